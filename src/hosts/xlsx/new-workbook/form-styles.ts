import type { FormLook } from '../../../core/forms/sheet-form';
import { dayFormat, formColours, formFont, lookStyles } from '../../form-looks';
import type { LookStyle } from '../../form-looks';

const looks = [
  'title',
  'subtitle',
  'heading',
  'index',
  'text',
  'centred',
  'date',
] as const satisfies readonly FormLook[];

/** The number by which a cell refers to its look; 0 is the workbook's own. */
export function styleOf(look: FormLook): number {
  return looks.indexOf(look) + 1;
}

function fontXml({ size, bold, italic }: LookStyle): string {
  const marks = (bold ? '<b/>' : '') + (italic ? '<i/>' : '');
  return `<font>${marks}<sz val="${String(size)}"/><name val="${formFont}"/><family val="1"/></font>`;
}

// The first is the workbook's own.
const fonts = [...new Set([lookStyles.text, ...Object.values(lookStyles)].map(fontXml))];
// Excel takes the first two fills for its own, whatever they say.
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${formColours.shade}"/><bgColor indexed="64"/></patternFill></fill>`,
];
const lines = ['left', 'right', 'top', 'bottom'].map(
  (side) => `<${side} style="thin"><color rgb="FF${formColours.line}"/></${side}>`,
);
const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${lines.join('')}<diagonal/></border>`,
];
/** The first number that a workbook may give to a format of its own. */
const ownFormat = 164;

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${String(items.length)}">${items.join('')}</${name}>`;
}

/** The part that says how the cells of a form look. */
export function stylesXml(): string {
  const cells = looks.map((look) => cellFormat(lookStyles[look]));
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    list('numFmts', [`<numFmt numFmtId="${String(ownFormat)}" formatCode="${dayFormat}"/>`]),
    list('fonts', fonts),
    list('fills', fills),
    list('borders', borders),
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', ...cells]),
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    '</styleSheet>',
  ].join('');
}

function cellFormat(style: LookStyle): string {
  const places = {
    numFmtId: style.isDay ? ownFormat : 0,
    fontId: fonts.indexOf(fontXml(style)),
    fillId: style.shaded ? 2 : 0,
    borderId: style.ruled ? 1 : 0,
    xfId: 0,
  };
  const refers = Object.entries(places).map(([name, place]) => ` ${name}="${String(place)}"`);
  const applies = ['NumberFormat', 'Font', 'Fill', 'Border', 'Alignment'].map((what) => ` apply${what}="1"`);
  const alignment = `<alignment horizontal="${style.horizontal}" vertical="center" wrapText="1"/>`;
  return `<xf${[...refers, ...applies].join('')}>${alignment}</xf>`;
}
