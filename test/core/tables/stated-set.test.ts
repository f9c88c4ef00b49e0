import { describe, expect, it } from '@jest/globals';
import { statedPeriod, statedTier } from '../../../src/core/tables/stated-set';

describe('statedTier', () => {
  it.each([
    ['KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2021 - 2025', 'commune'],
    ['Đánh giá tiêu chí xã đạt chuẩn NTM', 'commune'],
    ['BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO', 'advanced-commune'],
    ['Quy định xã nông thôn mới kiểu mẫu', 'model-commune'],
    ['BỘ TIÊU CHÍ THÔN, BẢN NÔNG THÔN MỚI KIỂU MẪU', 'village'],
    ['Bộ tiêu chí khu dân cư kiểu mẫu', 'village'],
    ['Bộ tiêu chí thôn nông thôn mới', 'village'],
    ['Tiêu chí đô thị văn minh', 'urban'],
    ['BỘ TIÊU CHÍ HUYỆN NÔNG THÔN MỚI', 'district'],
    ['Quy định tỉnh, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới', 'province'],
    ['Kết quả thực hiện tiêu chí nông thôn mới', null],
    ['', null],
  ])('%s', (title, tier) => {
    expect(statedTier(title)).toBe(tier);
  });
});

describe('statedPeriod', () => {
  it.each([
    ['giai đoạn 2021 - 2025', [2021, 2025]],
    ['giai đoạn 2026–2030, thực hiện 2026', [2026, 2030]],
    ['năm 2024', null],
    ['2025-2021', null],
    ['số 12021-20255', null],
  ])('%s', (title, period) => {
    expect(statedPeriod(title)).toEqual(period);
  });
});
