import { soatBieu } from '../cli/built-command';

export const faultySample = 'assets/samples/xa-mau-2024-loi.xlsx';

export interface ExpectedFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

/** What the command line finds in a workbook: the page must show neither more nor less. */
export function expectedFindings(file: string): readonly ExpectedFinding[] {
  const { out } = soatBieu(['check', file, '--format', 'json']);
  return (JSON.parse(out) as { files: { findings: ExpectedFinding[] }[] }).files[0]!.findings;
}
