import { useEffect, useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { Button, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { OrderedTasks } from '../parts/ordered-tasks';
import { ReportOutcomeView } from '../parts/report-outcome-view';
import { ReportSentences } from '../parts/report-sentences';
import { WorkProgress } from '../parts/work-progress';
import { readReportFile, readReportWords } from '../state/check-report-text';
import type { PaneStore } from '../state/pane-store';
import { useScreenStyles } from './screen-styles';
import { useReportCheck } from './use-report-check';

const stepWords = { reading: 'Đang đọc báo cáo', checking: 'Đang đối chiếu' } as const;

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
  running: { margin: '8px 0 16px' },
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
  const { check, compare, cancel } = useReportCheck(store);
  const { name, step, outcome } = check;
  const isBusy = step !== null;
  const workbook = store.checked();
  useEffect(() => heading.current?.focus(), []);

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
      </div>
      {name !== '' && <p className={styles.name}>{name}</p>}
      {step && (
        <div role="status" className={styles.running}>
          <WorkProgress words={stepWords[step]} />
          <Button
            onClick={() => {
              // The button goes with the focus on it.
              heading.current!.focus();
              cancel();
            }}
          >
            Huỷ
          </Button>
        </div>
      )}
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
