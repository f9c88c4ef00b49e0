import type { CellRef } from '../../core/snapshot/address';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import type { MarkPlan } from '../../core/present/marks';
import { HostProblem } from '../workbook-host';
import type { MarkOutcome, Work, WorkbookHost } from '../workbook-host';

/** An .xlsx file that was opened: how its owner knows it, and what it holds. The file itself is never written to. */
export interface XlsxWorkbook {
  readonly title: string;
  /** The state of ours that came with the file; `null` when there is none. */
  readonly state: string | null;
  /** What the bytes say; a rejection says why they could not be read. */
  read(): Promise<WorkbookSnapshot>;
}

/** Whatever shows the workbook beside the pane. */
export interface WorkbookStage {
  /** Shows these marks and no others. */
  showMarks(plan: MarkPlan): void;
  showCell(place: CellRef): void;
}

const noMarks: MarkPlan = { groups: [] };

/**
 * The port over the bytes of a file: marks are shown on a stage, and the state that came with the file lives as long as
 * the page. No sheet can be added: a page cannot write into the file it was given.
 */
export function xlsxHost(workbook: XlsxWorkbook, stage: WorkbookStage): WorkbookHost {
  return new XlsxHost(workbook, stage);
}

class XlsxHost implements WorkbookHost {
  readonly name = 'xlsx';
  readonly title: string;
  private snapshot: WorkbookSnapshot | null = null;
  private state: string | null;

  constructor(
    private readonly workbook: XlsxWorkbook,
    private readonly stage: WorkbookStage,
  ) {
    this.title = workbook.title;
    this.state = workbook.state;
  }

  async readAll({ signal, onProgress }: Work): Promise<WorkbookSnapshot> {
    const snapshot = this.snapshot ?? (await this.readFile());
    if (signal.aborted) throw cancelled();
    this.snapshot = snapshot;
    onProgress(1);
    return snapshot;
  }

  /** Reading a file disturbs nobody, so there is nothing to be left out. */
  readPassively(work: Work): Promise<WorkbookSnapshot> {
    return this.readAll(work);
  }

  async mark(plan: MarkPlan): Promise<MarkOutcome> {
    this.stage.showMarks(plan);
    return { marked: plan.groups.reduce((sum, { cells }) => sum + cells, 0), refused: [] };
  }

  async clearMarks(): Promise<void> {
    this.stage.showMarks(noMarks);
  }

  async reveal(place: CellRef): Promise<void> {
    if (this.snapshot && !this.snapshot.sheets.some(({ name }) => name === place.sheet))
      throw sheetMissing(place.sheet);
    this.stage.showCell(place);
  }

  /** The page shows the file and changes none of its cells. */
  async watchEdits(): Promise<() => void> {
    return () => undefined;
  }

  async readState(): Promise<string | null> {
    return this.state;
  }

  async writeState(state: string): Promise<void> {
    this.state = state === '' ? null : state;
  }

  private async readFile(): Promise<WorkbookSnapshot> {
    try {
      return await this.workbook.read();
    } catch (error) {
      throw unreadable(error);
    }
  }
}

function cancelled(): HostProblem {
  return new HostProblem('cancelled', 'Đã dừng theo yêu cầu.', 'Bấm Soát biểu khi cần soát lại.');
}

function sheetMissing(sheet: string): HostProblem {
  return new HostProblem(
    'sheet-missing',
    `Trong tệp không có trang tính “${sheet}”.`,
    'Đề nghị mở lại tệp rồi bấm Soát lại.',
  );
}

function unreadable(error: unknown): HostProblem {
  const detail = error instanceof Error ? error.message : String(error);
  return new HostProblem(
    'failed',
    'Không đọc được tệp.',
    'Đề nghị chọn lại tệp, hoặc chọn tệp khác.',
    detail,
  );
}
