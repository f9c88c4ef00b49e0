/** Words side by side that together say how often something returns: "định kỳ", "trước ngày 25", "hàng tháng". */
export interface RecurrenceRun {
  readonly at: number;
  readonly end: number;
  /** It says that something returns; else it only says on which day. */
  readonly isAnchor: boolean;
}

/**
 * An anchor says that something returns, a day on which one; a lead may begin a run, a link only join two words of it. A day of the
 * year joins nothing: without words that say so it comes once.
 */
interface Piece {
  readonly role: 'anchor' | 'day' | 'year-day' | 'lead' | 'link';
  readonly pattern: RegExp;
}

const pieces: readonly Piece[] = [
  {
    role: 'anchor',
    pattern:
      /(?<!\p{L})(?:hàng|hằng|mỗi) (?:(?:\d{1,2} )?(?:ngày|tuần|tháng|quý|năm)|nửa năm)(?!\p{L}| (?:19|20)\d\d| (?:đầu|cuối)(?!\p{L}))/giu,
  },
  {
    role: 'anchor',
    pattern:
      /(?<!\p{L})định kỳ (?:\d{1,2} )?(?:tuần|tháng|quý|năm)(?!\p{L}| (?:19|20)\d\d| (?:đầu|cuối)(?!\p{L}))/giu,
  },
  {
    role: 'anchor',
    pattern:
      /(?<![\d.,])\d{1,2} (?:lần ?(?:\/ ?|(?:trong )?(?:một |mỗi |0?1 )?)|(?:đợt|cuộc|buổi|lượt|kỳ|phiên) ?(?:\/ ?|một |mỗi ))(?:ngày|tuần|tháng|quý|năm)(?!\p{L}| ?\d)/giu,
  },
  {
    role: 'anchor',
    pattern:
      /(?<![\p{L}\d.,/])(?<!ngày )(?:\d{1,2}|một|hai|ba|sáu) (?:ngày|tuần|tháng|quý|năm)(?: ?\/ ?(?:0?1 )?| (?:một|0?1) )lần(?!\p{L})/giu,
  },
  { role: 'anchor', pattern: /(?<!\p{L})cứ \d{1,2} (?:ngày|tuần|tháng)(?!\p{L})/giu },
  { role: 'anchor', pattern: /(?<!\p{L})tháng (?:đầu|cuối)(?: của)?(?: (?:hàng|hằng|mỗi))? quý(?!\p{L})/giu },
  {
    role: 'anchor',
    pattern:
      /(?<!\p{L})(?:(?<=định kỳ (?:vào )?)ngày (?:làm việc )?cuối(?: cùng)?(?: của)?|ngày (?:làm việc )?cuối(?: cùng)?(?: của)? (?:mỗi|hàng|hằng)) (?:tháng|quý|năm)(?!\p{L}| ?\d)/giu,
  },
  {
    role: 'anchor',
    pattern:
      /(?<!\p{L})ngày (?:m[ồù]ng )?\d{1,2} (?:của )?tháng (?:sau|tiếp theo|kế tiếp|liền kề)(?!\p{L})/giu,
  },
  // "Báo cáo tháng, quý, năm", "báo cáo tháng gửi trước ngày 18": short for "hằng tháng".
  {
    role: 'anchor',
    pattern:
      /(?<!\p{L})báo cáo (?:định kỳ )?(?:(?:ngày|tuần|tháng|quý|0?6 tháng|năm)(?!\p{L}| ?\d| (?:[IV]{1,3}|đầu|cuối|nay|này|qua|trước(?! (?:ngày|\d))|sau|học|cơ quan|ban|sở|vị|cấp|huyện|đồng chí)(?!\p{L}))(?:, (?:và )?| và |(?=[ :(;.,])|$)){1,5}(?<![, ])/giu,
  },
  {
    role: 'anchor',
    pattern: /(?<!\p{L})(?:tuần|tháng|quý|năm)(?= ?\((?:(?:chậm nhất|trước|vào) )*(?:ngày \d|thứ ))/giu,
  },
  { role: 'anchor', pattern: /(?<!\p{L})cuối (?:hàng|hằng|mỗi) (?:tuần|tháng|quý|năm)(?!\p{L})/giu },
  {
    role: 'day',
    pattern:
      /(?<!\p{L})(?:các )?ngày (?:m[ồù]ng )?\d{1,2}(?:(?:, ?| và | ?- ?| đến )(?:ngày )?\d{1,2})*(?![\d/]| tháng \d| ?[.-] ?\d| (?:lần|lượt|buổi))/giu,
  },
  {
    role: 'day',
    pattern:
      /(?<![\p{L}\d/.,])(?:ngày )?\d{1,2}\/\d{1,2}(?=(?: và (?:ngày )?\d{1,2}\/\d{1,2})? (?:hàng|hằng|mỗi) năm)/giu,
  },
  {
    role: 'year-day',
    pattern: /(?<!\p{L})(?:(?:chậm nhất|trước|vào) )?ngày \d{1,2}\/\d{1,2}(?! ?[\d/]| hàng| hằng| mỗi)/giu,
  },
  { role: 'day', pattern: /(?<![\d.,/])0?6 tháng(?=(?:,| và)? (?:hàng|hằng|cả) năm)/giu },
  { role: 'day', pattern: /(?<!\p{L})(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\p{L})/giu },
  { role: 'day', pattern: /(?<![\p{L}\d/])(?:0?1|một) lần(?!\p{L}| ?\/)/giu },
  // "Định kỳ 15 hàng tháng"
  { role: 'day', pattern: /(?<=(?<!\p{L})(?:định kỳ|trước|vào) )\d{1,2}(?= (?:hàng|hằng|mỗi) tháng)/giu },
  {
    role: 'lead',
    pattern:
      /(?<!\p{L})(?:định kỳ|vào|trước|chậm nhất|muộn nhất|(?:buổi )?(?:sáng|chiều|tối)|(?<=trước |vào |lúc )\d{1,2} ?(?:h|giờ)(?: ?\d{2})?(?: phút)?)(?!\p{L})/giu,
  },
  { role: 'link', pattern: /(?<!\p{L})(?:từ|của|là)(?!\p{L})/giu },
];

const betweenPieces = /^(?:[ ,(]{0,3}| và )$/;

/** The runs of a text, in its order. */
export function findRecurrenceRuns(text: string): readonly RecurrenceRun[] {
  const found = pieces
    .flatMap(({ role, pattern }) =>
      [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
        role,
        at: index,
        end: index + words.length,
      })),
    )
    .sort((a, b) => a.at - b.at || b.end - a.end);
  const runs: OpenRun[] = [];
  let open: OpenRun | null = null;
  for (const { role, at, end } of found) {
    if (role === 'year-day') runs.push({ at, end, reach: end, isAnchor: false });
    else if (open && betweenPieces.test(text.slice(open.reach, at))) extend(open, role, end);
    else if (role === 'link') open = null;
    else runs.push((open = { at, end, reach: end, isAnchor: role === 'anchor' }));
  }
  return runs.map(({ at, end, isAnchor }) => ({ at, end, isAnchor }));
}

interface OpenRun {
  at: number;
  end: number;
  /** With the words that lead on from it. */
  reach: number;
  isAnchor: boolean;
}

function extend(run: OpenRun, role: Piece['role'], end: number): void {
  run.reach = Math.max(run.reach, end);
  if (role === 'anchor' || role === 'day') run.end = run.reach;
  run.isAnchor ||= role === 'anchor';
}
