/** "A, B, C", or "A, B và 12 ô khác" where there are more than `most`. */
export function listSome(names: readonly string[], most: number, noun: string): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} và ${names.length - most} ${noun} khác` : shown;
}
