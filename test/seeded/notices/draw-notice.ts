import { randomOf, seedOf } from '../random';
import type { World } from '../words/world';
import { dayOf, daysFrom, inventWorld } from '../words/world';
import { Prose, print } from '../reports/prose';
import type { Duty, Notice } from './duty';
import { drawRecurrence, drawTerm } from './terms';
import { actions, returning, units } from './words';
import { capital, drawWording } from './wordings';

/** What no duty is, though it names days: who met, what was done, which papers there are. */
function background({ random, year, asOf, commune, villages }: World): readonly string[] {
  const before = () => {
    const { day, month, year: of } = dayOf(daysFrom(asOf, -random.int(12, 60)));
    return `${day}/${month}/${of}`;
  };
  return random.some(
    [
      `Thực hiện Quyết định số ${random.int(101, 999)}/QĐ-UBND ngày ${before()}, xã đã thành lập Ban Chỉ đạo.`,
      `Đến ngày ${before()}, toàn xã đã giải ngân được ${random.int(40, 80)}% kế hoạch vốn.`,
      `Từ ngày ${before()}, các thôn đã ra quân làm vệ sinh đường làng.`,
      `Năm ${year - 1}, xã ${commune} đã hoàn thành thêm ${random.int(2, 4)} tiêu chí.`,
      `Trong tháng 01/${year}, ${villages[0]!.replace('Thôn', 'thôn')} đã làm xong nhà văn hóa.`,
      `Việc lấy ý kiến cử tri đã được tiến hành vào ngày ${before()}.`,
      `Tiến độ có lúc còn chậm so với yêu cầu nêu tại Văn bản số ${random.int(11, 99)}/UBND-NN ngày ${before()}.`,
    ],
    random.int(2, 4),
  );
}

/** @param seed names the notice: the same one gives the same lines */
export function drawNotice(seed: string): Notice {
  const random = randomOf(seedOf(seed));
  const world = inventWorld(random);
  const { asOf, commune, year } = world;
  const [, month, day] = asOf.split('-').map(Number);
  const prose = new Prose();
  const duties: Duty[] = [];
  const tasks = [...random.some(actions, random.int(5, 8))].map((action) => ({
    action,
    term: drawTerm(random, daysFrom(asOf, random.int(6, 100)), year),
  }));
  const again = random
    .some(returning, random.int(1, 2))
    .map((action) => ({ action, term: drawRecurrence(random) }));
  const all = random.chance(0.5) ? [...tasks, ...again] : [...again, ...tasks];
  const helperOf = (owner: string) => random.pick(units.filter((unit) => unit !== owner));

  prose.say('BAN CHỈ ĐẠO HUYỆN MẪU');
  prose.say(`Số: ${random.int(12, 340)}/TB-BCĐ`);
  prose.say(`Mẫu, ngày ${day!} tháng ${month!} năm ${year}`);
  prose.say('THÔNG BÁO');
  prose.say(`Kết luận của Trưởng ban tại buổi làm việc với xã ${commune}`);
  const met = dayOf(daysFrom(asOf, -random.int(1, 8)));
  prose.say(
    `Ngày ${met.day}/${met.month}/${met.year}, Trưởng ban đã nghe xã ${commune} báo cáo và kết luận như sau:`,
  );
  prose.say(random.pick(['I. Đánh giá chung', 'I. Kết quả đạt được', 'I. VỀ KẾT QUẢ THỰC HIỆN']));
  for (const line of background(world)) prose.say(random.pick(['- ', '']), line);
  prose.say(random.pick(['II. Nhiệm vụ thời gian tới', 'II. NHIỆM VỤ CỤ THỂ', 'II. Các việc phải làm']));

  const style = random.pick(['numbers', 'dashes', 'letters', 'headings'] as const);
  if (style === 'headings') {
    const owners = random.some(units, 3);
    owners.forEach((owner, i) => {
      prose.say(`${i + 1}. ${random.pick([capital(owner), `Đối với ${owner}`])}:`);
      for (const { action, term } of all.filter((_, at) => at % owners.length === i)) {
        const wording = drawWording(random, 'under heading', term);
        prose.say(`- ${wording({ owner, helper: helperOf(owner), action, term })}.`);
        duties.push({ action, owner, due: term.due, recurrence: term.recurrence });
      }
    });
  } else {
    all.forEach(({ action, term }, i) => {
      const owner = random.pick(units);
      const sentence = drawWording(random, 'alone', term)({ owner, helper: helperOf(owner), action, term });
      const mark = { numbers: `${i + 1}. `, dashes: '- ', letters: `${'abcdđeghiklm'[i]!}) ` }[style];
      prose.say(mark, `${sentence}${random.pick(['.', '.', ';'])}`);
      duties.push({ action, owner, due: term.due, recurrence: term.recurrence });
    });
  }
  prose.say('Trên đây là kết luận của Trưởng ban, đề nghị các đơn vị nghiêm túc thực hiện./.');
  prose.say('Nơi nhận:');
  prose.say('- Như trên;');
  prose.say('- Lưu: VT.');
  const { lines } = print(prose, {
    width: random.pick([null, 78, 96]),
    blankLines: random.chance(0.3),
    traces: random.pick(['none', 'none', 'soft-hyphens']),
    numbers: null,
  });
  return { lines, duties };
}
