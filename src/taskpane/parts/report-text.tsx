import type { Dispatch, KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReportTextView, TextBlock } from '../../core/present/report-text-view';
import { textMeaningWords } from '../../core/present/report-text-view';
import type { PaneStore } from '../state/pane-store';
import type { ReadingEvent, ReportReading } from '../state/report-reading';
import { ReportTextBlock } from './report-text-block';
import { TextMeaningSign, useMeaningStyles } from './text-meaning-sign';
import { useBlocksNearView } from './use-blocks-near-view';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    rowGap: '4px',
    margin: '0 0 12px',
    padding: 0,
    fontSize: tokens.fontSizeBase200,
  },
  meaning: { listStyleType: 'none', borderBottomWidth: '2px', padding: '0 2px' },
});

interface ReportTextProps {
  readonly text: ReportTextView;
  readonly reading: ReportReading;
  readonly store: PaneStore;
  readonly send: Dispatch<ReadingEvent>;
}

/** The words of the report with what was found marked in them. Only what comes near to the eye is drawn. */
export function ReportText({ text, reading, store, send }: ReportTextProps) {
  const styles = useStyles();
  const looks = useMeaningStyles();
  const [list, near] = useBlocksNearView<HTMLDivElement>();
  const { current, open, goal } = reading;
  return (
    <>
      <ul aria-label="Các dấu trong lời văn" className={styles.legend}>
        {text.meanings.map((meaning) => (
          <li key={meaning} className={mergeClasses(styles.meaning, looks[meaning])}>
            <TextMeaningSign meaning={meaning} />
            {textMeaningWords[meaning]}
          </li>
        ))}
      </ul>
      <div ref={list} onKeyDown={(event) => pressKey(event, send)}>
        {text.blocks.map((block, i) => {
          const tabStop = within(block, current);
          // The mark that Tab leads to is there, wherever the eye is.
          const isDrawn = near.has(i) || goal?.block === i || tabStop !== null;
          return (
            <div key={i} style={isDrawn ? undefined : { height: roughHeight(block) }}>
              {isDrawn && (
                <ReportTextBlock
                  block={block}
                  open={within(block, open)}
                  current={tabStop}
                  goal={goal?.block === i ? goal : null}
                  store={store}
                  send={send}
                />
              )}
            </div>
          );
        })}
      </div>
    </>
  );
}

/** So much a letter adds to the height of the text in a narrow pane, in px. */
const letterRoom = 0.6;

function roughHeight({ letters }: TextBlock): number {
  return letters * letterRoom;
}

function within({ firstMark, endMark }: TextBlock, mark: number | null): number | null {
  return mark !== null && firstMark <= mark && mark < endMark ? mark : null;
}

/** On a mark the arrows lead to the others, Enter and the space bar open it, Escape closes what is open. */
function pressKey(event: KeyboardEvent, send: Dispatch<ReadingEvent>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { mark } = (event.target as HTMLElement).dataset;
  const happened =
    event.key === 'Escape' ? ({ type: 'closed' } as const) : mark && eventOf(event.key, Number(mark));
  if (!happened) return;
  event.preventDefault();
  send(happened);
}

function eventOf(key: string, mark: number): ReadingEvent | null {
  switch (key) {
    case 'Enter':
    case ' ':
      return { type: 'mark-pressed', mark };
    case 'ArrowDown':
    case 'ArrowRight':
      return { type: 'walked', to: mark + 1 };
    case 'ArrowUp':
    case 'ArrowLeft':
      return { type: 'walked', to: mark - 1 };
    case 'Home':
      return { type: 'walked', to: 0 };
    case 'End':
      return { type: 'walked', to: Infinity };
    default:
      return null;
  }
}
