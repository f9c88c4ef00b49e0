/** A command has no pane to speak in: what went wrong is said in a small dialog of Excel's own. */

const parameter = 'loi';

/** The address of the dialog that says a sentence. @param page the address of the page behind the ribbon */
export function problemAddress(page: string, sentence: string): string {
  const address = new URL(page);
  address.search = new URLSearchParams({ [parameter]: sentence }).toString();
  return address.href;
}

/** The sentence that this page was opened to say; `null` when it was opened for commands. */
export function problemInAddress(address: string): string | null {
  return new URL(address).searchParams.get(parameter);
}
