import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TextJudgement } from '../../../../src/core/values/charsets/judge-text';
import { judgeText } from '../../../../src/core/values/charsets/judge-text';
import { decodeTcvn3 } from '../../../../src/core/values/charsets/tcvn3';
import { decodeVni } from '../../../../src/core/values/charsets/vni';
import { countedWork } from '../counted-work';
import { encodeTcvn3, encodeVni } from './encode-legacy';
import { vietnameseLetterSalad, vietnameseLine } from './vietnamese-words';

/** "TCVN3: của", "open TCVN3: Mía", "unicode". */
function drawn(judged: TextJudgement): string {
  if (!('reading' in judged)) return judged.kind;
  const { encoding, text } = judged.reading;
  return `${judged.kind === 'open' ? `open, ${judged.leaning}, ` : ''}${encoding}: ${text ?? '?'}`;
}

describe('judgeText, in a font that says nothing', () => {
  it.each([
    'Excel 2024',
    '28 °C ± 2',
    'm², m³, 1½ ha, 30 × 40',
    '§ 5, © 2024, 3 µm',
    'Café',
    'été français, Noël, naïf, garçon, «déjà vu»',
    'Größe für Müller, schöne Straße',
    'São Paulo não, España niño',
    'Øre på Sjælland',
    'Sun®',
    ...['Malmö', 'Curaçao', 'toàn xã', 'Ðường', 'Ký', 'Phú', 'Đại hội BCĐNTM', 'Số: 12/QĐ-UBND – tÊN'],
    'Quán café và nhà máy Österreich',
    'Nhà máy Malmö, Curaçao và naïf',
    'Nam¹',
    'phát­triển',
    '……………',
  ])('does not take %j for legacy text', (text) => {
    expect(judgeText(text, null).kind).not.toBe('legacy');
  });

  it.each([
    ['ñy ban nh©n d©n', 'TCVN3: ủy ban nhân dân'],
    ['§¬n vÞ tÝnh: triÖu ®ång', 'TCVN3: Đơn vị tính: triệu đồng'],
    ['cña', 'TCVN3: của'],
    ['H§ND x·', 'TCVN3: HĐND xã'],
    ['« t« cña x·', 'TCVN3: ô tô của xã'],
    ['UÛY BAN NHAÂN DAÂN', 'VNI: ỦY BAN NHÂN DÂN'],
    ['ñoàng', 'VNI: đồng'],
    ['Ñôn vò tính', 'VNI: Đơn vị tính'],
    ['TriÖu USD', 'TCVN3: Triệu USD'],
    ['- TT H§ND huyÖn', 'TCVN3: - TT HĐND huyện'],
    ['h×nh', 'TCVN3: hình'],
    ['®Êt', 'TCVN3: đất'],
    ['MÝa', 'open, legacy, TCVN3: Mía'],
    ['Lóa', 'open, unicode, TCVN3: Lúa'],
  ])('reads %j as %j', (text, read) => {
    expect(drawn(judgeText(text, null))).toBe(read);
  });
});

describe('judgeText, in a legacy font', () => {
  it.each([
    ['bé', 'TCVN3: bộ'],
    ['sè', 'TCVN3: số'],
    ['H§ND', 'TCVN3: HĐND'],
    ['S¨mlèp', 'TCVN3: Sămlốp'],
    ['§', 'TCVN3: Đ'],
    ['“N«ng th«n” – 2024…', 'TCVN3: “Nông thôn” – 2024…'],
    ['Phó', 'open, legacy, TCVN3: Phú'],
    ['Đã', 'unicode'],
    ['có', 'unicode'],
    ['Tên xã', 'unicode'],
    ['Công trình khác', 'unicode'],
    ['Hà Tân', 'unicode'],
    ['Lý do', 'plain'],
    ['Café', 'plain'],
    ['30 × 40 m²', 'plain'],
    ['×', 'plain'],
    ['12,5', 'plain'],
  ])('judges %j in a .Vn font: %s', (text, judged) => {
    expect(drawn(judgeText(text, 'TCVN3'))).toBe(judged);
  });

  it.each([
    ['Coù', 'VNI: Có'],
    ['Ñ', 'VNI: Đ'],
    ['TTÑB', 'VNI: TTĐB'],
    ['Đã', 'unicode'],
    ['có', 'unicode'],
    ['Tên xã', 'plain'],
    ['không', 'plain'],
  ])('judges %j in a VNI font: %s', (text, judged) => {
    expect(drawn(judgeText(text, 'VNI'))).toBe(judged);
  });

  it('does not depend on the composition of Unicode text', () => {
    fc.assert(
      fc.property(vietnameseLine, fc.constantFrom('TCVN3', 'VNI', null), (line, charset) => {
        expect(judgeText(line.normalize('NFD'), charset)).toEqual(judgeText(line, charset));
        expect(judgeText(line, charset).kind).toBe('unicode');
      }),
    );
  });
});

describe('judgeText, of half-converted text', () => {
  it.each([
    ['TriƯu tÊn', 'Triệu tấn'],
    ['So víi tỉng xŭt khÈu', 'So với tổng xuất khẩu'],
    ['KƠ ho¹ch', 'Kế hoạch'],
    ['Đ\u00adêng giao thông', 'Đường giao thông'],
    ['Tổng sè hé nghÌo ở x·', 'Tổng số hộ nghèo ở xã'],
  ])('repairs %j', (text, repaired) => {
    expect(drawn(judgeText(text, null))).toBe(`half-converted: ${repaired}`);
    expect(drawn(judgeText(text, 'TCVN3'))).toBe(`half-converted: ${repaired}`);
  });

  it('leaves text alone that has no single repair, and says so', () => {
    expect(drawn(judgeText('Đqu®i tr§ng zk¹k', null))).toBe('half-converted: ?');
  });

  it.each([
    'TÊn công việc',
    'Nestlé® tại Đắk',
    'Quy hoạch¹',
    'Đường Müller',
    'phát\u00adtriển của xã',
    'UBNDxã Mẫu Ðạt',
  ])('takes %j for Unicode', (text) => {
    expect(judgeText(text, null).kind).toBe('unicode');
  });
});

describe('judgeText, of any text', () => {
  it('reads whole lines back from their fonts, and where the font was changed', () => {
    fc.assert(
      fc.property(vietnameseLine, (line) => {
        const [tcvn3, vni] = [encodeTcvn3(line), encodeVni(line)];
        for (const charset of ['TCVN3', null] as const)
          expect(drawn(judgeText(tcvn3, charset))).toBe(`TCVN3: ${decodeTcvn3(tcvn3)}`);
        for (const charset of ['VNI', null] as const)
          expect(drawn(judgeText(vni, charset))).toBe(`VNI: ${decodeVni(vni)}`);
      }),
    );
  });

  it('never throws and never changes what it does not decode', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      vietnameseLetterSalad,
      vietnameseLetterSalad.map(encodeVni),
    );
    fc.assert(
      fc.property(any, fc.constantFrom('TCVN3', 'VNI', null), (text, charset) => {
        expect(['plain', 'unicode', 'legacy', 'open']).toContain(judgeText(text, charset).kind);
      }),
    );
  });

  it.each(['ê', 'ƯÊ', 'Êư', 'tÊ ', 'ŭ', 'Ư® ', 'aâ', '\u0301', 'x· '])(
    'does linear work on %j over and over',
    (part) => {
      const work = (length: number) =>
        countedWork(() => judgeText(part.repeat(length / part.length), null)) / length;
      expect(work(32_000)).toBeLessThan(2 * work(4_000) + 1);
    },
  );
});
