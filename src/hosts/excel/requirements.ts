import type { OfficeSession } from './office-session';

/** A version of the requirement set ExcelApi. */
export type ExcelApi = `1.${number}`;

/** Excel 2021, LTSC 2021, Microsoft 365, the web and Mac all have it; older Excels get a page that says what to do. */
export const oldestExcelApi: ExcelApi = '1.13';

/** One thing the add-in does in Excel. */
export interface Operation<Args extends readonly unknown[], Result> {
  (context: Excel.RequestContext, ...args: Args): Promise<Result>;
  /** The oldest ExcelApi that has every member the operation uses; a test holds it to that. */
  readonly requires: ExcelApi;
}

export function operation<Args extends readonly unknown[], Result>(
  requires: ExcelApi,
  carryOut: (context: Excel.RequestContext, ...args: Args) => Promise<Result>,
): Operation<Args, Result> {
  return Object.assign(carryOut, { requires });
}

export function hasExcelApi({ Office }: OfficeSession, api: ExcelApi): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', api);
}
