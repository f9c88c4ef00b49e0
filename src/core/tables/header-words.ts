import { fold } from '../values/fold';
import type { ColumnRole } from './table';

/**
 * The words that head columns in these tables, accent- and case-folded. The first pattern that fits wins, so that
 * "Tỷ lệ giải ngân" is a rate before it is a disbursement. Taken from the usage of the genre, not from any one file.
 */
const headerWords: readonly (readonly [ColumnRole, RegExp])[] = [
  ['index', /^(?:s?tt|so tt|so thu tu|thu tu|ma so|muc|s\.?t\.?t\.?)\.?$/],
  [
    'rate',
    /^%|^\(%\)|(?:^| )(?:ty|ti) le|so sanh|so voi|co cau|ty trong|phan tram|\/[^/]*(?:%|x ?100)|^(?:dat|thuc hien|hoan thanh) ?\(?%/,
  ],
  ['met-mark', /^(?:dat|dat chuan|co dat)(?: ?\([x+v✓]\))?$/],
  ['unmet-mark', /^(?:chua dat|khong dat|chua dat chuan)(?: ?\([x+v✓]\))?$/],
  [
    'status',
    /danh gia|trang thai|xep loai|dat ?\/ ?(?:chua|khong) dat|muc do dat$|ket luan|^ket qua ?\(?dat|tu cham/,
  ],
  ['done-date', /ngay (?:hoan thanh thuc te|cap nhat|thuc te|tra loi)|thuc te hoan thanh|hoan thanh thuc te/],
  ['start', /bat dau|ngay khoi cong|thoi gian khoi cong|tu ngay/],
  [
    'deadline',
    /thoi han|^(?:thoi (?:gian|diem) |ngay )?ket thuc$|(?:^| )han (?:hoan thanh|xu ly|tra loi|bao cao|nop)|thoi (?:gian|diem) (?:hoan thanh|thuc hien|xong|nop|dat chuan)|^thoi gian$|lo trinh|moc thoi gian|ngay hoan thanh|^den ngay|^hoan thanh truoc/,
  ],
  ['cooperators', /phoi hop/],
  ['task', /^ten (?:ho so|tai lieu)/],
  ['evidence', /minh chung|ho so|tai lieu kem|tai lieu chung minh/],
  [
    'solution',
    /giai phap|bien phap|huong khac phuc|huong xu ly|noi dung tra loi|y kien (?:giai trinh|tiep thu)|tiep thu/,
  ],
  ['note', /ghi chu|^y kien|dien giai|ly do|nguyen nhan/],
  [
    'owner',
    /chu tri|phu trach|dau moi|(?:don vi|co quan|nguoi|bo phan) (?:thuc hien|gop y|tham muu|chiu trach nhiem|xu ly|tra loi|theo doi|chuan bi|cung cap|soan thao)|trach nhiem/,
  ],
  [
    'progress',
    /^tien do|^tinh trang$|tinh (?:hinh|trang) (?:thuc hien|xu ly)|muc do hoan thanh|ket qua (?:xu ly|theo doi|giai quyet)/,
  ],
  ['unit', /^(?:dvt|d\.?v\.?t\.?|don vi tinh|don vi do)(?![a-z])/],
  [
    'target',
    /yeu cau|muc (?:dat|tieu|chuan|phai dat)|quy dinh|chi tieu (?:chung|theo vung|phan dau|giao|(?:phai|can) dat)|chuan dat|^nguong|^chuan$/,
  ],
  ['criterion', /^(?:ten |nhom )?tieu chi(?: so)?$|ten (?:cac )?tieu chi|^cac tieu chi$|^tieu chi ntm$/],
  [
    'indicator',
    /noi dung (?:cac )?(?:tieu chi|chi tieu)|^(?:ten |cac )?chi tieu(?: thanh phan)?$|ten (?:cac )?chi tieu|^tieu chi ?[,/&-] ?chi tieu|^noi dung,? chi tieu/,
  ],
  ['carried-over', /keo dai|chuyen nguon|chuyen sang|nam truoc chuyen/],
  [
    'remaining',
    /con (?:lai|no|thieu|phai|duoc|du)(?: |$)|so no(?: |$)|^no(?: |$)|no dong|chenh lech|tang ?\(\+\)|chua (?:giai ngan|thanh toan|quyet toan|chi|cap|phan bo)(?: |$)/,
  ],
  ['disbursed', /giai ngan|thanh toan|da chi|thuc chi|quyet toan/],
  ['mobilised', /huy dong|dong gop|(?:^| )(?:ung ho|tai tro)/],
  [
    'allocated',
    /phan bo|bo tri|duoc giao|da giao|da nhan|da cap|giao von|(?:von|kinh phi|du toan) (?:da |duoc )?giao/,
  ],
  [
    'plan',
    /^(?:ke hoach|kh|du toan|du kien)(?: |$)|ke hoach (?:von|nam|giao)|tong muc dau tu|^tmdt|tong du toan/,
  ],
  ['total', /^(?:tong(?: so| cong| gia tri| kinh phi| von| muc)?|cong)(?: *[(:].*| dau tu)?$/],
  [
    'task',
    /nhiem vu|cong viec|noi dung (?:chi dao|thuc hien|kien nghi|phan anh|de nghi|de xuat)|^viec (?:can|phai)|^kien nghi|^de xuat/,
  ],
  [
    'quantity',
    /so luong|^ho (?:can )?ngheo|(?<!gia tri )khoi luong|dien tich|(?:^|tong )so (?:ho|nguoi|khau|nhan khau|lao dong|xa|thon|ban|cong|du an|trang trai|ngay|nha|tieu chi|chi tieu|lop|hoc|mo hinh|luot|buoi|cuoc|tuyen|cay|con|san pham|thanh vien|dai bieu|truong|hop tac xa|doanh nghiep|co so|km|m2|ha)(?: |$|\()|chieu dai|san luong/,
  ],
  [
    'amount',
    /so tien|kinh phi|^von|von |gia tri|tien mat|hien vat|ngay cong|hien dat|ngan sach|^ns(?:tw|dp|nn|[thx])?(?: |$)|doanh nghiep|tin dung|nhan dan|dan gop/,
  ],
  ['result', /ket qua|thuc hien|^(?:th|kq|uoc th|uth)(?: |$)|hien trang|gia tri dat|so lieu dat/],
  [
    'item',
    /noi dung|nguon von|danh muc|cong trinh|hang muc|^(?:ten |cac )?(?:thon|ban|xom|xa|huyen|don vi|du an|khoan|nguon|co quan|nganh|dia phuong|loai|truong|linh vuc)|^ten |dia ban|^(?:thang|quy)$/,
  ],
];

const remembered = new Map<string, ColumnRole | null>();
const mostRemembered = 10_000;
/** Labels are shorter; a longer text is a remark. */
const longestLabel = 250;

/** The role that one header label suggests; `null` when its words are not known. */
export function roleOfLabel(label: string): ColumnRole | null {
  if (label.length > longestLabel) return null;
  let role = remembered.get(label);
  if (role === undefined) {
    role = isYearLabel(label) ? 'item' : findRole(fold(label));
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(label, role);
  }
  return role;
}

function findRole(folded: string): ColumnRole | null {
  const role = roleOfWords(folded);
  // "(%)" behind a label is the unit of what it names; alone with a label of no meaning it makes a rate.
  return role === null && /%\)?$/.test(folded) ? 'rate' : role;
}

/** "Năm", which folds to the same as "Nam". */
export function isYearLabel(label: string): boolean {
  return /^\s*năm\s*$/iu.test(label.normalize('NFC'));
}

function roleOfWords(folded: string): ColumnRole | null {
  return headerWords.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/**
 * The role of a column by its header path: the narrowest label speaks first, then the wider ones.
 * A narrow label that only names a source or a thing takes its meaning from a wider one that names the figure.
 */
export function roleOfPath(path: readonly string[]): ColumnRole | null {
  const roles = path.map(roleOfLabel);
  const own = roles.at(-1) ?? null;
  const named = roles.slice(0, -1).filter((role) => role !== null);
  if (named.includes('rate')) return roleUnderRate(path.at(-1)!, own);
  // A source ("Từ ngân sách") takes its meaning from the money it is a part of ("Kinh phí đã nhận").
  const wider = named.findLast((role) => role !== 'amount') ?? named.at(-1) ?? null;
  if (own === null || own === 'item') return wider ?? own;
  return own === 'amount' && wider !== null && moneyRoles.has(wider) ? wider : own;
}

/** "So sánh (%) / KH 2025": whatever is compared, it is a rate; "Tỷ lệ … / Số hộ" still counts. */
function roleUnderRate(label: string, own: ColumnRole | null): ColumnRole {
  if (own !== null && !compared.has(own)) return own;
  return /^so (?!sanh|voi)/.test(fold(label)) ? 'quantity' : 'rate';
}

const compared: ReadonlySet<ColumnRole> = new Set(['item', 'plan', 'result', 'target', 'total', 'rate']);

const moneyRoles: ReadonlySet<ColumnRole> = new Set([
  'plan',
  'carried-over',
  'allocated',
  'mobilised',
  'disbursed',
  'remaining',
]);

/** Columns whose cells are figures whatever they hold. */
export const figureRoles: ReadonlySet<ColumnRole> = new Set([
  ...moneyRoles,
  'amount',
  'quantity',
  'total',
  'rate',
]);

/** Columns whose figures add up. */
export const sumRoles: ReadonlySet<ColumnRole> = new Set([...moneyRoles, 'amount', 'quantity', 'total']);

/** Columns that say what a row is about. */
export const labelRoles: ReadonlySet<ColumnRole> = new Set(['criterion', 'indicator', 'item', 'task']);
