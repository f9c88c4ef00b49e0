import { useEffect } from 'react';

/** Names an element as one of the parts of the page that F6 leads to. */
export const region = { 'data-region': '' } as const;

/** Where the keyboard lands in a part: at the selected cell, else at the first thing that can be pressed. */
const landings = ['[role=gridcell][tabindex="0"]', 'button, [href], input:not([hidden]), [tabindex="0"]'];

/** F6 and Shift + F6 lead from one part of the page to the next, as in Office. Parts out of sight are passed over. */
export function useRegionKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      landingIn(partAfter(event.shiftKey ? -1 : 1))?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function partAfter(step: 1 | -1): HTMLElement {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((part) =>
    part.checkVisibility(),
  );
  const at = parts.findIndex((part) => part.contains(document.activeElement));
  const from = at < 0 && step < 0 ? 0 : at;
  return parts[(from + step + parts.length) % parts.length]!;
}

function landingIn(part: HTMLElement): HTMLElement | undefined {
  return landings
    .flatMap((landing) => [...part.querySelectorAll<HTMLElement>(landing)])
    .find((element) => element.checkVisibility());
}
