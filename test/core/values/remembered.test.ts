import { describe, expect, it } from '@jest/globals';
import { remembered } from '../../../src/core/values/remembered';

/** A reading that counts how often it is asked. */
function counted(most?: number) {
  const asked: string[] = [];
  const read = remembered((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  }, most);
  return { asked, read };
}

describe('remembered', () => {
  it('reads a text once, even when there is nothing to say of it', () => {
    const { asked, read } = counted();
    expect([read('Đạt'), read('Đạt'), read(''), read('')]).toEqual([3, 3, undefined, undefined]);
    expect(asked).toEqual(['Đạt', '']);
  });

  it('keeps no more answers than it may', () => {
    const { asked, read } = counted(2);
    for (const text of ['a', 'b', 'c', 'a', 'c']) read(text);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });

  it('does not keep prose', () => {
    const { asked, read } = counted();
    const prose = 'x'.repeat(201);
    expect([read(prose), read(prose)]).toEqual([201, 201]);
    expect(asked).toHaveLength(2);
  });
});
