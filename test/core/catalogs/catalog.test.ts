import { describe, expect, it } from '@jest/globals';
import type { CatalogIndicator } from '../../../src/core/catalogs/catalog';
import { targetFor } from '../../../src/core/catalogs/catalog';

describe('targetFor', () => {
  const target = (region: string, text: string) =>
    ({ region, text, standing: 'user', source: null }) as const;
  const indicator = (...targets: CatalogIndicator['targets']): CatalogIndicator => ({
    ...{ code: '1.1', text: 'Đường thôn', unit: null, standing: 'user', source: null },
    targets,
  });

  it('takes the target that holds for all', () => {
    const one = indicator(target('chung', '≥ 80%'));
    expect([targetFor(one, null)?.text, targetFor(one, 'TN')?.text]).toEqual(['≥ 80%', '≥ 80%']);
  });

  it('takes that of the region, and none where it depends on a region not given', () => {
    const one = indicator(target('chung', '≥ 80%'), target('TN', '≥ 60%'));
    expect(['TN', 'BTB', null].map((region) => targetFor(one, region)?.text)).toEqual([
      '≥ 60%',
      '≥ 80%',
      undefined,
    ]);
  });

  it('has none where the indicator has none', () => {
    expect(targetFor(indicator(), 'TN')).toBeNull();
  });
});
