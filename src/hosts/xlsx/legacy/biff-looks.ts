import { noBorders, plainFont } from '../appearance/appearance';
import type { BorderLine, CellLook, FontLook } from '../appearance/appearance';
import { pixelsPerPoint } from '../appearance/cell-looks';
import { indexedColours } from '../appearance/indexed-colours';
import { biffRecords, recordType } from './biff-records';

const twipsPerPoint = 20;
const horizontals = ['general', 'left', 'center', 'right', 'left', 'justify', 'center', 'justify'] as const;
const verticals = ['top', 'center', 'bottom', 'center'] as const;
/** By the number of a line, from 1; 0 is none. */
const lines: readonly BorderLine[] = [
  ...(['thin', 'medium', 'dashed', 'dotted', 'thick', 'double', 'dotted'] as const),
  ...Array<BorderLine>(6).fill('dashed'),
];
const solidFill = 1;
/** The colours before are the same in every workbook; those from here on a workbook may choose itself. */
const firstOwnColour = 8;
const fontNotGiven = 4;
/** The record of a format that also says borders and fill, as Excel 97 writes it; Excel 95 packs them otherwise. */
const fullFormatLength = 20;

/** The looks that cells of an .xls refer to by number, and the font that column widths are measured in. */
export function readBiffLooks(view: DataView): {
  readonly looks: readonly CellLook[];
  readonly normalFont: FontLook;
} {
  const colours = [...indexedColours];
  const fonts: { font: FontLook; colour: number }[] = [];
  const formats: { start: number; length: number }[] = [];
  for (const { type, start, length } of biffRecords(view, 0)) {
    if (type === recordType.font) fonts.push(fontAt(view, start));
    else if (type === recordType.xf) formats.push({ start, length });
    else if (type === recordType.palette) {
      for (let i = 0; 4 * i + 6 <= length; i++)
        colours[firstOwnColour + i] = [0, 1, 2]
          .map((j) => hex(view.getUint8(start + 2 + 4 * i + j)))
          .join('');
    }
  }
  const coloured = fonts.map(({ font, colour }) => ({ ...font, colour: colourOf(colour) }));
  const looks = formats.map(({ start, length }) => lookAt(start, length));
  return { looks, normalFont: coloured[0] ?? plainFont };

  function lookAt(start: number, length: number): CellLook {
    const fontId = view.getUint16(start, true);
    const alignment = view.getUint8(start + 6);
    const isFull = length >= fullFormatLength;
    const rotation = isFull ? view.getUint8(start + 7) : 0;
    return {
      horizontal: horizontals[alignment & 7]!,
      vertical: verticals[(alignment >> 4) & 7] ?? 'center',
      wraps: (alignment & 8) !== 0,
      indent: isFull ? view.getUint8(start + 8) & 15 : 0,
      // Beyond 90 the file counts clockwise.
      rotation: rotation > 90 && rotation <= 180 ? 90 - rotation : rotation,
      font: coloured[fontId > fontNotGiven ? fontId - 1 : fontId] ?? plainFont,
      fill: isFull ? fillAt(start) : null,
      borders: isFull ? bordersAt(start) : noBorders,
    };
  }

  function bordersAt(start: number) {
    const line = (shift: number) => lines[((view.getUint16(start + 10, true) >> shift) & 15) - 1] ?? null;
    return { left: line(0), right: line(4), top: line(8), bottom: line(12) };
  }

  function fillAt(start: number): string | null {
    const pattern = view.getUint8(start + 17) >> 2;
    const pair = view.getUint16(start + 18, true);
    // A pattern of dots or lines is shown by the colour that it lies on.
    return pattern === 0 ? null : colourOf(pattern === solidFill ? pair & 127 : (pair >> 7) & 127);
  }

  /** `null` for the colours of the system. */
  function colourOf(number: number): string | null {
    const colour = colours[number];
    return colour === undefined ? null : `#${colour}`;
  }
}

function fontAt(view: DataView, start: number): { font: FontLook; colour: number } {
  const marks = view.getUint16(start + 2, true);
  return {
    font: {
      size: (view.getUint16(start, true) / twipsPerPoint) * pixelsPerPoint || plainFont.size,
      italic: (marks & 2) !== 0,
      strike: (marks & 8) !== 0,
      underline: view.getUint8(start + 10) !== 0,
      colour: null,
    },
    colour: view.getUint16(start + 4, true),
  };
}

function hex(channel: number): string {
  return channel.toString(16).padStart(2, '0');
}
