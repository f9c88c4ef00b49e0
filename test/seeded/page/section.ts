/** One thing that fell short, and what makes it of a kind with others. */
export interface Entry {
  /** The case: "KP101-3". */
  readonly id: string;
  /** What was drawn: the layout of the tables, the kind of the document. */
  readonly drawn: string;
  /** The kind. */
  readonly kind: string;
  /** "Biểu 01!F12", "dòng 31". */
  readonly where: string;
  readonly text: string;
}

/** One measure as it is published: Vietnamese throughout. */
export interface Section {
  readonly title: string;
  /** What was drawn, and how one case is shown. */
  readonly about: readonly string[];
  readonly totals: readonly string[];
  /** The bars that were missed; empty when all hold. */
  readonly missed: readonly string[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What is right, and worth a word. */
  readonly notes: { readonly title: string; readonly lines: readonly string[] } | null;
  readonly lists: readonly { readonly title: string; readonly entries: readonly Entry[] }[];
}

/** "96,5 %"; a dash where there is nothing to measure. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1).replace('.', ',')} %`;
}

/** The first few of a kind in full, the others by their number and place. */
export function listed(entries: readonly Entry[], inFull: number, others: boolean): readonly string[] {
  const kinds = new Map<string, Entry[]>();
  for (const entry of entries) kinds.set(entry.kind, [...(kinds.get(entry.kind) ?? []), entry]);
  return [...kinds].flatMap(([kind, all]) => [
    `- ${kind}: ${all.length} ca`,
    ...all.slice(0, inFull).map(({ id, drawn, where, text }) => `  - \`${id}\` (${drawn}) ${where}: ${text}`),
    ...(others && all.length > inFull
      ? [
          `  - và ${all
            .slice(inFull)
            .map(({ id, where }) => `\`${id}\` ${where}`)
            .join('; ')}`,
        ]
      : []),
  ]);
}
