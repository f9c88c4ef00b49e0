import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Takes the keyboard focus to an element with each move that leads there; `null` when none does. */
export function useFocusOnMove<E extends HTMLElement>(move: number | null): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (move === null) return;
    element.current!.focus();
    element.current!.scrollIntoView({ block: 'nearest' });
  }, [move]);
  return element;
}
