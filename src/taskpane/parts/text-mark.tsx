import { useEffect, useRef } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TextMark as Mark } from '../../core/present/report-text-view';
import { textMeaningWords } from '../../core/present/report-text-view';
import { plainButton } from './plain-button';
import { TextMeaningSign, useMeaningStyles } from './text-meaning-sign';

const useStyles = makeStyles({
  mark: {
    ...plainButton,
    padding: '0 1px',
    borderRadius: tokens.borderRadiusSmall,
    borderBottomWidth: '2px',
    boxDecorationBreak: 'clone',
    scrollMarginBlock: '96px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  open: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '0' },
  // A sign alone at the end of a line would belong to nothing.
  together: { whiteSpace: 'nowrap' },
});

interface TextMarkProps {
  readonly mark: Mark;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
  /** The move of the keyboard that led here; `null` when none did. */
  readonly move: number | null;
  readonly onPress: (mark: number) => void;
}

/** Marked words, to be pressed. A button would not break over two lines. */
export function TextMark({ mark, isOpen, isTabStop, move, onPress }: TextMarkProps) {
  const styles = useStyles();
  const looks = useMeaningStyles();
  const element = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (move === null) return;
    element.current!.focus({ preventScroll: true });
    element.current!.scrollIntoView({ block: 'nearest' });
  }, [move]);
  const [beginning] = /^\S{0,24}/.exec(mark.words)!;
  return (
    <span
      ref={element}
      role="button"
      data-mark={mark.index}
      tabIndex={isTabStop ? 0 : -1}
      aria-expanded={isOpen}
      aria-label={`${mark.words}: ${textMeaningWords[mark.meaning]}`}
      className={mergeClasses(styles.mark, looks[mark.meaning], isOpen && styles.open)}
      onClick={() => onPress(mark.index)}
    >
      <span className={styles.together}>
        <TextMeaningSign meaning={mark.meaning} />
        {beginning}
      </span>
      {mark.words.slice(beginning.length)}
    </span>
  );
}
