import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { scrollerOf } from './scroller-of';

/** Parts of one place that are shown in turn: each is found again where it was left; at first, its beginning is. */
export function useScrollPlaces<E extends HTMLElement>(part: string): RefObject<E | null> {
  const element = useRef<E>(null);
  const places = useRef(new Map<string, number>());
  useEffect(() => {
    const scroller = scrollerOf(element.current!);
    const remember = () => places.current.set(part, scroller!.scrollTop);
    scroller?.addEventListener('scroll', remember);
    return () => scroller?.removeEventListener('scroll', remember);
  }, [part]);
  useLayoutEffect(() => {
    const scroller = scrollerOf(element.current!);
    if (!scroller) return;
    const start = element.current!.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollTop = places.current.get(part) ?? scroller.scrollTop + Math.min(0, start);
  }, [part]);
  return element;
}
