import { describe, expect, it } from '@jest/globals';
import type { CellSnapshot } from '../../../src/core/snapshot/snapshot';
import { noBorders, plainFont, plainLook } from '../../../src/hosts/xlsx/appearance/appearance';
import { alignmentOf, frameStyle, textStyle } from '../../../src/web/grid/cell-style';
import { blankCell } from '../../../src/web/grid/sheet-drawing';

function cell(change: Partial<CellSnapshot>): CellSnapshot {
  return { ...blankCell(1, 1), ...change };
}

describe('the frame of a cell', () => {
  it('has the lines of the file, and faint ones elsewhere', () => {
    const look = { ...plainLook, borders: { ...noBorders, top: 'medium', left: 'thin' } as const };
    const frame = frameStyle(look, true);
    expect(frame.borderTop).toMatch(/^2px solid var\(/);
    expect(frame.borderLeft).toMatch(/^1px solid var\(/);
    expect(frame.borderRight).toMatch(/^1px solid var\(.*Stroke/);
    expect(frame).not.toHaveProperty('backgroundColor');
  });

  it('has no faint lines over a fill, or where the file shows none', () => {
    expect(frameStyle({ ...plainLook, fill: '#eeeeee' }, true)).toMatchObject({
      backgroundColor: '#eeeeee',
      borderRight: '1px solid transparent',
    });
    expect(frameStyle(plainLook, false).borderBottom).toBe('1px solid transparent');
  });
});

describe('the text of a cell', () => {
  it('stands where Excel puts it', () => {
    const sides = [5, 'a', true, { error: '#N/A' }].map((value) => alignmentOf(plainLook, cell({ value })));
    expect(sides).toEqual(['right', 'left', 'center', 'center']);
    expect(alignmentOf({ ...plainLook, horizontal: 'justify' }, cell({ value: 5 }))).toBe('justify');
  });

  it('is plain where the file says nothing', () => {
    expect(textStyle(plainLook, cell({ value: 'a' }), 1)).toEqual({
      fontFamily: '"Times New Roman", serif',
      fontSize: '15px',
      lineHeight: 1.2,
      fontWeight: 'normal',
      textAlign: 'left',
      whiteSpace: 'pre',
    });
  });

  it('has the effects of its font', () => {
    const font = { size: 20, italic: true, underline: true, strike: true, colour: '#ff0000' };
    const style = textStyle(
      { ...plainLook, font, wraps: true, indent: 2 },
      cell({ bold: true, font: 'Arial' }),
      0.5,
    );
    expect(style).toMatchObject({
      fontFamily: '"Arial", sans-serif',
      fontSize: '10px',
      fontWeight: 'bold',
      fontStyle: 'italic',
      textDecoration: 'underline line-through',
      color: '#ff0000',
      whiteSpace: 'pre-wrap',
      paddingInline: '15px',
    });
    expect(
      textStyle({ ...plainLook, font: { ...plainFont, strike: true } }, cell({}), 1).textDecoration,
    ).toBe('line-through');
  });

  it('stands upright when it is turned far enough', () => {
    const turned = (rotation: number) => {
      const { writingMode, transform, textOrientation } = textStyle({ ...plainLook, rotation }, cell({}), 1);
      return [writingMode, transform, textOrientation];
    };
    expect(turned(90)).toEqual(['vertical-rl', 'rotate(180deg)', undefined]);
    expect(turned(-90)).toEqual(['vertical-rl', undefined, undefined]);
    expect(turned(255)).toEqual(['vertical-rl', undefined, 'upright']);
    expect(turned(30)).toEqual([undefined, undefined, undefined]);
  });

  it('cannot be made to say more than a font by the name of a font', () => {
    expect(textStyle(plainLook, cell({ font: 'A"; x: "\n\\' }), 1).fontFamily).toBe('"A; x: ", sans-serif');
  });
});
