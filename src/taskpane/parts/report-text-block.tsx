import { memo, useEffect, useRef } from 'react';
import type { Dispatch } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TextBlock, TextParagraph } from '../../core/present/report-text-view';
import type { PaneStore } from '../state/pane-store';
import type { ReadingEvent, ReportReading } from '../state/report-reading';
import { MarkDetail } from './mark-detail';
import { TextMark } from './text-mark';

const useStyles = makeStyles({
  row: { display: 'flex', gap: '8px' },
  // Numbers of lines are no words of the report: they are not copied along with it.
  lines: {
    flexShrink: 0,
    width: '32px',
    paddingTop: '2px',
    textAlign: 'end',
    userSelect: 'none',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground3,
    fontSize: '11px',
    fontVariantNumeric: 'tabular-nums',
  },
  body: { flexGrow: 1, minWidth: 0 },
  text: { margin: '0 0 8px', overflowWrap: 'anywhere', scrollMarginBlock: '96px' },
  heading: { fontWeight: tokens.fontWeightSemibold },
});

interface ReportTextBlockProps {
  readonly block: TextBlock;
  /** The open mark, the one that Tab leads to and where the keyboard was led, each only where it stands in this block. */
  readonly open: number | null;
  readonly current: number | null;
  readonly goal: ReportReading['goal'];
  readonly store: PaneStore;
  readonly send: Dispatch<ReadingEvent>;
}

/** Some paragraphs of a report with the numbers of their lines. */
export const ReportTextBlock = memo(function ReportTextBlock(props: ReportTextBlockProps) {
  return props.block.paragraphs.map((paragraph) => (
    <Paragraph key={paragraph.key} {...props} paragraph={paragraph} />
  ));
});

function Paragraph(props: ReportTextBlockProps & { readonly paragraph: TextParagraph }) {
  const { paragraph, open, current, goal, store, send } = props;
  const { lines, marker, isHeading, pieces } = paragraph;
  const styles = useStyles();
  const text = useRef<HTMLParagraphElement>(null);
  const move = goal?.paragraph === paragraph.key && !goal.mark ? goal.move : null;
  useEffect(() => {
    if (move === null) return;
    text.current!.focus({ preventScroll: true });
    text.current!.scrollIntoView({ block: 'nearest' });
  }, [move]);
  const opened = pieces.find((piece) => typeof piece !== 'string' && piece.index === open);
  return (
    <div className={styles.row}>
      <span className={styles.lines}>{lines}</span>
      <div className={styles.body}>
        <p
          ref={text}
          tabIndex={move === null ? undefined : -1}
          className={mergeClasses(styles.text, isHeading && styles.heading)}
        >
          {marker !== '' && `${marker} `}
          {pieces.map((piece, i) =>
            typeof piece === 'string' ? (
              piece
            ) : (
              <TextMark
                key={i}
                mark={piece}
                isOpen={piece.index === open}
                isTabStop={piece.index === current}
                move={goal?.mark?.index === piece.index ? goal.move : null}
                onPress={(mark) => send({ type: 'mark-pressed', mark })}
              />
            ),
          )}
        </p>
        {typeof opened === 'object' && (
          <MarkDetail mark={opened} store={store} onShow={(span) => send({ type: 'shown', span })} />
        )}
      </div>
    </div>
  );
}
