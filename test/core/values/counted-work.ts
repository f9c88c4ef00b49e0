/**
 * The characters that a reading hands to the engine's own scans, counted instead of timed: each attempt of a regular
 * expression from where it starts to where it ends (to the end of the text when it fails; one where it is sticky and looks at
 * no other place), and each call of a string method by the length of its text, a slice by its own. That every expression's own
 * work is linear in what it is handed is proved elsewhere, by the rules `regexp/no-super-linear-backtracking` and
 * `regexp/no-super-linear-move` of the linter; the two together bound all the work.
 */
export function countedWork(read: () => unknown): number {
  let work = 0;
  const restore = [
    // Every method that takes an expression (test, replace, split, matchAll …) goes through an `exec` that was replaced.
    replaced(RegExp.prototype, 'exec', function (original) {
      return function (this: RegExp, text: string) {
        const start = this.global || this.sticky ? Math.min(this.lastIndex, text.length) : 0;
        const match = original.call(this, text) as RegExpExecArray | null;
        const failure = this.sticky ? start : text.length;
        work += 1 + (match ? match.index + match[0].length : failure) - start;
        return match;
      };
    }),
    ...scans.map((name) =>
      replaced(String.prototype, name, function (original) {
        return function (this: string, ...args: readonly unknown[]) {
          const result = original.call(this, ...args);
          work += 1 + (name === 'slice' ? (result as string) : this).length;
          return result;
        };
      }),
    ),
  ];
  try {
    read();
  } finally {
    for (const undo of restore) undo();
  }
  return work;
}

const scans = [
  ...['normalize', 'toLowerCase', 'toUpperCase', 'trim', 'trimStart', 'trimEnd', 'slice', 'split'],
  ...['includes', 'indexOf', 'lastIndexOf', 'startsWith', 'endsWith', 'replaceAll', 'padStart'],
];

type Method = (this: unknown, ...args: readonly unknown[]) => unknown;

function replaced(owner: object, name: string, wrap: (original: Method) => unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name)!;
  Object.defineProperty(owner, name, { ...own, value: wrap(own.value as Method) });
  return () => Object.defineProperty(owner, name, own);
}
