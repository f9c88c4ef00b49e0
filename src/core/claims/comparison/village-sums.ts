import { fold } from '../../values/fold';
import { formatNumber } from '../../values/numbers';
import { agreeRounded } from '../../values/rounding';
import type { AmountClaim } from '../amounts/amount-claims';
import { findPlaces } from '../references/place-mentions';
import type { ReadReport } from '../read-report';

/**
 * What the people of a commune gave is told once as a whole and once village by village: the sums of the villages' lines,
 * in words, for the amount that is the whole. A sum that rounding does not explain may leave villages out, and says nothing.
 */
export function villageSums({ claims, passages }: ReadReport): ReadonlyMap<AmountClaim, string> {
  const amounts = claims.filter((claim): claim is AmountClaim => claim.kind === 'amount');
  const listed = new Set(amounts.flatMap(({ list }) => list?.parts ?? []));
  const wholes = amounts.filter(({ source }) => /nhan dan|cong dong|dan dong gop/.test(fold(source)));
  const notes = new Map<AmountClaim, string>();
  if (wholes.length === 0) return notes;
  for (const group of villageLines(
    amounts.filter((claim) => !listed.has(claim)),
    passages,
  )) {
    const sum = group.reduce((all, { value }) => all + value, 0);
    for (const whole of wholes) {
      if (!agreeRounded(exactly(sum), exactly(whole.value))) continue;
      const difference = Math.abs(sum - whole.value);
      const end = difference === 0 ? 'đúng bằng số này' : `lệch ${formatNumber(difference)} đồng do làm tròn`;
      notes.set(
        whole,
        `Cộng số của ${group.length} thôn ghi trong báo cáo được ${formatNumber(sum)} đồng, ${end}.`,
      );
    }
  }
  return notes;
}

const exactly = (value: number) => ({ low: value, high: value });

/** Lists of lines that each begin with a village and state one amount. */
function villageLines(
  amounts: readonly AmountClaim[],
  passages: ReadReport['passages'],
): readonly (readonly AmountClaim[])[] {
  const groups: AmountClaim[][] = [];
  let last: AmountClaim | null = null;
  for (const claim of amounts) {
    const { passage } = claim.span;
    const first = findPlaces(passages[passage]!.text.slice(0, 60))[0];
    if (!first?.isVillage || first.at > 4) continue;
    if (last && passage === last.span.passage + 1) groups.at(-1)!.push(claim);
    else groups.push([claim]);
    last = claim;
  }
  return groups.filter((group) => group.length >= 2);
}
