import { describe, expect, it } from '@jest/globals';
import { ListCounter } from '../../../../src/hosts/document/docx/list-counter';
import { readNumbering } from '../../../../src/hosts/document/docx/numbering';
import { documentLimits } from '../../../../src/hosts/document/docx/read-docx';
import { ReadingBudget } from '../../../../src/hosts/xlsx/reading-budget';
import { wordXml } from '../docx-builder';

/** A level of a list; `inside` goes in before its text. */
function level(at: number, format: string, text: string, inside = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/>${inside}<w:lvlText w:val="${text}"/></w:lvl>`;
}

function design(id: number, ...inside: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${inside.join('')}</w:abstractNum>`;
}

function list(id: number, ofDesign: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${ofDesign}"/>${overrides}</w:num>`;
}

/** The labels of items, each given as "list:level". */
function labels(numbering: string, items: string, listOfStyle: Readonly<Record<string, string>> = {}) {
  const budget = new ReadingBudget(documentLimits);
  const counter = new ListCounter(
    readNumbering(wordXml('numbering', numbering), budget),
    (style) => listOfStyle[style],
  );
  return items.split(' ').map((item) => {
    const [id, at] = item.split(':');
    return counter.next({ list: id!, level: Number(at), style: undefined });
  });
}

const outline = [level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2.'), level(2, 'lowerLetter', '%3)')];

describe('ListCounter', () => {
  it('counts each level under its own, and names those above it', () => {
    expect(labels(design(0, ...outline) + list(1, 0), '1:0 1:1 1:1 1:2 1:0 1:1 1:2')).toEqual([
      '1. ',
      '1.1. ',
      '1.2. ',
      'a) ',
      '2. ',
      '2.1. ',
      'a) ',
    ]);
  });

  it('begins a level above that was passed over', () => {
    expect(labels(design(0, ...outline) + list(1, 0), '1:1 1:1 1:0')).toEqual(['1.1. ', '1.2. ', '2. ']);
  });

  it('lets lists of one design count together, unless one says where it starts', () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = design(0, ...outline) + list(1, 0) + list(2, 0) + list(3, 0, start);
    expect(labels(numbering, '1:0 2:0 3:0 3:0 1:0')).toEqual(['1. ', '2. ', '5. ', '6. ', '7. ']);
  });

  it('lets a list write a level in its own way', () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1.')}</w:lvlOverride>`;
    expect(labels(design(0, ...outline) + list(1, 0, own), '1:0 1:1')).toEqual(['A. ', 'A.1. ']);
  });

  it('restarts a level only after the level that it names, or never', () => {
    const never =
      design(0, outline[0]!, level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')) + list(1, 0);
    expect(labels(never, '1:0 1:1 1:0 1:1')).toEqual(['1. ', '1. ', '2. ', '2. ']);
    const afterFirst =
      design(0, outline[0]!, outline[1]!, level(2, 'decimal', '%3', '<w:lvlRestart w:val="1"/>')) +
      list(1, 0);
    expect(labels(afterFirst, '1:0 1:1 1:2 1:1 1:2 1:0 1:2')).toEqual([
      '1. ',
      '1.1. ',
      '1 ',
      '1.2. ',
      '2 ',
      '2. ',
      '1 ',
    ]);
  });

  it('starts where a level says, and can write all numbers as decimal ones', () => {
    const numbering =
      design(
        0,
        level(0, 'upperRoman', '%1.', '<w:start w:val="3"/>'),
        level(1, 'decimal', '%1.%2', '<w:isLgl/><w:suff w:val="space"/>'),
      ) + list(1, 0);
    expect(labels(numbering, '1:0 1:1')).toEqual(['III. ', '3.1 ']);
  });

  it('writes bullets as what can be typed, and no gap where none is', () => {
    const numbering =
      design(
        0,
        level(0, 'bullet', '\uf0b7'),
        level(1, 'bullet', '+'),
        level(2, 'decimal', 'Điều %1', '<w:suff w:val="nothing"/>'),
        level(3, 'none', ''),
        level(4, 'decimal', '%1%5.'),
      ) + list(1, 0);
    expect(labels(numbering, '1:0 1:1 1:2 1:3 1:4')).toEqual(['- ', '+ ', 'Điều ', '', '1. ']);
  });

  it('follows a design to the list of the style that says how it looks', () => {
    const numbering =
      design(0, '<w:numStyleLink w:val="Danh sách"/>') + list(1, 0) + design(2, ...outline) + list(4, 2);
    expect(labels(numbering, '1:0 1:1', { 'Danh sách': '4' })).toEqual(['1. ', '1.1. ']);
    expect(labels(numbering, '1:0')).toEqual(['']);
    expect(labels(numbering, '1:0', { 'Danh sách': '9' })).toEqual(['']);
  });

  it('has no label for lists and levels that are not described', () => {
    expect(labels(design(0, ...outline) + list(1, 0) + list(2, 9), '0:0 7:0 1:8 2:0')).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });
});
