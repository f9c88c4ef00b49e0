import { useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  zone: { height: '100%', display: 'flex', flexDirection: 'column', position: 'relative' },
  aimedAt: {
    '::after': {
      content: '""',
      position: 'absolute',
      inset: 0,
      zIndex: 10,
      border: `3px solid ${tokens.colorBrandStroke1}`,
      pointerEvents: 'none',
    },
  },
});

interface DropZoneProps {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** The whole page takes a file that is dropped on it. */
export function DropZone({ onFile, children }: DropZoneProps) {
  const styles = useStyles();
  const [isAimedAt, setIsAimedAt] = useState(false);
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setIsAimedAt(true);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsAimedAt(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <div
      lang="vi"
      className={mergeClasses(styles.zone, isAimedAt && styles.aimedAt)}
      onDragOver={onDragOver}
      onDragLeave={() => setIsAimedAt(false)}
      onDrop={onDrop}
    >
      {children}
    </div>
  );
}
