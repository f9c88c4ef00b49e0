/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { act } from '@testing-library/react';
import { button, buttons, nameOf, openPane, press, reviewed } from '../open-pane';

const cards = () => buttons().filter((one) => /(?:E7|E8|C9|D9|C4)\S/.test(nameOf(one)));
const tabStops = () => cards().filter(({ tabIndex }) => tabIndex === 0);
const cellOf = (text: string | null) => /[A-Z]\d/.exec(text ?? '')?.[0];
const openOnes = () =>
  cards()
    .filter((card) => card.getAttribute('aria-expanded') === 'true')
    .map(({ textContent }) => cellOf(textContent));

async function openList() {
  const pane = openPane();
  await pane.check();
  const reveals = () => pane.host.calls.filter((call) => call.startsWith('reveal'));
  const type = async (keys: string) => {
    await pane.user.keyboard(keys);
    return cellOf(document.activeElement!.textContent);
  };
  return { ...pane, reveals, type, enter: () => act(() => tabStops()[0]!.focus()) };
}

describe('the list of findings by keyboard', () => {
  it('is one tab stop, which moves with the user', async () => {
    const { type, enter } = await openList();
    expect(cards()).toHaveLength(5);
    expect(tabStops().map(({ textContent }) => cellOf(textContent))).toEqual(['C9']);
    enter();
    await type('{ArrowDown}');
    expect(tabStops().map(({ textContent }) => cellOf(textContent))).toEqual(['E7']);
  });

  it('is walked by arrows, Home and End, without opening a card or moving in the workbook', async () => {
    const { type, enter, reveals } = await openList();
    enter();
    const walked: unknown[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'ArrowUp'])
      walked.push(await type(`{${key}}`));
    expect(walked).toEqual(['E7', 'D9', 'E7', 'C4', 'C4', 'C9', 'C9']);
    expect(openOnes()).toEqual([]);
    expect(reveals()).toEqual([]);
  });

  it('opens a card and shows its cell with Enter, and shows it again', async () => {
    const { type, enter, reveals } = await openList();
    enter();
    expect(await type('{Enter}')).toBe('C9');
    await type('{Enter}');
    expect(openOnes()).toEqual(['C9']);
    expect(reveals()).toEqual(['reveal Biểu 03 9,3', 'reveal Biểu 03 9,3']);
  });

  it('opens and closes a card with the space bar', async () => {
    const { type, enter } = await openList();
    enter();
    await type(' ');
    expect(openOnes()).toEqual(['C9']);
    await type(' ');
    expect(openOnes()).toEqual([]);
  });

  it('closes the open card with Escape, the focus staying at its heading', async () => {
    const { type, enter } = await openList();
    enter();
    await type('{Enter}{Tab}');
    expect(document.activeElement!.textContent).toBe('C7:C8');
    expect(await type('{Escape}')).toBe('C9');
    expect(openOnes()).toEqual([]);
    expect(await type('{Escape}')).toBe('C9');
  });

  it('leaves keys with modifiers to others', async () => {
    const { type, enter } = await openList();
    enter();
    for (const key of ['Shift', 'Control', 'Alt', 'Meta'])
      expect(await type(`{${key}>}{ArrowDown}{/${key}}`)).toBe('C9');
  });

  it('is walked with F8 and Shift + F8 from anywhere, opening each card and showing its cell', async () => {
    const { type, reveals } = await openList();
    await press('Cách dùng');
    expect(await type('{F8}')).toBe('C9');
    expect(await type('{F8}')).toBe('E7');
    expect(openOnes()).toEqual(['E7']);
    expect(await type('{Shift>}{F8}{/Shift}')).toBe('C9');
    expect(reveals()).toEqual(['reveal Biểu 03 9,3', 'reveal Biểu 01 7,5', 'reveal Biểu 03 9,3']);
  });

  it('has its sections folded and unfolded by keyboard', async () => {
    const { type } = await openList();
    act(() => button(/^Sai/).focus());
    await type('{Enter}');
    expect(cards()).toHaveLength(4);
    expect(tabStops().map(({ textContent }) => cellOf(textContent))).toEqual(['E7']);
  });

  it('gives the focus back to nobody after a new check', async () => {
    const { type } = await openList();
    await type('{F8}');
    await press('Soát lại');
    await reviewed();
    expect(openOnes()).toEqual(['C9']);
    expect(document.activeElement).toBe(document.body);
  });
});
