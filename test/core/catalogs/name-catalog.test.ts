import { describe, expect, it } from '@jest/globals';
import { adoptCatalog, catalogFileName, nameCatalog } from '../../../src/core/catalogs/name-catalog';
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

  it('keeps the id of a set that has one, so that a newer edition takes its place', () => {
    const taken = { own: ['rieng-bo'], shipped: ['qd-1'] };
    expect(adoptCatalog({ ...draft!, id: 'rieng-bo' }, 'Bộ mới', taken)).toMatchObject({
      id: 'rieng-bo',
      title: 'Bộ mới',
    });
    expect(adoptCatalog({ ...draft!, id: '' }, 'Bộ', taken).id).toBe('rieng-bo-2');
    expect(adoptCatalog({ ...draft!, id: 'qd-1' }, 'Bộ một', taken).id).toBe('rieng-bo-mot');
  });

  it('makes a file name that says what is in it', () => {
    expect(catalogFileName({ title: 'Xã NTM nâng cao (huyện Mẫu)' })).toBe(
      'bo-tieu-chi-xa-ntm-nang-cao-huyen-mau.json',
    );
    expect(catalogFileName({ title: 'Bộ tiêu chí xã NTM' })).toBe('bo-tieu-chi-xa-ntm.json');
    expect(catalogFileName({ title: 'x'.repeat(10_000) }).length).toBeLessThan(120);
  });
});
