import { describe, expect, it } from '@jest/globals';
import { paneView } from '../../../src/core/present/pane-view';
import { rules } from '../../../src/core/rules/index';
import type { Asked, IgnoringState } from '../../../src/taskpane/state/reduce-ignoring';
import {
  cardsAround,
  cardToFocus,
  keepIgnoring,
  startOfIgnoring,
} from '../../../src/taskpane/state/reduce-ignoring';
import { found } from '../results';

const view = paneView(found, rules);
const cards = view.sections.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.cards));
const asking = (...next: readonly string[]): IgnoringState => {
  const asked: Asked = { what: 'ignore', ignore: { kind: 'rule', rule: 'KP101', reason: 'x' }, next };
  return { asked, move: 3, moves: 3 };
};

describe('where the list goes on', () => {
  it('is after the card that leaves it, else before it', () => {
    expect(cards.map(({ key }) => key)).toEqual(['sure', 'likely', 'missing', 'unmet', 'note']);
    expect(cardsAround(cards, 'missing')).toEqual(['unmet', 'note', 'likely', 'sure']);
    expect(cardsAround(cards, 'sure')[0]).toBe('likely');
  });

  it('is the first of these that is still there', () => {
    expect(cardToFocus(asking('gone', 'unmet', 'note'), view)).toBe('unmet');
    expect(cardToFocus(asking('gone'), view)).toBeNull();
    expect(cardToFocus(startOfIgnoring, view)).toBeNull();
  });

  it('is the list of what is ignored where no card is', () => {
    expect(keepIgnoring(asking(), null)).toEqual({ asked: null, move: 4, moves: 4 });
    expect(keepIgnoring(asking('unmet'), 'unmet')).toEqual({ asked: null, move: null, moves: 3 });
    expect(keepIgnoring({ asked: null, move: 3, moves: 3 }, null)).toEqual({
      asked: null,
      move: null,
      moves: 3,
    });
  });
});
