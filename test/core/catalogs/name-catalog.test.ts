import { describe, expect, it } from '@jest/globals';
import { catalogFileName, nameCatalog } from '../../../src/core/catalogs/name-catalog';
import { shippedCatalogs } from '../../../src/core/catalogs/shipped-catalogs';

const [draft] = shippedCatalogs();

describe('the name of a set', () => {
  it('makes an id that no other set has', () => {
    expect(nameCatalog(draft!, 'Bộ của huyện Mẫu', [])).toEqual({
      ...draft,
      id: 'rieng-bo-cua-huyen-mau',
      title: 'Bộ của huyện Mẫu',
    });
    const taken = ['rieng-bo-cua-huyen-mau', 'rieng-bo-cua-huyen-mau-2'];
    expect(nameCatalog(draft!, 'Bộ của huyện Mẫu', taken).id).toBe('rieng-bo-cua-huyen-mau-3');
    expect(nameCatalog(draft!, '…', []).id).toBe('rieng-');
  });

  it('makes a file name that says what is in it', () => {
    expect(catalogFileName({ title: 'Xã NTM nâng cao (huyện Mẫu)' })).toBe(
      'bo-tieu-chi-xa-ntm-nang-cao-huyen-mau.json',
    );
    expect(catalogFileName({ title: 'Bộ tiêu chí xã NTM' })).toBe('bo-tieu-chi-xa-ntm.json');
    expect(catalogFileName({ title: 'x'.repeat(10_000) }).length).toBeLessThan(120);
  });
});
