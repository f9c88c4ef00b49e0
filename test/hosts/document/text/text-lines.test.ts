import { describe, expect, it } from '@jest/globals';
import { linesOf } from '../../../../src/hosts/document/text/text-lines';

describe('linesOf', () => {
  it.each<[string, string, readonly string[]]>([
    ['line ends of every system', 'a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
    ['line breaks from the clipboard of Word', 'a\vb\u2028c\u2029d', ['a', 'b', 'c', 'd']],
    ['blank lines', 'a\n\n \nb', ['a', '', ' ', 'b']],
    ['no line behind the last break', 'a\n', ['a']],
    ['but one behind the last but one', 'a\n\n', ['a', '']],
    ['no line of no text', '', []],
    ['a page break as a blank line between', 'a\fb', ['a', '', 'b']],
    ['a page break in front of a line', 'a\n\fb', ['a', '', 'b']],
    ['a page break on a line of its own, in its place', 'a\n\f\nb', ['a', '', 'b']],
    ['a page break behind a line', 'a\f\nb', ['a', '', 'b']],
    ['two page breaks', 'a\f\fb', ['a', '', '', 'b']],
    ['composed letters', 'tie\u0302u chi\u0301', ['tiêu chí']],
  ])('reads %s', (_, text, lines) => expect(linesOf(text)).toEqual(lines));
});
