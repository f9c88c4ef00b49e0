/** Names our part among the custom XML parts of a workbook. */
export const stateNamespace = 'urn:soat-bieu:state';

const opening = `<soat-bieu xmlns="${stateNamespace}">`;
const closing = '</soat-bieu>';

/** A custom XML part that holds the state: JSON, so that it has no character that XML cannot write. */
export function statePart(state: string): string {
  const text = state.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return opening + text + closing;
}

/** The state in our part; `null` when the part is not as we write it. */
export function stateIn(xml: string): string | null {
  const start = xml.indexOf(opening);
  const end = xml.lastIndexOf(closing);
  if (start < 0 || end < start) return null;
  const text = xml.slice(start + opening.length, end);
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
