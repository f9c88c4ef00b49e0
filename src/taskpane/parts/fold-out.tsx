import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useFocusOnMove } from './use-focus-on-move';

const useStyles = makeStyles({
  summary: {
    minHeight: '24px',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: '2px',
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  content: { padding: '4px 0 8px 12px' },
});

interface FoldOutProps {
  readonly summary: string;
  /** Whether it is open at first: where there is little else to read. */
  readonly isOpen?: boolean;
  /** The move of the keyboard that leads to it. */
  readonly move?: number | null;
  readonly children: ReactNode;
}

/** A line that opens to what stands behind it. */
export function FoldOut({ summary, isOpen = false, move = null, children }: FoldOutProps) {
  const styles = useStyles();
  const line = useFocusOnMove<HTMLElement>(move);
  return (
    <details open={isOpen}>
      <summary ref={line} className={styles.summary}>
        {summary}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
