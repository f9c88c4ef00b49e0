import { describe, expect, it } from '@jest/globals';
import { formatCodeOf, readOdsNumberFormat } from '../../../../src/hosts/xlsx/legacy/ods-number-format';
import type { OdsNumberFormat } from '../../../../src/hosts/xlsx/legacy/ods-number-format';
import { XmlScanner } from '../../../../src/hosts/xlsx/xml-scanner';

/** The code of the last of some formats, each of which may refer to the others by name. */
function codeOf(xml: string): string {
  const scanner = new XmlScanner(`<styles>${xml}</styles>`);
  const formats = new Map<string, OdsNumberFormat>();
  const root = scanner.openRoot('styles');
  while (scanner.nextChild(root)) {
    const name = scanner.attribute('style:name') ?? '';
    formats.set(name, readOdsNumberFormat(scanner));
  }
  return formatCodeOf([...formats.values()].at(-1)!, formats);
}

const numberStyle = (inside: string, name = 'N') =>
  `<number:number-style style:name="${name}">${inside}</number:number-style>`;
const dateStyle = (inside: string) => `<number:date-style style:name="N">${inside}</number:date-style>`;
const text = (inside: string) => `<number:text>${inside}</number:text>`;
const whole = (rest = '') =>
  `<number:number number:decimal-places="0" number:min-integer-digits="1" ${rest}/>`;

describe('the code of a number format of OpenDocument', () => {
  it.each([
    ['General', numberStyle('<number:number number:min-integer-digits="1"/>')],
    ['0', numberStyle(whole())],
    ['#,##0', numberStyle(whole('number:grouping="true"'))],
    ['#,000', numberStyle('<number:number number:min-integer-digits="3" number:grouping="true"/>')],
    ['#', numberStyle('<number:number number:decimal-places="0" number:min-integer-digits="0"/>')],
    ['0.00', numberStyle('<number:number number:decimal-places="2" number:min-integer-digits="1"/>')],
    [
      '0.0#',
      numberStyle(
        '<number:number number:decimal-places="2" number:min-decimal-places="1" number:min-integer-digits="1"/>',
      ),
    ],
    [
      `0.${'0'.repeat(30)}`,
      numberStyle('<number:number number:decimal-places="99999999" number:min-integer-digits="1"/>'),
    ],
    ['0%', `<number:percentage-style style:name="N">${whole()}${text('%')}</number:percentage-style>`],
    [
      '#,##0 "đ"',
      `<number:currency-style style:name="N">${whole('number:grouping="true"')}${text(' ')}<number:currency-symbol>đ</number:currency-symbol></number:currency-style>`,
    ],
    [
      '0E+00',
      numberStyle('<number:scientific-number number:min-integer-digits="1" number:min-exponent-digits="2"/>'),
    ],
    [
      '0.0E+00',
      numberStyle('<number:scientific-number number:decimal-places="1" number:min-integer-digits="1"/>'),
    ],
    ['# ?/??', numberStyle('<number:fraction number:min-denominator-digits="2"/>')],
    ['# ??/?', numberStyle('<number:fraction number:min-numerator-digits="2"/>')],
    [
      'dd/mm/yyyy',
      dateStyle(
        `<number:day number:style="long"/>${text('/')}<number:month number:style="long"/>${text('/')}<number:year number:style="long"/>`,
      ),
    ],
    [
      'd-mmm-yy',
      dateStyle(`<number:day/>${text('-')}<number:month number:textual="true"/>${text('-')}<number:year/>`),
    ],
    ['dddd', dateStyle('<number:day-of-week number:style="long"/>')],
    [
      'h:mm:ss.00 AM/PM',
      `<number:time-style style:name="N"><number:hours/>${text(':')}<number:minutes number:style="long"/>${text(':')}<number:seconds number:style="long" number:decimal-places="2"/>${text(' ')}<number:am-pm/></number:time-style>`,
    ],
    [
      '[hh]:s',
      `<number:time-style style:name="N" number:truncate-on-overflow="false"><number:hours number:style="long"/>${text(':')}<number:seconds/></number:time-style>`,
    ],
    ['@', '<number:text-style style:name="N"><number:text-content/></number:text-style>'],
    ['General', '<number:boolean-style style:name="N"><number:boolean/></number:boolean-style>'],
    [
      '#,##0;[Red]-#,##0',
      numberStyle(whole('number:grouping="true"'), 'P0') +
        numberStyle(
          `<style:text-properties fo:color="#FF0000"/>${text('-')}${whole('number:grouping="true"')}<style:map style:condition="value()&gt;=0" style:apply-style-name="P0"/>`,
        ),
    ],
    [
      '0;-0;"–"',
      numberStyle(whole(), 'P0') +
        numberStyle(text('-') + whole(), 'P1') +
        numberStyle(
          `<style:text-properties fo:color="#0000FF"/>${text('–')}<style:map style:condition="value()&gt;0" style:apply-style-name="P0"/><style:map style:condition="value()&lt;0" style:apply-style-name="P1"/>`,
        ),
    ],
    [
      '[>=100]0;[<5]0;0',
      numberStyle(
        `${whole()}<style:map style:condition="value()&gt;=100" style:apply-style-name="lạ"/><style:map style:condition="value()&lt;5" style:apply-style-name="lạ"/>`,
      ),
    ],
  ])('%s', (code, xml) => expect(codeOf(xml)).toBe(code));
});
