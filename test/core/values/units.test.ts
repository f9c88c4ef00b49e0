import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findHeadingUnit, isSameUnit, readUnit, readUnitLine } from '../../../src/core/values/units';

describe('readUnit', () => {
  it.each([
    ['đồng', 'đồng', 1],
    ['Đồng', 'đồng', 1],
    ['dong', 'đồng', 1],
    ['đ', 'đồng', 1],
    ['VNĐ', 'đồng', 1],
    ['VND', 'đồng', 1],
    ['đồng Việt Nam', 'đồng', 1],
    ['nghìn đồng', 'nghìn đồng', 1e3],
    ['Ngàn đồng', 'nghìn đồng', 1e3],
    ['1000 đồng', 'nghìn đồng', 1e3],
    ['1.000 đồng', 'nghìn đồng', 1e3],
    ['1,000 đồng', 'nghìn đồng', 1e3],
    ['1 000đ', 'nghìn đồng', 1e3],
    ['1000đ', 'nghìn đồng', 1e3],
    ['x 1.000 đ', 'nghìn đồng', 1e3],
    ['10.000 đồng', '10.000 đồng', 1e4],
    ['1.000.000 đồng', 'triệu đồng', 1e6],
    ['triệu đồng', 'triệu đồng', 1e6],
    ['TRIỆU ĐỒNG', 'triệu đồng', 1e6],
    ['triệu đồng'.normalize('NFD'), 'triệu đồng', 1e6],
    ['trieu dong', 'triệu đồng', 1e6],
    ['triệu', 'triệu đồng', 1e6],
    ['tr.đ', 'triệu đồng', 1e6],
    ['Tr. đồng', 'triệu đồng', 1e6],
    ['trđ', 'triệu đồng', 1e6],
    ['100 triệu đồng', '100.000.000 đồng', 1e8],
    ['tỷ đồng', 'tỷ đồng', 1e9],
    ['tỉ đồng', 'tỷ đồng', 1e9],
    ['tỉ', 'tỷ đồng', 1e9],
    ['nghìn tỷ đồng', 'nghìn tỷ đồng', 1e12],
    ['Ngh. tỷ đồng', 'nghìn tỷ đồng', 1e12],
    ['ngàn tỉ', 'nghìn tỷ đồng', 1e12],
    ['(triệu đồng)', 'triệu đồng', 1e6],
    ['( Triệu đồng. )', 'triệu đồng', 1e6],
  ])('reads %j as money', (text, canonical, factor) => {
    expect(readUnit(text)).toStrictEqual({ text: canonical, dimension: 'money', factor });
  });

  it.each([
    ['%', '%', 'percent', 1],
    ['phần trăm', '%', 'percent', 1],
    ['người', 'người', 'count', 1],
    ['Hộ', 'Hộ', 'count', 1],
    ['hộ gia đình', 'hộ gia đình', 'count', 1],
    ['nghìn người', 'nghìn người', 'count', 1e3],
    ['triệu con', 'triệu con', 'count', 1e6],
    ['1000 con', '1000 con', 'count', 1e3],
    ['cống', 'cống', 'count', 1],
    ['km', 'km', 'length', 1000],
    ['m', 'm', 'length', 1],
    ['cm', 'cm', 'length', 0.01],
    ['ha', 'ha', 'area', 1e4],
    ['m2', 'm2', 'area', 1],
    ['m²', 'm²', 'area', 1],
    ['km2', 'km2', 'area', 1e6],
    ['kg', 'kg', 'weight', 1],
    ['tấn', 'tấn', 'weight', 1000],
    ['tạ', 'tạ', 'weight', 100],
    ['nghìn tấn', 'nghìn tấn', 'weight', 1e6],
    ['ngày công', 'ngày công', 'labour', 1],
    ['Công', 'Công', 'labour', 1],
    ['m3', 'm3', 'other', 1],
    ['triệu đồng/người/năm', 'triệu đồng/người/năm', 'other', 1],
    ['Đồng / kg', 'Đồng / kg', 'other', 1],
    ['tạ/ha', 'tạ/ha', 'other', 1],
  ])('reads %j', (text, written, dimension, factor) => {
    expect(readUnit(text)).toStrictEqual({ text: written, dimension, factor });
  });

  it.each([
    '',
    'Đông',
    'd',
    'cộng',
    'tá',
    'nghìn',
    'nghìn đó',
    'năm mới',
    '1000',
    '500 đồng',
    '100 m2',
    '12 km',
    'người/',
    'km/đêm',
    'đơn vị tính',
    'triệu đồng, tỷ đồng',
  ])('takes %j for no unit', (text) => {
    expect(readUnit(text)).toBeNull();
  });
});

describe('readUnitLine', () => {
  it.each([
    ['ĐVT: Triệu đồng', 1e6],
    ['ĐVT : 1000 đồng', 1e3],
    ['Đvt: đồng', 1],
    ['ĐVT Triệu đồng', 1e6],
    ['Đ.V.T: đồng', 1],
    ['Đơn vị tính : 1000 đồng', 1e3],
    ['Đơn vị tính: 1.000.000 đồng.', 1e6],
    ['(Đơn vị: triệu đồng)', 1e6],
    ['Đơn vị tính: (triệu đồng)', 1e6],
    ['Đơn vị tính:\u00a0Tỷ  đồng', 1e9],
    ['Đơn vị tính: triệu đồng'.normalize('NFD'), 1e6],
    ['Don vi tinh: trieu dong', 1e6],
    ['ĐV tính: nghìn đồng', 1e3],
    ['ĐV: đồng', 1],
  ])('reads %j', (text, factor) => {
    expect(readUnitLine(text)).toMatchObject({ dimension: 'money', factor });
  });

  it.each([
    '',
    'triệu đồng',
    'Đơn vị chủ trì: UBND xã',
    'Các đơn vị báo cáo: đồng',
    'Đơn vị tính',
    'ĐVT: …',
    'Đơn vị: xã Minh Tân',
    'đv đồng',
  ])('takes %j for no unit line', (text) => {
    expect(readUnitLine(text)).toBeNull();
  });
});

describe('findHeadingUnit', () => {
  it.each([
    ['Kế hoạch vốn (triệu đồng)', 'triệu đồng'],
    ['Kế hoạch vốn (Tr.đ) năm 2024', 'triệu đồng'],
    ['Tỷ lệ (%)', '%'],
    ['Tỷ lệ %', '%'],
    ['Tỷ lệ %  ', '%'],
    ['% so với kế hoạch', '%'],
    ['%', '%'],
    ['Tổng vốn, tỷ đồng', 'tỷ đồng'],
    ['Diện tích, ha', 'ha'],
    ['Triệu đồng', 'triệu đồng'],
    ['1,000 đồng', 'nghìn đồng'],
    ['Vốn (ĐVT: nghìn đồng)', 'nghìn đồng'],
    ['Số lượng (người)', 'người'],
    ['Vốn (kéo dài) (đồng)', 'đồng'],
    ['Vốn (đồng) (kéo dài)', 'đồng'],
    ['Kế hoạch (triệu đồng)'.normalize('NFD'), 'triệu đồng'],
  ])('finds the unit of %j', (heading, text) => {
    expect(findHeadingUnit(heading)?.text).toBe(text);
  });

  it.each([
    '',
    'Kế hoạch vốn',
    'Tên thôn, xã',
    'Dự án',
    'Xã đạt 100%',
    '(5)=(3)+(4)',
    'Ghi chú (nếu có)',
    'Tỷ lệ (',
  ])('finds none in %j', (heading) => {
    expect(findHeadingUnit(heading)).toBeNull();
  });
});

it('a text longer than a unit is none', () => {
  expect(readUnit('đồng '.repeat(6000))).toBeNull();
  expect(readUnitLine('Đơn vị tính: '.repeat(2000))).toBeNull();
});

describe('isSameUnit', () => {
  it.each([
    ['Người', 'người', true],
    ['1.000 đồng', 'ngàn đồng', true],
    ['người', 'hộ', false],
    ['đồng', 'triệu đồng', false],
    ['m', 'm2', false],
  ])('compares %j with %j', (a, b, same) => {
    expect(isSameUnit(readUnit(a)!, readUnit(b)!)).toBe(same);
  });
});

it('no reader of units throws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('ĐVT', ':', ' ', '(', ')', '1000', 'đồng', '/', '%', ',', 'km', '.'))
      .map((x) => x.join('')),
  );
  fc.assert(
    fc.property(text, (typed) => {
      for (const read of [readUnit, readUnitLine, findHeadingUnit]) {
        const unit = read(typed);
        expect(unit === null || unit.factor > 0).toBe(true);
      }
    }),
  );
});
