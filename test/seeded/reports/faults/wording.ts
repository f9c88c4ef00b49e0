import type { Drawn } from '../../paper/clean-workbook';
import type { CleanReport } from '../draw-report';
import type { Prose, Slot } from '../prose';
import type { ReportOperator } from './report-fault';
import { pickOne } from './report-fault';

/** Communes that no invented world has. */
const others = ['Thạch Bàn', 'Vĩnh Lạc', 'Đông Khê', 'Phú Thịnh'];

/** The words before a place by which it is the report's own: its results, its office, the one that was met with. */
const lead = /(?:của|làm việc với|Ủy ban nhân dân) $/;

/** Where the report names its commune as what it is about, in a way in which it names it once more. */
function owned({ paragraphs }: Prose): readonly Slot[] {
  const all = paragraphs.flatMap((pieces) =>
    pieces.flatMap((piece, i) => {
      const before = pieces[i - 1];
      const words = typeof before === 'string' ? lead.exec(before)?.[0] : undefined;
      return typeof piece !== 'string' && piece.mark.is === 'place' && words ? [{ piece, words }] : [];
    }),
  );
  return all
    .filter(({ piece, words }) => all.some((other) => other.piece !== piece && other.words === words))
    .map(({ piece }) => piece);
}

export const wordingFaults: readonly ReportOperator[] = [
  {
    rule: 'BC107',
    plant: ({ prose }, random) => {
      const chosen = pickOne(random, prose.slots('date'));
      if (!chosen) return null;
      const year = chosen.mark.iso.slice(0, 4);
      chosen.text = `${random.pick(['31/6', '30/02', '31/11', '15/13', '32/5'])}/${year}`;
      return { done: `ngày thành ${chosen.text}`, at: chosen };
    },
  },
  {
    rule: 'BC108',
    plant: ({ prose }, random) => {
      const chosen = pickOne(random, owned(prose));
      if (!chosen) return null;
      chosen.text = `xã ${random.pick(others)}`;
      return { done: `tên xã thành ${chosen.text}`, at: chosen };
    },
  },
  {
    rule: 'BC109',
    plant: ({ prose }, random) => {
      const symbols = prose.slots('symbol');
      const chosen = pickOne(random, symbols);
      if (!chosen) return null;
      chosen.text = chosen.text.replace('/QĐ-', random.pick(['/KH-', '/TB-', '/BC-']));
      return { done: `số hiệu thành ${chosen.text}`, at: chosen, orAt: symbols };
    },
  },
  {
    rule: 'BC110',
    plant: ({ prose, workbook }: CleanReport, random) => {
      const announced = prose.slots('attachment');
      if (announced.length === 0) return null;
      const sheets = workbook.sheets as Drawn[];
      const kept = random.chance(0.5) ? [] : sheets.filter(({ kind }) => kind !== 'criteria');
      sheets.splice(0, sheets.length, ...kept);
      return { done: 'bỏ biểu tiêu chí khỏi tệp bảng tính', at: announced[0]!, orAt: announced };
    },
  },
  {
    rule: 'BC111',
    plant: ({ prose }, random) => {
      const chosen = pickOne(random, prose.slots('heading'));
      if (!chosen) return null;
      chosen.text = random.pick(['', '…', '......', '   ', '____']);
      return { done: 'để trống ở phần đầu', at: chosen };
    },
  },
  {
    rule: 'BC112',
    plant: ({ prose }, random) => {
      const periods = prose.slots('period');
      const chosen = pickOne(random, periods);
      if (!chosen) return null;
      const { from, to } = chosen.mark;
      chosen.text = random.chance(0.5) ? `${from + 1}-${to}` : `${from} - ${to + 1}`;
      return { done: `giai đoạn thành ${chosen.text}`, at: chosen, orAt: periods };
    },
  },
  {
    rule: 'BC113',
    plant: ({ prose }, random) => {
      const chosen = pickOne(random, prose.slots('deadline'));
      if (!chosen) return null;
      const [year, month, day] = chosen.mark.iso.split('-').map(Number) as [number, number, number];
      chosen.text = `${day > 14 ? day - random.int(3, 14) : day + random.int(3, 14)}/${month}/${year}`;
      return { done: `thời hạn thành ${chosen.text}`, at: chosen };
    },
  },
];
