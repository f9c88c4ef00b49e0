import { useReducer, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../core/present/report-view';
import type { PaneStore } from '../state/pane-store';
import type { ReadingEvent, ReportReading } from '../state/report-reading';
import { firstReading, reduceReading } from '../state/report-reading';
import { PartTabs } from './part-tabs';
import { ReportResults } from './report-results';
import { ReportText } from './report-text';
import { useScrollPlaces } from './use-scroll-places';

const useStyles = makeStyles({
  counts: {
    margin: '4px 0 8px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
});

/** What came of a report: the results as a list, and the report's words with the same results marked in them. */
export function ReportOutcomeView({ view, store }: { readonly view: ReportView; readonly store: PaneStore }) {
  const styles = useStyles();
  const [reading, send] = useReducer(
    (before: ReportReading, event: ReadingEvent) => reduceReading(view.text, before, event),
    firstReading,
  );
  const { part } = reading;
  const [textWasSeen, setTextWasSeen] = useState(false);
  if (part === 'text' && !textWasSeen) setTextWasSeen(true);
  const panels = useScrollPlaces<HTMLDivElement>(part);
  return (
    <section aria-label="Kết quả đối chiếu">
      <p role="status" className={styles.counts}>
        {view.counts}
      </p>
      {view.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <div ref={panels}>
        <PartTabs
          label="Báo cáo và kết quả"
          current={part}
          onChoose={(chosen) => send({ type: 'part-chosen', part: chosen })}
          parts={[
            {
              part: 'results',
              name: 'Kết quả',
              content: (
                <ReportResults view={view} store={store} onShow={(span) => send({ type: 'shown', span })} />
              ),
            },
            {
              part: 'text',
              name: 'Lời văn',
              content: textWasSeen && (
                <ReportText text={view.text} reading={reading} store={store} send={send} />
              ),
            },
          ]}
        />
      </div>
    </section>
  );
}
