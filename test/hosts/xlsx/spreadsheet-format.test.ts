import { describe, expect, it } from '@jest/globals';
import { spreadsheetFormatOf } from '../../../src/hosts/xlsx/spreadsheet-format';
import { buildCompoundFile } from './compound-builder';
import { buildOds } from './legacy/ods-builder';
import { buildSheet, zipParts } from './package-builder';

describe('spreadsheetFormatOf', () => {
  it.each([
    ['xls', 'a workbook of Excel 97', buildCompoundFile(['Workbook'])],
    ['xls', 'a workbook of Excel 95', buildCompoundFile(['Book'])],
    ['ods', 'a spreadsheet of LibreOffice', buildOds({ tables: '' })],
    ['ods', 'a template', zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet-template' })],
    ['xlsx', 'a workbook', buildSheet('')],
    ['xlsx', 'a text of LibreOffice', zipParts({ mimetype: 'application/vnd.oasis.opendocument.text' })],
    ['xlsx', 'a broken zip', buildSheet('').slice(0, 200)],
    ['xlsx', 'a password', buildCompoundFile(['EncryptedPackage'])],
    ['xlsx', 'nothing', new Uint8Array()],
  ])('%s: %s', (format, _, bytes) => expect(spreadsheetFormatOf(bytes)).toBe(format));
});
