import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { checkReport } from '../../../src/core/check/check-report';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { claimValue } from '../../../src/core/claims/claim-value';
import type { ReportText } from '../../../src/core/claims/text/report-text';
import { readDocument } from '../../../src/hosts/document/read-document';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';

const folder = 'test/hosts/document/made-by';
const samples = 'assets/samples';

function read(path: string): Promise<ReportText> {
  return readDocument(new Uint8Array(readFileSync(path)), path);
}

const asOf = '2024-05-15';
const workbook = {
  path: 'xa-mau-2024.xlsx',
  result: checkWorkbook(readXlsx(new Uint8Array(readFileSync(`${samples}/xa-mau-2024.xlsx`))), {
    asOf,
    today: asOf,
  }),
};

/** All that is told of a report but the numbers of lines, which are the document's own. */
function told(text: ReportText) {
  const { findings, claims, coverage, openCriteria, notes } = checkReport(text, [workbook]);
  return {
    findings: findings.map(({ rule, quote, message, cells, related }) => ({
      ...{ rule, quote, message, cells },
      related: related.map((place) => place.quote),
    })),
    claims: claims.map(({ claim, quote, comparison }) => [claim.kind, claimValue(claim), quote, comparison]),
    ...{ coverage, openCriteria, notes },
  };
}

describe('one report in several forms', () => {
  it.each(['bao-cao', 'bao-cao-loi'])('tells the same: %s', async (name) => {
    const plain = told(await read(`${samples}/xa-mau-2024-${name}.txt`));
    expect(plain.claims.length).toBeGreaterThan(30);
    for (const path of [
      `${samples}/xa-mau-2024-${name}.docx`,
      `${folder}/libreoffice-${name}.docx`,
      `${folder}/libreoffice-${name}.pdf`,
    ])
      expect([path, told(await read(path))]).toEqual([path, plain]);
  });
});

describe('a document made by another program', () => {
  it('of LibreOffice: lists, a box, a table, changes, a footnote, hidden text, an old charset', async () => {
    const { lines } = await read(`${folder}/libreoffice-day-du.docx`);
    expect(lines.filter((line) => line !== '')).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ MẪU BÌNH',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 68/BC-UBND\tXã Mẫu Bình, ngày 10 tháng 6 năm 2024',
      'BÁO CÁO',
      'Kết quả xây dựng nông thôn mới 6 tháng đầu năm 2024',
      'I. KẾT QUẢ THỰC HIỆN',
      '1. Về tiêu chí',
      'Thực hiện Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ, đến hết tháng 5 năm 2024 xã Mẫu Bình đạt 15/19 tiêu chí, 51/57 chỉ tiêu; còn 04 tiêu chí, 06 chỉ tiêu chưa đạt.',
      'a) Giao thông: đã cứng hóa 12,5 km; diện tích nhà văn hóa 500 m2, tỷ lệ ≥ 85%.',
      'b) Thủy lợi: kiên cố hóa 3.200 m kênh.',
      '- Kênh cấp 1 của hợp tác xã;',
      '- Kênh nội đồng.',
      '2. Về nguồn lực',
      'Kết quả huy động nguồn lực như sau:',
      'Khung: tài liệu họp Hội đồng',
      'TT\tNguồn vốn\tKế hoạch (đồng)\tThực hiện (đồng)',
      '1\tNgân sách tỉnh hỗ trợ xây dựng đường giao thông nông thôn và thủy lợi nội đồng\t1.200.000.000\t1.150.000.000',
      '2\tNgân sách xã\t800.000.000\t650.000.000',
      '3\tNhân dân đóng góp\t500.000.000\t512.000.000',
      'Cộng\t2.500.000.000\t2.312.000.000',
      'Tổng nguồn vốn đã huy động là 2.312.000.000-đồng\ttheo Quyết định số 45/QĐ-UBND.',
      'II. NHIỆM VỤ',
      expect.stringMatching(
        /^- Hoàn thành nhà văn hóa thôn Thượng trước ngày [\d/]+; xem thêm cổng thông tin của xã\.$/,
      ),
      '- Trồng cây xanh tại 7 thôn.',
      'Trang này có 2 trang.',
      'Kết quả thực hiện kế hoạch năm 2024 của xã.',
      'Trên đây là báo cáo kết quả của xã Mẫu Bình./.',
      'Nơi nhận:',
      '- UBND huyện Mẫu Đức;',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      ' Chưa tính chỉ tiêu 17.1 đang chờ thẩm định.',
    ]);
  });

  it('of the library "docx": numbering, a raised letter, capitals, changes, a footnote, a table', async () => {
    expect((await read(`${folder}/docx-npm.docx`)).lines).toEqual([
      'BÁO CÁO',
      'I. Kết quả',
      'a) Giao thông',
      'b) Thủy lợi',
      '- Mục gạch',
      'Đạt 15/19',
      ' tiêu chíCHỮ HOAx liên kết thêm',
      'TT\tNguồn\tSố',
      '1\tXã\t800',
      'Hết.',
      'Chưa kể thôn Hạ.',
    ]);
  });

  it('printed by Chromium: two columns over it, ruled tables, a reference mark, numbers on its pages', async () => {
    const text = await read(`${folder}/chromium-bao-cao-bang.pdf`);
    const { lines } = text;
    expect(lines.slice(0, 4)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ MẪU BÌNH',
      'Số: 68/BC-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA',
    ]);
    expect(lines.filter((line) => line.includes('\t'))).toEqual([
      'TT\tNội dung\tYêu cầu\tKết quả\tĐánh giá',
      '2.1\tTỷ lệ đường xã và đường từ trung tâm xã đến đường huyện được nhựa hóa hoặc bê tông hóa\t100%\t100%\tĐạt',
      '2.2\tTỷ lệ đường thôn được cứng hóa\t≥ 70%\t64%\tChưa đạt',
      '2.3\tTỷ lệ đường ngõ, xóm sạch\t100%\t96,5%\tChưa đạt',
      'TT\tNguồn vốn\tKế hoạch (đồng)\tThực hiện (đồng)',
      '1\tNgân sách tỉnh hỗ trợ xây dựng đường giao thông nông thôn và thủy lợi nội đồng\t1.200.000.000\t1.150.000.000',
      '2\tNgân sách xã\t800.000.000\t650.000.000',
      '3\tNhân dân đóng góp\t500.000.000\t512.000.000',
      'Cộng\t2.500.000.000\t2.312.000.000',
    ]);
    expect(lines.filter((line) => /^\d$/.test(line))).toEqual([]);
    expect(lines.join(' ')).toContain('đạt 15/19 tiêu chí và 51/57 chỉ tiêu của bộ tiêu chí');
    const { claims, findings } = told(text);
    expect(claims.filter(([kind]) => kind === 'amount').map(([, value]) => value)).toEqual([
      2_312_000_000, 1_150_000_000, 650_000_000, 512_000_000,
    ]);
    expect(findings).toEqual([]);
  });
});

/** LibreOffice, where it is installed, says for itself what a document reads. */
const office = ['soffice', 'libreoffice'].find((name) => {
  try {
    return execFileSync(name, ['--version'], { stdio: 'pipe', timeout: 60_000 }).length > 0;
  } catch {
    return false;
  }
});

describe('beside the text that LibreOffice reads', () => {
  if (office === undefined) {
    it('is nothing, where it is not at hand', () => {
      console.info('Máy không có LibreOffice: bỏ qua phần so với chữ do LibreOffice đọc.');
      expect(office).toBeUndefined();
    });
    return;
  }
  const made = mkdtempSync(join(tmpdir(), 'read-by-'));
  afterAll(() => rmSync(made, { recursive: true }));

  it.each(['bao-cao', 'bao-cao-loi'])(
    'stand the same words: %s',
    async (name) => {
      const path = `${samples}/xa-mau-2024-${name}.docx`;
      const profile = `-env:UserInstallation=file://${made}/profile`;
      const order = [
        profile,
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        made,
        path,
      ];
      execFileSync(office, order, { stdio: 'pipe', timeout: 120_000 });
      const theirs = readFileSync(join(made, `xa-mau-2024-${name}.txt`), 'utf8').replace('\ufeff', '');
      const words = (text: string) =>
        text
          .replaceAll('•', '-')
          .split(/\s+/)
          .filter((word) => word !== '');
      expect(words((await read(path)).lines.join('\n'))).toEqual(words(theirs));
    },
    150_000,
  );
});
