import { useRef } from 'react';
import { Button } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';

interface FileOpenerProps {
  readonly label: string;
  readonly appearance?: ButtonProps['appearance'];
  readonly onFile: (file: File) => void;
}

/** Asks for a file of this computer; its bytes go no further than the page. */
export function FileOpener({ label, appearance = 'secondary', onFile }: FileOpenerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance} onClick={() => input.current!.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xltx,.xls,.xlt,.ods,.ots"
        onChange={({ target }) => {
          const [file] = target.files!;
          // The same file, edited and saved meanwhile, may be chosen again.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
