import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Catalog } from '../../../src/core/catalogs/catalog';
import { regionNames } from '../../../src/core/catalogs/catalog';
import { shippedCatalogs } from '../../../src/core/catalogs/shipped-catalogs';

const catalogs = shippedCatalogs();
const indicatorsOf = ({ criteria }: Catalog) => criteria.flatMap(({ indicators }) => indicators);
const entriesOf = (catalog: Catalog) => [
  catalog.counts,
  ...catalog.criteria,
  ...indicatorsOf(catalog),
  ...indicatorsOf(catalog).flatMap(({ targets }) => targets),
];

describe('shippedCatalogs', () => {
  it('lists every data file once', () => {
    expect(readdirSync('src/core/catalogs/data')).toHaveLength(catalogs.length);
    expect(new Set(catalogs.map(({ id }) => id)).size).toBe(catalogs.length);
  });

  it.each([
    ['qd-318-2022-xa-ntm', 'names', 19, 57],
    ['qd-318-2022-xa-ntm-nang-cao', 'count', 19, 75],
    ['qd-51-2025-xa-ntm-2026-2030', 'names', 10, 47],
    ['qd-1980-2016-xa-ntm', 'count', 19, 49],
    ['qd-319-2022-xa-ntm-kieu-mau', 'names', 4, null],
    ['qd-320-2022-huyen-ntm', 'count', 9, null],
    ['qd-321-2022-tinh-ntm', 'names', 8, null],
    ['qd-04-2022-do-thi-van-minh', 'names', 9, null],
    ['thanh-hoa-32-2022-xa-ntm', 'count', 19, 57],
    ['thanh-hoa-33-2022-xa-ntm-nang-cao', 'count', 19, 74],
    ['thanh-hoa-41-2022-thon-kieu-mau', 'count', 15, null],
    ['ha-tinh-xa-ntm-nang-cao', 'count', 20, null],
  ])(
    '%s is known at the level "%s", with %p criteria and %p indicators',
    (id, level, criteria, indicators) => {
      const catalog = catalogs.find((one) => one.id === id)!;
      expect([catalog.level, catalog.counts.criteria, catalog.counts.indicators]).toEqual([
        level,
        criteria,
        indicators,
      ]);
    },
  );

  it.each(catalogs.map((catalog) => [catalog.id, catalog] as const))(
    '%s says where each part comes from',
    (_, catalog) => {
      for (const { standing, source } of entriesOf(catalog)) {
        expect(standing).not.toBe('user');
        if (standing === 'confirmed') expect(source).toMatch(/^https?:\/\//);
        else expect(source).toBeNull();
      }
    },
  );

  it.each(catalogs.map((catalog) => [catalog.id, catalog] as const))(
    '%s claims no level that it does not hold',
    (_, catalog) => {
      const { level, criteria, counts } = catalog;
      const areNamesConfirmed =
        criteria.length === counts.criteria && criteria.every(({ standing }) => standing === 'confirmed');
      expect(areNamesConfirmed).toBe(level !== 'count');
      const indicators = indicatorsOf(catalog);
      const areTextsConfirmed =
        indicators.length > 0 && indicators.every(({ standing }) => standing === 'confirmed');
      if (level === 'full') expect(areTextsConfirmed && indicators.length === counts.indicators).toBe(true);
    },
  );

  it.each(catalogs.map((catalog) => [catalog.id, catalog] as const))(
    '%s is coded without repeats and names known regions',
    (_, catalog) => {
      const codes = indicatorsOf(catalog).map(({ code }) => code);
      expect(codes).toEqual([...new Set(codes)]);
      const regions = indicatorsOf(catalog).flatMap(({ targets }) => targets.map(({ region }) => region));
      const known = ['chung', ...catalog.regions];
      expect(regions.filter((region) => !known.includes(region))).toEqual([]);
      expect(catalog.regions.filter((region) => !Object.hasOwn(regionNames, region))).toEqual([]);
      const { base } = catalog;
      if (base !== null) expect(catalogs.map(({ id }) => id)).toContain(base);
    },
  );
});
