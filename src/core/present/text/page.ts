/** How many columns of a terminal a text takes; counts wide letters twice and combining marks not at all. */
export type WidthOf = (text: string) => number;

/** What the text is shown on. */
export interface PageOptions {
  readonly colour: boolean;
  /** In columns of the terminal. */
  readonly width: number;
  readonly widthOf: WidthOf;
}

/** What a piece of text means; the colour follows from it and a word or a sign always stands beside it. */
export type Style = 'error' | 'warning' | 'info' | 'good' | 'strong' | 'faint' | 'plain';

const codes: Readonly<Record<Style, string>> = {
  error: '1;31',
  warning: '33',
  info: '36',
  good: '32',
  strong: '1',
  faint: '2',
  plain: '',
};

export interface Page {
  readonly width: number;
  readonly widthOf: WidthOf;
  /** Colours a text; a page without colour gives it back as it is. */
  paint(style: Style, text: string): string;
}

export function page({ colour, width, widthOf }: PageOptions): Page {
  return {
    width,
    widthOf,
    paint: (style, text) =>
      colour && text !== '' && style !== 'plain' ? `\u001b[${codes[style]}m${text}\u001b[0m` : text,
  };
}
