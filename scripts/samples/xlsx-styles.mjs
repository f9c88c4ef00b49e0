// @ts-check
import { escapeXml } from './xml-text.mjs';

/**
 * How a cell looks. Everything left out is as in the workbook's normal style.
 *
 * @typedef {object} Style
 * @property {number} [size] points
 * @property {boolean} [bold]
 * @property {boolean} [italic]
 * @property {boolean} [underline]
 * @property {string} [color] of the text, "7F7F7F"
 * @property {string} [fill] "EDEDED"
 * @property {boolean} [border] thin lines on all four sides
 * @property {'left' | 'center' | 'right'} [align]
 * @property {'top' | 'center'} [vertical]
 * @property {number} [indent] from the aligned side, in steps of one character
 * @property {boolean} [wrap]
 * @property {string} [format] number format code
 */

export const normalFont = { name: 'Times New Roman', size: 12 };

const builtInFormats = new Map([
  ['General', 0],
  ['#,##0', 3],
  ['0%', 9],
]);
const firstCustomFormat = 164;

/** Things numbered in the order they are first met. */
class Register {
  /** @param {readonly string[]} reserved */
  constructor(reserved) {
    /** @type {string[]} */
    this.items = [...reserved];
  }

  /** @param {string} item */
  idOf(item) {
    const known = this.items.indexOf(item);
    return known >= 0 ? known : this.items.push(item) - 1;
  }
}

/** @param {Style} style */
function fontXml({ size = normalFont.size, bold, italic, underline, color = '000000' }) {
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}`;
  return `<font>${marks}<sz val="${size}"/><color rgb="FF${color}"/><name val="${normalFont.name}"/><family val="1"/></font>`;
}

/** @param {Style} style */
function fillXml({ fill }) {
  if (!fill) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** @param {Style} style */
function borderXml({ border }) {
  const sides = ['left', 'right', 'top', 'bottom'];
  const line = (/** @type {string} */ side) =>
    border ? `<${side} style="thin"><color rgb="FF000000"/></${side}>` : `<${side}/>`;
  return `<border>${sides.map(line).join('')}<diagonal/></border>`;
}

/** @param {Style} style */
function alignmentXml({ align, vertical = 'center', wrap, indent }) {
  const horizontal = align ? ` horizontal="${align}"` : '';
  const wrapped = wrap ? ' wrapText="1"' : '';
  return `<alignment${horizontal} vertical="${vertical}"${wrapped}${indent ? ` indent="${indent}"` : ''}/>`;
}

/** @param {string} name @param {readonly string[]} items */
function listXml(name, items) {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

/** Collects the styles that cells ask for, and writes xl/styles.xml. */
export class StyleSheet {
  #fonts = new Register([fontXml({})]);
  // Excel takes the first two fills for its own, whatever they say.
  #fills = new Register([fillXml({}), '<fill><patternFill patternType="gray125"/></fill>']);
  #borders = new Register([borderXml({})]);
  #formats = new Register([]);
  #cellFormats = new Register([
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="center"/></xf>',
  ]);

  /** The number by which a cell refers to its style. @param {Style} style */
  idOf(style) {
    const font = this.#fonts.idOf(fontXml(style));
    const fill = this.#fills.idOf(fillXml(style));
    const border = this.#borders.idOf(borderXml(style));
    const format = this.#formatId(style.format ?? 'General');
    const applies = ['NumberFormat', 'Font', 'Fill', 'Border', 'Alignment']
      .map((what) => ` apply${what}="1"`)
      .join('');
    return this.#cellFormats.idOf(
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${applies}>${alignmentXml(style)}</xf>`,
    );
  }

  /** @param {string} code */
  #formatId(code) {
    return builtInFormats.get(code) ?? firstCustomFormat + this.#formats.idOf(code);
  }

  toXml() {
    const formats = this.#formats.items.map(
      (code, i) => `<numFmt numFmtId="${firstCustomFormat + i}" formatCode="${escapeXml(code)}"/>`,
    );
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      formats.length > 0 ? listXml('numFmts', formats) : '',
      listXml('fonts', this.#fonts.items),
      listXml('fills', this.#fills.items),
      listXml('borders', this.#borders.items),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      listXml('cellXfs', this.#cellFormats.items),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '<dxfs count="0"/><tableStyles count="0"/>',
      '</styleSheet>',
    ].join('');
  }
}
