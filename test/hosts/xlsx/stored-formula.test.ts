import { describe, expect, it } from '@jest/globals';
import { readStoredFormula } from '../../../src/hosts/xlsx/stored-formula';

describe('readStoredFormula', () => {
  it.each([
    ['SUM(A1:A3)', '=SUM(A1:A3)'],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)'],
    ['_xlfn._xlws.FILTER(A1:A3,B1:B3)', '=FILTER(A1:A3,B1:B3)'],
    ['_xlfn.CONCAT("_xlfn.","a""_xlfn.",A1)', '=CONCAT("_xlfn.","a""_xlfn.",A1)'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x)', '=LET(x,1,x)'],
    ['_xlnm.Print_Area', '=_xlnm.Print_Area'],
  ])('%s is %s', (stored, formula) => expect(readStoredFormula(stored)).toBe(formula));
});
