import { useId, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { plainButton } from './plain-button';

const useStyles = makeStyles({
  // The way back stays in view, however long a part is.
  tabs: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    gap: '16px',
    marginBottom: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    ...plainButton,
    padding: '8px 2px',
    borderRadius: 0,
    borderBottom: '2px solid transparent',
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  current: {
    borderBottomColor: tokens.colorBrandStroke1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface PartTabsProps<Part extends string> {
  /** What the parts are parts of. */
  readonly label: string;
  readonly parts: readonly { readonly part: Part; readonly name: string; readonly content: ReactNode }[];
  readonly current: Part;
  readonly onChoose: (part: Part) => void;
}

/** Parts of one place, shown in turn. Those not shown stay as they were. */
export function PartTabs<Part extends string>({ label, parts, current, onChoose }: PartTabsProps<Part>) {
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: parts.length - 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (parts.findIndex(({ part }) => part === current) + step) % parts.length;
    onChoose(parts[next]!.part);
    list.current!.querySelectorAll('button')[next]!.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={onKeyDown}>
        {parts.map(({ part, name }) => (
          <button
            key={part}
            id={`${id}${part}`}
            type="button"
            role="tab"
            aria-selected={part === current}
            aria-controls={`${id}${part}panel`}
            tabIndex={part === current ? 0 : -1}
            className={mergeClasses(styles.tab, part === current && styles.current)}
            onClick={() => onChoose(part)}
          >
            {name}
          </button>
        ))}
      </div>
      {parts.map(({ part, content }) => (
        <div
          key={part}
          id={`${id}${part}panel`}
          role="tabpanel"
          aria-labelledby={`${id}${part}`}
          hidden={part !== current}
        >
          {content}
        </div>
      ))}
    </>
  );
}
