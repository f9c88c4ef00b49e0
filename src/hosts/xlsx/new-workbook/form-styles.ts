import type { FormLook } from '../../../core/forms/sheet-form';

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

interface Style {
  /** Places in the lists below. */
  readonly font: 0 | 1 | 2 | 3;
  readonly fill: 0 | 2;
  readonly border: 0 | 1;
  readonly format: 0 | 164;
  readonly horizontal: 'left' | 'center';
}

const styles: Readonly<Record<FormLook, Style>> = {
  title: { font: 1, fill: 0, border: 0, format: 0, horizontal: 'center' },
  subtitle: { font: 2, fill: 0, border: 0, format: 0, horizontal: 'center' },
  heading: { font: 3, fill: 2, border: 1, format: 0, horizontal: 'center' },
  index: { font: 0, fill: 0, border: 1, format: 0, horizontal: 'center' },
  text: { font: 0, fill: 0, border: 1, format: 0, horizontal: 'left' },
  centred: { font: 0, fill: 0, border: 1, format: 0, horizontal: 'center' },
  date: { font: 0, fill: 0, border: 1, format: 164, horizontal: 'center' },
};

function font(size: number, mark = ''): string {
  return `<font>${mark}<sz val="${String(size)}"/><name val="Times New Roman"/><family val="1"/></font>`;
}

const fonts = [font(12), font(14, '<b/>'), font(12, '<i/>'), font(12, '<b/>')];
// Excel takes the first two fills for its own, whatever they say.
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/><bgColor indexed="64"/></patternFill></fill>',
];
const lines = ['left', 'right', 'top', 'bottom'].map(
  (side) => `<${side} style="thin"><color rgb="FF7F7F7F"/></${side}>`,
);
const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${lines.join('')}<diagonal/></border>`,
];

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${String(items.length)}">${items.join('')}</${name}>`;
}

/** The part that says how the cells of a form look. */
export function stylesXml(): string {
  const cells = looks.map((look) => cellFormat(styles[look]));
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    list('numFmts', ['<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>']),
    list('fonts', fonts),
    list('fills', fills),
    list('borders', borders),
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', ...cells]),
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    '</styleSheet>',
  ].join('');
}

function cellFormat({ font: fontId, fill, border, format, horizontal }: Style): string {
  const places = `numFmtId="${format}" fontId="${fontId}" fillId="${fill}" borderId="${border}" xfId="0"`;
  const applies = ['NumberFormat', 'Font', 'Fill', 'Border', 'Alignment']
    .map((what) => ` apply${what}="1"`)
    .join('');
  return `<xf ${places}${applies}><alignment horizontal="${horizontal}" vertical="center" wrapText="1"/></xf>`;
}
