/**
 * The workbook's name as the user knows it, from where Office says it lies: a Windows or Mac path, or a web address.
 * "" when it was never saved.
 */
export function documentTitle(url: string | null): string {
  const isWeb = /^https?:/i.test(url ?? '');
  const path = isWeb ? url!.split(/[?#]/)[0]! : (url ?? '');
  const name = path.split(/[\\/]/).at(-1)!;
  return isWeb ? decoded(name) : name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
