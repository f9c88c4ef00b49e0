import type { Tier } from '../../catalogs/catalog';
import type { CountClaim } from '../../claims/count-claims';

/** How counts are called in sentences. */
export const nounOf = { criteria: 'tiêu chí', indicators: 'chỉ tiêu' } as const;
export const stateWords = { met: 'đạt', unmet: 'chưa đạt', total: 'tất cả' } as const;

const setNames: Readonly<Record<Tier, string>> = {
  commune: 'xã nông thôn mới',
  'advanced-commune': 'xã nông thôn mới nâng cao',
  'model-commune': 'xã nông thôn mới kiểu mẫu',
  village: 'thôn, khu dân cư nông thôn mới',
  urban: 'đô thị văn minh',
  district: 'huyện nông thôn mới',
  province: 'tỉnh nông thôn mới',
  other: 'bộ tiêu chí khác',
};

/** "xã nông thôn mới nâng cao", "thôn, khu dân cư nông thôn mới của thôn Thượng". */
export function setName({ tier, placeName }: Pick<CountClaim, 'tier' | 'placeName'>): string {
  const set = tier ? setNames[tier] : 'bộ tiêu chí';
  return placeName === '' ? set : `${set} của ${placeName}`;
}
