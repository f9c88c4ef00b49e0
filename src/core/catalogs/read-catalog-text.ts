import * as v from 'valibot';
import type { Catalog } from './catalog';
import { catalogSchema } from './catalog';

/** A set that was read, or one Vietnamese sentence about what is wrong with it. */
export type CatalogReading = { readonly catalog: Catalog } | { readonly problem: string };

const newerSchema = v.looseObject({ version: v.pipe(v.number(), v.minValue(2)) });
const likenessSchema = v.looseObject({ version: v.literal(1), criteria: v.unknown() });

/** Reads a set of criteria that was saved as a file. Never throws, whatever the text. */
export function readCatalogText(saved: string): CatalogReading {
  const text = saved.replace(/^\uFEFF/, '').trim();
  if (text === '') return { problem: 'Tệp trống, không có bộ tiêu chí nào.' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: whyNoJson(text) };
  }
  if (v.is(newerSchema, data))
    return { problem: 'Bộ tiêu chí này do bản Soát Biểu mới hơn lưu ra; đề nghị dùng bản mới để mở.' };
  if (!v.is(likenessSchema, data)) return { problem: `Đây ${notOurs}.` };
  const parsed = v.safeParse(catalogSchema, data);
  if (!parsed.success) return { problem: `Bộ tiêu chí ghi chưa đúng: ${faultOf(parsed.issues[0])}.` };
  return parsed.output.level !== 'count' && parsed.output.criteria.length === 0
    ? { problem: 'Bộ tiêu chí không có tiêu chí nào.' }
    : { catalog: parsed.output };
}

const notOurs = 'không phải bộ tiêu chí do Soát Biểu lưu ra';

function whyNoJson(text: string): string {
  if (text.startsWith('PK'))
    return 'Đây là tệp Excel hoặc Word; đề nghị mở bảng tính rồi lấy biểu tiêu chí trong đó làm bộ tiêu chí.';
  return text.startsWith('{')
    ? 'Nội dung bộ tiêu chí bị hỏng hoặc chép thiếu; đề nghị lấy lại tệp.'
    : `Đây ${notOurs}.`;
}

const partNames: Readonly<Record<string, string>> = {
  criteria: 'tiêu chí',
  indicators: 'chỉ tiêu',
  targets: 'mức đạt',
};

/** 'tiêu chí thứ 2, chỉ tiêu thứ 1: thiếu mục "code"' */
function faultOf({ path, received, expected }: v.BaseIssue<unknown>): string {
  const keys = path!.map(({ key }) => key);
  const parts = keys.flatMap((key, i) => {
    const name = partNames[String(keys[i - 1])];
    return typeof key === 'number' && name !== undefined ? [`${name} thứ ${key + 1}`] : [];
  });
  const field = `mục "${String(keys.findLast((key) => typeof key === 'string')).slice(0, 40)}"`;
  const fault =
    expected === 'never'
      ? `có ${field} lạ`
      : received === 'undefined'
        ? `thiếu ${field}`
        : `${field} không đúng`;
  return parts.length === 0 ? fault : `${parts.join(', ')}: ${fault}`;
}
