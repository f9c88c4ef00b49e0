import type { DocumentSymbol } from '../../values/document-symbols';
import { findDocumentSymbols } from '../../values/document-symbols';
import { typeWordBefore } from '../../values/document-types';
import type { WrittenDate } from '../../values/written-dates';
import type { ClaimOf } from '../text/text-span';

/** A document that the text names: "Quyết định số 12/QĐ-UBND ngày 25/8/2021". The span holds its type word and its date. */
export interface SymbolClaim extends ClaimOf<'symbol'> {
  readonly symbol: DocumentSymbol;
  /** "quyết định": the word right before the symbol; `null` where there is none, as in a list of numbers. */
  readonly typeWord: string | null;
  readonly date: WrittenDate | null;
}

const dateFollows = /^ ?[,(]? ?(?:(?:được )?(?:ký|ban hành) )?ngày $/iu;

/** The documents that a passage's text names. @param dates those of the same text */
export function findSymbolClaims(
  text: string,
  passage: number,
  dates: readonly WrittenDate[],
): readonly SymbolClaim[] {
  let next = 0;
  return findDocumentSymbols(text).map((symbol) => {
    const end = symbol.at + symbol.written.length;
    while (next < dates.length && dates[next]!.at < end) next++;
    const after = dates[next];
    const date = after && after.at - end < 30 && dateFollows.test(text.slice(end, after.at)) ? after : null;
    const typeWord = typeWordBefore(text, symbol.at);
    const span = {
      passage,
      at: typeWord?.at ?? symbol.at,
      end: date ? date.at + date.written.length : end,
    };
    return { kind: 'symbol', symbol, typeWord: typeWord?.word ?? null, date, span };
  });
}
