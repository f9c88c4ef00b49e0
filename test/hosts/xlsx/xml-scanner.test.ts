import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DamagedPart } from '../../../src/hosts/xlsx/damaged-part';
import { isOn, XmlScanner } from '../../../src/hosts/xlsx/xml-scanner';

/** Every element of the text as "name(attribute a)=text", in order, those without children only. */
function leaves(xml: string, root: string): string[] {
  const scanner = new XmlScanner(xml);
  const level = scanner.openRoot(root);
  const found: string[] = [];
  while (scanner.nextChild(level)) found.push(`${scanner.name}(${scanner.attribute('a')})=${scanner.text()}`);
  return found;
}

describe('XmlScanner', () => {
  it('walks over the children of an element and gives their attributes and texts', () => {
    expect(
      leaves('<?xml version="1.0"?>\n<r>\n <x a="1">một</x><y b="2"/><z a=\'3 > 2\'></z></r>', 'r'),
    ).toEqual(['x(1)=một', 'y(null)=', 'z(3 > 2)=']);
  });

  it('drops prefixes of elements and keeps those of attributes', () => {
    const scanner = new XmlScanner('<x:r xmlns:id="u" q:id="7" id="8"/>');
    expect(scanner.openRoot('r')).toBe(1);
    expect(scanner.attribute('id')).toBe('8');
    expect(scanner.attribute('q:id')).toBe('7');
    expect(scanner.prefixedAttribute('id')).toBe('7');
    expect(scanner.prefixedAttribute('none')).toBeNull();
  });

  it('allows white space wherever XML does', () => {
    expect(leaves('<r ><x\n a\t=\n"1"\r\n>t</x\n><x a="2" /></r>', 'r')).toEqual(['x(1)=t', 'x(2)=']);
  });

  it('decodes references and line ends in texts and attributes', () => {
    expect(leaves('<r><x a="&lt;&#65;">1 &amp; 2\r\n3</x></r>', 'r')).toEqual(['x(<A)=1 & 2\n3']);
  });

  it('joins text around CDATA, comments, instructions and nested elements', () => {
    const xml =
      '<r><x>1<![CDATA[<2>&amp;\r\n]]>3<!-- <no> -->4<?no <no>?>5<i>no<j/><!-- no --><![CDATA[no]]></i><k/>6</x><y>z</y></r>';
    expect(leaves(xml, 'r')).toEqual(['x(null)=1<2>&amp;\n3456', 'y(null)=z']);
  });

  it('passes over what the reader does not ask for, however deep', () => {
    const scanner = new XmlScanner('<r><a><b><c><d/></c></b></a><!-- x --><e>1</e></r>');
    const level = scanner.openRoot('r');
    const names: string[] = [];
    while (scanner.nextChild(level)) names.push(scanner.name);
    expect(names).toEqual(['a', 'e']);
  });

  it('reads children two levels deep, empty parents included', () => {
    const scanner = new XmlScanner('<r><g><v>1</v><v/></g><g/><g><v>2</v></g></r>');
    const root = scanner.openRoot('r');
    const groups: string[][] = [];
    while (scanner.nextChild(root)) {
      const group = scanner.level;
      const texts: string[] = [];
      while (scanner.nextChild(group)) texts.push(scanner.text());
      groups.push(texts);
    }
    expect(groups).toEqual([['1', ''], [], ['2']]);
  });

  it.each([
    ['<v>42</v>', 42],
    ['<v>007</v >', 7],
    ['<v>999999999</v>', 999999999],
    ['<v>1234567890</v>', -1],
    ['<v>-1</v>', -1],
    ['<v>1.5</v>', -1],
    ['<v></v>', -1],
    ['<v/>12', -1],
    ['<v>1<!-- --></v>', -1],
    ['<v>1&#48;</v>', -1],
  ])('reads %s as the whole number %d', (element, number) => {
    const scanner = new XmlScanner(`<r>${element}<next/></r>`);
    const level = scanner.openRoot('r');
    scanner.nextChild(level);
    expect(scanner.wholeNumber()).toBe(number);
    if (number < 0) scanner.text();
    expect(scanner.nextChild(level)).toBe(true);
    expect(scanner.name).toBe('next');
  });

  it('refuses a document type', () => {
    expect(() => leaves('<!DOCTYPE r [<!ENTITY a "b">]><r><x>&a;</x></r>', 'r')).toThrow(/DOCTYPE/);
    expect(() => leaves('<r><x>1<!ELEMENT x ANY></x></r>', 'r')).toThrow(/DOCTYPE/);
  });

  it.each([
    '',
    'no tags',
    '<r>',
    '<r',
    '<r a',
    '<r a=',
    '<r a=b>',
    '<r a="b',
    '<r a="b" <x/></r>',
    '<r<x/></r>',
    '<r /x></r>',
    '<r><x>text',
    '<r><x>text</x',
    '<r><!-- x',
    '<r><![CDATA[ x',
    '<r><x>1<![CDATA[ x</x></r>',
    '<?xml',
    '</r>',
    '<other/>',
  ])('throws DamagedPart on %j', (xml) => expect(() => leaves(xml, 'r')).toThrow(DamagedPart));

  it('stops at the first fault of a long unterminated text', () => {
    const xml = `<r>${'<c r="A1" '.repeat(400_000)}`;
    expect(() => leaves(xml, 'r')).toThrow(DamagedPart);
    expect(() => leaves(`<r>${'<x>'.repeat(400_000)}`, 'r')).toThrow(DamagedPart);
    expect(() => leaves(`<r>${'<x a="'.repeat(400_001)}`, 'r')).toThrow(DamagedPart);
  });

  it('never throws anything but DamagedPart', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '=',
      '"',
      "'",
      ' ',
      'r',
      'x:a',
      '<r>',
      '</r>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '&',
      ';',
      '<r a="1">',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        try {
          leaves(pieces.join(''), 'r');
        } catch (error) {
          expect(error).toBeInstanceOf(DamagedPart);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('isOn', () => {
  it.each([
    ['1', true],
    ['true', true],
    ['on', true],
    ['0', false],
    ['false', false],
    [null, false],
  ])('%j is %j', (value, on) => expect(isOn(value)).toBe(on));
});
