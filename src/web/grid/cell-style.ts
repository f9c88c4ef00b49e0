import type { CSSProperties } from 'react';
import { tokens } from '@fluentui/react-components';
import type { CellSnapshot } from '../../core/snapshot/snapshot';
import type { BorderLine, CellLook } from '../../hosts/xlsx/appearance/appearance';

const lineWidths: Readonly<Record<BorderLine, string>> = {
  thin: '1px solid',
  medium: '2px solid',
  thick: '3px solid',
  dotted: '1px dotted',
  dashed: '1px dashed',
  double: '3px double',
};
const lineColour = tokens.colorNeutralForeground1;
const gridLine = `1px solid ${tokens.colorNeutralStroke3}`;
const noLine = '1px solid transparent';

/** Pixels; nothing smaller can be read. */
const smallestText = 10;

/** The frame of a cell: its fill and its lines. Neighbours overlap by a pixel, so that two lines look like one. */
export function frameStyle({ fill, borders }: CellLook, showsGridLines: boolean): CSSProperties {
  const faint = fill === null && showsGridLines ? gridLine : noLine;
  const line = (drawn: BorderLine | null, otherwise: string) =>
    drawn === null ? otherwise : `${lineWidths[drawn]} ${lineColour}`;
  return {
    borderTop: line(borders.top, noLine),
    borderLeft: line(borders.left, noLine),
    borderRight: line(borders.right, faint),
    borderBottom: line(borders.bottom, faint),
    ...(fill === null ? {} : { backgroundColor: fill }),
  };
}

/** How the text of a cell is set. */
export function textStyle(look: CellLook, cell: CellSnapshot, zoom: number): CSSProperties {
  const { font, wraps, indent } = look;
  const size = Math.max(smallestText, Math.round(font.size * zoom * 10) / 10);
  return {
    fontFamily: fontFamily(cell.font),
    fontSize: `${size}px`,
    lineHeight: 1.2,
    fontWeight: cell.bold ? 'bold' : 'normal',
    ...(font.italic ? { fontStyle: 'italic' } : {}),
    ...(font.underline || font.strike
      ? {
          textDecoration: [font.underline && 'underline', font.strike && 'line-through']
            .filter(Boolean)
            .join(' '),
        }
      : {}),
    ...(font.colour === null ? {} : { color: font.colour }),
    textAlign: alignmentOf(look, cell),
    whiteSpace: wraps || look.horizontal === 'justify' ? 'pre-wrap' : 'pre',
    ...(indent > 0 ? { paddingInline: `${indent * size * 0.75}px` } : {}),
    ...turnedStyle(look),
  };
}

const upright = { writingMode: 'vertical-rl', width: 'auto', maxHeight: '100%', margin: 'auto' } as const;

/** Text that is turned by half a right angle or more stands upright; lesser turns are left out. */
function turnedStyle({ rotation }: CellLook): CSSProperties {
  if (rotation === 255) return { ...upright, textOrientation: 'upright' };
  if (rotation >= 45) return { ...upright, transform: 'rotate(180deg)' };
  return rotation <= -45 ? upright : {};
}

/** Numbers stand at the right, texts at the left, all else in the middle, unless the file says otherwise. */
export function alignmentOf(
  { horizontal }: CellLook,
  { value }: CellSnapshot,
): 'left' | 'center' | 'right' | 'justify' {
  if (horizontal !== 'general') return horizontal;
  if (typeof value === 'number') return 'right';
  return typeof value === 'string' ? 'left' : 'center';
}

function fontFamily(font: string | null): string {
  const fallback = font === null || /times/i.test(font) ? 'serif' : 'sans-serif';
  return `"${(font ?? 'Times New Roman').replace(/["\\\n]/g, '')}", ${fallback}`;
}
