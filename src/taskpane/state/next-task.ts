/** Gives the page's thread back for a moment: what was drawn is seen, and what was pressed is heard. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
