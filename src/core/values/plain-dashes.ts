/** Every dash that word processors put in place of a hyphen or a minus, as "-". */
export function plainDashes(text: string): string {
  return text.replace(/[‐‑‒–—―−]/g, '-');
}
