import { describe, expect, it } from '@jest/globals';
import { errorDetail } from '../../../src/taskpane/state/error-detail';

describe('errorDetail', () => {
  it('tells where an error broke, as far as it knows', () => {
    expect(errorDetail(new TypeError('x is undefined'))).toContain('error-detail.test');
    const bare = new Error('bare');
    Reflect.deleteProperty(bare, 'stack');
    expect(errorDetail(Object.defineProperty(bare, 'stack', { value: undefined }))).toBe('bare');
    expect(errorDetail('thrown text')).toBe('thrown text');
  });
});
