import { describe, expect, it } from '@jest/globals';
import { findPlaceNames, placeKeyOf } from '../../../src/core/values/place-names';

const said = (text: string) =>
  findPlaceNames(text).map(({ level, name, at, written }) => {
    expect(text.slice(at, at + written.length)).toBe(written);
    return `${level}|${name}`;
  });

describe('findPlaceNames', () => {
  it.each<[string, string[]]>([
    ['UBND xã Mẫu Sơn, huyện Mẫu', ['xã|Mẫu Sơn', 'huyện|Mẫu']],
    ['Xã Y Tý đạt chuẩn; thị trấn Tân Thới Nhất', ['xã|Y Tý', 'thị trấn|Tân Thới Nhất']],
    ['xã Ea H’Leo Huyện Mẫu', ['xã|Ea H’Leo', 'huyện|Mẫu']],
    ['xã Mẫu Sơn Ngày 05/6', ['xã|Mẫu Sơn']],
    ['LÀM VIỆC VỚI XÃ MẪU SƠN VỀ NÔNG THÔN MỚI', ['xã|MẪU SƠN']],
    ['ĐẠI DIỆN UBND XÃ THƯ KÝ TRƯỞNG ĐOÀN', []],
    ['ỦY BAN NHÂN DÂN XÃ MẪU SƠN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ['xã|MẪU SƠN']],
    ['TM. UBND XÃ MẪU SƠN CHỦ TỊCH', ['xã|MẪU SƠN']],
    ['xã NTM, xã Nông thôn mới, Xã hội, thôn Kiểu mẫu, các xã, UBND xã UBND huyện', []],
    ['theo văn bản Mẫu 3, Cơ bản Hoàn thành, NÔNG THÔN MỚI', []],
    ['thôn Mới và thôn Đông; Nông thôn Mới, xã Mới', ['thôn|Mới', 'thôn|Đông']],
    ['', []],
  ])('in %j', (text, places) => expect(said(text)).toEqual(places));
});

describe('placeKeyOf', () => {
  it.each([
    ['Hòa Mỹ', 'HOÀ MĨ', true],
    ['Cẩm', 'Cầm', false],
    ['Đông', 'Dông', false],
  ])('%s and %s', (one, other, same) => expect(placeKeyOf(one) === placeKeyOf(other)).toBe(same));
});
