import { describe, expect, it } from '@jest/globals';
import { decodeTcvn3 } from '../../../../src/core/values/charsets/tcvn3';
import {
  hasMarks,
  hasRegularCase,
  isOfLetters,
  isProperWord,
  markedWords,
  replaceWords,
  tallyWords,
} from '../../../../src/core/values/charsets/weigh-words';

describe('the words of a text', () => {
  it('are those with marks, signs that may be letters included', () => {
    expect(markedWords('§ång 12,5 m² của “x·” (1½ ha) « t« à 28°C')).toEqual(['§ång', 'của', 'x·', 't«']);
    expect(replaceWords('của x· «', (one) => `[${one}]`)).toBe('[của] [x·] «');
    expect(hasMarks('Excel 2024')).toBe(false);
    expect(hasMarks('28°')).toBe(true);
  });

  it('are proper in letters, spelling and case', () => {
    expect(['của', 'Của', 'CỦA'].map(isProperWord)).toEqual([true, true, true]);
    expect(['cỦa', 'cña', 'củ®', 'củaz'].map(isProperWord)).toEqual([false, false, false, false]);
    expect(['aB', 'Ab', 'AB', 'ab'].map(hasRegularCase)).toEqual([false, true, true, true]);
    expect(['Müller', 'M®', ''].map(isOfLetters)).toEqual([true, false, true]);
  });

  it('are counted as they stand and as they would be read', () => {
    expect(tallyWords(['cña', 'x·', 'có', 'H§ND', 'Café'], decodeTcvn3)).toEqual({
      words: 5,
      written: 1,
      commonWritten: 1,
      read: 4,
      commonRead: 2,
      telling: 2,
    });
  });
});
