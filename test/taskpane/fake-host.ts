import type { MarkPlan } from '../../src/core/present/marks';
import type { CellRef } from '../../src/core/snapshot/address';
import type { WorkbookSnapshot } from '../../src/core/snapshot/snapshot';
import { snapshotOfTextGrid } from '../../src/core/snapshot/text-grid';
import { HostProblem } from '../../src/hosts/workbook-host';
import type { AddedSheet, MarkOutcome, WorkbookHost } from '../../src/hosts/workbook-host';

type Refusable = 'add' | 'read' | 'mark' | 'clear' | 'reveal' | 'watch' | 'recall' | 'keep';

/** A workbook in memory that writes down what the pane asks of it. */
export interface FakeHost extends WorkbookHost {
  snapshot: WorkbookSnapshot;
  /** The state that the workbook keeps. */
  stored: string | null;
  /** "read", "mark 3", "clear", "reveal Biểu 03!C9", "watch", "unwatch", "recall", "add Theo dõi". */
  readonly calls: string[];
  /** What the next call of this name meets with. */
  readonly refusals: Map<Refusable, unknown>;
  readonly outcome: { refused: MarkOutcome['refused']; isSetForPrint: AddedSheet['isSetForPrint'] };
  /** When set, reading waits for it, having told its progress; so does adding a sheet. */
  hold: Promise<void> | null;
  /** As if the user had edited a cell. */
  edit(): void;
}

export const sheetMissing = new HostProblem(
  'sheet-missing',
  'Không còn trang "Biểu 03" trong tệp.',
  'Đề nghị soát lại.',
  'ItemNotFound',
);

export function fakeHost(): FakeHost {
  const listeners = new Set<() => void>();
  const refuse = (name: Refusable) => {
    const refusal = host.refusals.get(name);
    host.refusals.delete(name);
    if (refusal !== undefined) throw refusal as Error;
  };
  const host: FakeHost = {
    name: 'excel',
    title: 'bieu.xlsx',
    snapshot: snapshotOfTextGrid('### Biểu 03\n| TT | Nội dung | Vốn |'),
    stored: null,
    calls: [],
    refusals: new Map(),
    outcome: { refused: [], isSetForPrint: true },
    hold: null,
    edit: () => listeners.forEach((listener) => listener()),
    async readAll({ signal, onProgress }) {
      host.calls.push('read');
      onProgress(0.5);
      if (host.hold) await host.hold;
      refuse('read');
      signal.throwIfAborted();
      return host.snapshot;
    },
    readPassively: () => Promise.reject(new Error('The pane reads only when asked to.')),
    async mark(plan: MarkPlan) {
      host.calls.push(`mark ${plan.groups.reduce((sum, { cells }) => sum + cells, 0)}`);
      refuse('mark');
      return { marked: 1, refused: host.outcome.refused };
    },
    async clearMarks() {
      host.calls.push('clear');
      refuse('clear');
    },
    async reveal({ sheet, row, column }: CellRef) {
      host.calls.push(`reveal ${sheet} ${row},${column}`);
      refuse('reveal');
    },
    async watchEdits(onEdit) {
      host.calls.push('watch');
      refuse('watch');
      listeners.add(onEdit);
      return () => {
        host.calls.push('unwatch');
        listeners.delete(onEdit);
      };
    },
    async readState() {
      host.calls.push('recall');
      refuse('recall');
      return host.stored;
    },
    async writeState(state) {
      refuse('keep');
      host.stored = state;
    },
    async addSheet({ name }) {
      host.calls.push(`add ${name}`);
      if (host.hold) await host.hold;
      refuse('add');
      return { sheet: `${name} (2)`, isSetForPrint: host.outcome.isSetForPrint };
    },
  };
  return host;
}
