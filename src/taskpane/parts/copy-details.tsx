import type { HostProblem } from '../../hosts/workbook-host';
import { CopyText } from './copy-text';

/** Puts what went wrong on the clipboard, for whoever helps the user; holds no figure of the workbook. */
export function CopyDetails({ problem }: { readonly problem: HostProblem }) {
  return <CopyText label="Chép chi tiết" text={detailsOf(problem)} />;
}

function detailsOf({ code, message, detail }: HostProblem): string {
  return [`Soát Biểu [${code}]`, message, detail].filter((line) => line !== '').join('\n');
}
