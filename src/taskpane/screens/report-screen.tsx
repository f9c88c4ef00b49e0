import { useEffect, useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { Button, Spinner, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportText } from '../../core/claims/text/report-text';
import { OrderedTasks } from '../parts/ordered-tasks';
import { ReportOutcomeView } from '../parts/report-outcome-view';
import { ReportSentences } from '../parts/report-sentences';
import type { ReportOutcome } from '../state/check-report-text';
import { checkReportText, readReportFile, readReportWords } from '../state/check-report-text';
import type { PaneStore } from '../state/pane-store';
import { useScreenStyles } from './screen-styles';

const useStyles = makeStyles({
  screen: { padding: '8px 16px 24px' },
  back: { marginLeft: '-12px' },
  words: { width: '100%', margin: '12px 0 8px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  file: { display: 'none' },
  problem: {
    margin: '12px 0',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  sentences: { marginTop: '16px' },
  name: { margin: '12px 0 0', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

interface ReportScreenProps {
  readonly store: PaneStore;
  readonly onBack: () => void;
}

/** "Báo cáo": the words of a report beside the tables it belongs to, and the sentences that it needs from them. */
export default function ReportScreen({ store, onBack }: ReportScreenProps) {
  const screen = useScreenStyles();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [name, setName] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<ReportOutcome | null>(null);
  const workbook = store.checked();
  useEffect(() => heading.current?.focus(), []);

  const compare = async (title: string, read: () => Promise<ReportText | { readonly problem: string }>) => {
    setIsBusy(true);
    setName(title);
    setOutcome(null);
    const text = await read();
    const found = 'problem' in text ? text : await checkReportText(text, store.checked());
    setOutcome(found);
    setIsBusy(false);
  };
  const openFile = (file: File | undefined) => {
    if (file) void compare(file.name, () => readReportFile(file));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    openFile(event.dataTransfer.files[0]);
  };
  return (
    <div className={styles.screen} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Button appearance="transparent" className={styles.back} onClick={onBack}>
        ‹ Về kết quả soát biểu
      </Button>
      <h1 ref={heading} tabIndex={-1} className={screen.heading}>
        Báo cáo
      </h1>
      <p className={screen.text}>
        {workbook
          ? `Thả báo cáo (.docx, .txt, .pdf) vào đây để đối chiếu từng số với biểu${workbook.path === '' ? '' : ` trong ${workbook.path}`}.`
          : 'Thả báo cáo (.docx, .txt, .pdf) vào đây. Chưa soát biểu nào nên chỉ đối chiếu các chỗ trong lời văn với nhau.'}
      </p>
      <Textarea
        className={styles.words}
        rows={3}
        resize="vertical"
        aria-label="Dán lời báo cáo"
        placeholder="Hoặc dán lời báo cáo vào đây"
        value={words}
        onChange={(_, data) => setWords(data.value)}
      />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={isBusy || words.trim() === ''}
          onClick={() => void compare('Đoạn vừa dán', () => readReportWords(words))}
        >
          Đối chiếu
        </Button>
        <Button disabled={isBusy} onClick={() => input.current?.click()}>
          Chọn tệp báo cáo
        </Button>
        <input
          ref={input}
          type="file"
          accept=".docx,.txt,.pdf"
          className={styles.file}
          aria-label="Tệp báo cáo"
          tabIndex={-1}
          onChange={(event) => {
            openFile(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        {isBusy && <Spinner size="tiny" label="Đang đối chiếu…" />}
      </div>
      {outcome && <p className={styles.name}>{name}</p>}
      {outcome && 'problem' in outcome && (
        <p role="alert" className={styles.problem}>
          {outcome.problem}
        </p>
      )}
      {outcome && 'view' in outcome && (
        <>
          <ReportOutcomeView view={outcome.view} store={store} />
          <OrderedTasks tasks={outcome.tasks} source={name} store={store} />
        </>
      )}
      {workbook && (
        <div className={styles.sentences}>
          <ReportSentences result={workbook.result} />
        </div>
      )}
    </div>
  );
}
