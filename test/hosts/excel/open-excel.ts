import { excelHost } from '../../../src/hosts/excel/excel-host';
import type { Work, WorkbookHost } from '../../../src/hosts/workbook-host';
import type { WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import { simulatedExcel } from '../../host/simulated-excel';
import type { ExcelOptions, SimulatedExcel } from '../../host/simulated-excel';

/** A simulated Excel with the workbook open, and our host in a pane beside it. */
export function openExcel(
  snapshot: WorkbookSnapshot,
  options: ExcelOptions,
): { excel: SimulatedExcel; host: WorkbookHost } {
  const excel = simulatedExcel(snapshot, options);
  return { excel, host: excelHost(excel.openPane()) };
}

/** Work that nobody calls off. */
export function work(onProgress: Work['onProgress'] = () => undefined): Work {
  return { signal: new AbortController().signal, onProgress };
}
