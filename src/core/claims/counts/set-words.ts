import type { Tier } from '../../catalogs/catalog';

const names: Readonly<Record<Tier, string>> = {
  commune: 'xã nông thôn mới',
  'advanced-commune': 'xã nông thôn mới nâng cao',
  'model-commune': 'xã nông thôn mới kiểu mẫu',
  village: 'thôn, khu dân cư nông thôn mới',
  urban: 'đô thị văn minh',
  district: 'huyện nông thôn mới',
  province: 'tỉnh nông thôn mới',
  other: 'bộ tiêu chí khác',
};

/** "xã nông thôn mới nâng cao", "thôn, khu dân cư nông thôn mới của thôn Thượng"; "bộ tiêu chí" where it is not known. */
export function setName({
  tier,
  placeName,
}: {
  readonly tier: Tier | null;
  readonly placeName: string;
}): string {
  const set = tier ? names[tier] : 'bộ tiêu chí';
  return placeName === '' ? set : `${set} của ${placeName}`;
}
