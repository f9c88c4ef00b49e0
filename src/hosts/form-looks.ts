import type { FormLook } from '../core/forms/sheet-form';

/** How one look of a form's cells is drawn, in whichever host. */
export interface LookStyle {
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** A light ground, as under headings. */
  readonly shaded: boolean;
  /** Thin lines on all four sides. */
  readonly ruled: boolean;
  readonly isDay: boolean;
  readonly horizontal: 'left' | 'center';
}

const plain: LookStyle = {
  size: 12,
  bold: false,
  italic: false,
  shaded: false,
  ruled: true,
  isDay: false,
  horizontal: 'left',
};

export const lookStyles: Readonly<Record<FormLook, LookStyle>> = {
  title: { ...plain, size: 14, bold: true, ruled: false, horizontal: 'center' },
  subtitle: { ...plain, italic: true, ruled: false, horizontal: 'center' },
  heading: { ...plain, bold: true, shaded: true, horizontal: 'center' },
  index: { ...plain, horizontal: 'center' },
  text: plain,
  centred: { ...plain, horizontal: 'center' },
  date: { ...plain, isDay: true, horizontal: 'center' },
};

export const formFont = 'Times New Roman';
export const dayFormat = 'dd/mm/yyyy';

/** As RRGGBB. */
export const formColours = { shade: 'F2F2F2', line: '7F7F7F' } as const;

/** In inches; the side that is bound has more. */
export const pageMargins = {
  left: 0.59,
  right: 0.39,
  top: 0.59,
  bottom: 0.63,
  header: 0.3,
  footer: 0.3,
} as const;

/** The page of how many, on the right, in the words of Excel. */
export const pageNumbers = '&P/&N';
