import { describe, expect, it } from '@jest/globals';
import { readPrivateSigns } from '../../../../src/hosts/document/text/private-signs';

describe('readPrivateSigns', () => {
  it('reads bullets, and signs that stand in a sentence; others it leaves', () => {
    expect(readPrivateSigns('\uf0b7 Tỷ lệ \uf0b3 85%')).toBe('- Tỷ lệ ≥ 85%');
    expect(readPrivateSigns('\uf0d8 Giao thông \uf0fc')).toBe('- Giao thông ✓');
    expect(readPrivateSigns('\uf041')).toBe('\uf041');
    expect(readPrivateSigns('Xã Mẫu')).toBe('Xã Mẫu');
  });
});
