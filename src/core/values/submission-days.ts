import { readDate } from './dates';
import { fold } from './fold';

const date =
  /(?<!\d)\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}(?!\d)|(?<!\d)\d{1,2} thang \d{1,2} nam \d{4}(?!\d)/g;
/** The words right before a day by which something must be done. */
const until = /(?:truoc|nhat|den|het|xong|vao|la|:)(?: het| la)?(?: ngay)? ?$/;
const dossier = /(?<![a-z])ho so(?![a-z])/;
const handsIn = /(?<![a-z])(?:nop|gui|trinh)(?![a-z])/;

/** The longest text worth a look: a title or a note. */
const longest = 2000;

/**
 * The day by which a text says that the dossier must be handed in: "nộp hồ sơ trước ngày 30/9/2024" → "2024-09-30"; `null` when
 * it says none. The day of a decision named beside it is none, nor is the day of a report.
 */
export function readSubmissionDay(text: string): string | null {
  if (text.length > longest) return null;
  for (const clause of fold(text).split(/;|\. /)) {
    const [hands, papers] = [handsIn, dossier].map((words) => words.exec(clause));
    if (!hands || !papers) continue;
    const said = Math.max(hands.index, papers.index);
    for (const match of clause.slice(said).matchAll(date)) {
      const iso = until.test(clause.slice(said, said + match.index)) ? isoOf(match[0]) : null;
      if (iso !== null) return iso;
    }
  }
  return null;
}

/** `null` for a day that the calendar does not have. */
function isoOf(folded: string): string | null {
  const read = readDate(folded.replace(/thang/, 'tháng').replace(/nam/, 'năm'));
  return read?.kind === 'date' ? read.iso : null;
}
