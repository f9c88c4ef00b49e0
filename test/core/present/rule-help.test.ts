import { describe, expect, it } from '@jest/globals';
import { ruleHelp } from '../../../src/core/present/rule-help';
import type { Rule } from '../../../src/core/rules/define-rule';
import { sampleRule } from '../rules/sample-rule';

describe('ruleHelp', () => {
  it('is a Vietnamese page made of what the rule says of itself', () => {
    expect(ruleHelp(sampleRule())).toBe(
      `# XX901: Số âm

Mức độ: **cần xem lại**. Căn cứ: số học.

## Khi nào báo

- Ô … ghi ….

## Vì sao

Số vốn không thể nhỏ hơn không.

## Ví dụ

Chưa đúng:

|  | A | B | C | D |
| --- | --- | --- | --- | --- |
| 1 | Biểu 03: Kế hoạch vốn |  |  |  |
| 2 | ĐVT: triệu đồng |  |  |  |
| 3 | TT | Nội dung | Kế hoạch vốn | Giải ngân |
| 4 | 1 | Đường thôn Thượng | 420 | -15 |
| 5 | 2 | Nhà văn hóa thôn Hạ | 310 | 120 |

> Ô D4 ghi -15 triệu đồng. Xem lại số ở ô này.

Đúng:

|  | A | B | C | D |
| --- | --- | --- | --- | --- |
| 1 | Biểu 03: Kế hoạch vốn |  |  |  |
| 2 | ĐVT: triệu đồng |  |  |  |
| 3 | TT | Nội dung | Kế hoạch vốn | Giải ngân |
| 4 | 1 | Đường thôn Thượng | 420 | 15 |
| 5 | 2 | Nhà văn hóa thôn Hạ | 310 | 120 |

## Cách sửa

- Xem lại số ở ô này.

Cho xem trước rồi mới sửa: "Sửa thành …". Dấu trừ có thể có chủ ý.

## Khi nào không báo

Khi ô để trống.
`,
    );
  });

  it.each([
    ['error', 'sai'],
    ['warning', 'cần xem lại'],
    ['info', 'lưu ý'],
  ] as const)('calls %s "%s"', (severity, word) => {
    expect(ruleHelp(sampleRule({ severity }))).toContain(`Mức độ: **${word}**`);
  });

  it('says when a fix is safe, and nothing of a fix where there is none', () => {
    const fix = { safety: 'safe', title: 'Sửa thành {after}', reason: 'Chỉ đổi cách viết.' } as const;
    expect(ruleHelp(sampleRule({ fix }))).toContain(
      'Sửa được ngay, kể cả khi chọn "Sửa tất cả": "Sửa thành …". Chỉ đổi cách viết.',
    );
    const bare = Object.fromEntries(Object.entries(sampleRule()).filter(([field]) => field !== 'fix'));
    expect(ruleHelp(bare as unknown as Rule)).not.toContain('Cho xem trước');
  });

  it('lists each advice once', () => {
    const messages = {
      first: { what: 'Ô {cell} ghi {stated}.', do: 'Xem lại.' },
      second: { what: 'Ô {cell} trống.', do: 'Xem lại.' },
      negative: { what: 'Ô {cell} âm.', do: 'Điền số.' },
    };
    const page = ruleHelp(sampleRule({ messages }));
    expect(page).toContain('- Ô … ghi ….\n- Ô … trống.\n- Ô … âm.\n');
    expect(page).toContain('## Cách sửa\n\n- Xem lại.\n- Điền số.\n');
  });

  it('draws formulas, dates, bold texts and bars so that Markdown keeps them', () => {
    const good = `
      | **Tổng** | =SUM(A1:A2) → 5 | =A2 | @2024-06-30 | 0.85 {0%} |
    `;
    const page = ruleHelp(sampleRule({ examples: { bad: good, good } }));
    expect(page).toContain('| 1 | **Tổng** | 5 `=SUM(A1:A2)` | `=A2` | 30/06/2024 | 85% |');
  });

  it('draws each sheet under its name where there are several', () => {
    const good = `
      ### Biểu 01
      Một
      ### Biểu 02
      Hai
    `;
    const page = ruleHelp(sampleRule({ examples: { bad: good, good } }));
    expect(page).toContain(
      'Trang tính "Biểu 01":\n\n|  | A |\n| --- | --- |\n| 1 | Một |\n\nTrang tính "Biểu 02":',
    );
  });
});
