import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { scrollerOf } from './scroller-of';

/** So far above and below what is seen there is something drawn already when it is scrolled to. */
const margin = '100% 0px';

/**
 * Which of the elements in a list have come near to the eye so far. Those stay drawn: what was read is there again at
 * once, and nothing jumps.
 */
export function useBlocksNearView<E extends HTMLElement>(): readonly [
  RefObject<E | null>,
  ReadonlySet<number>,
] {
  const list = useRef<E>(null);
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set());
  useEffect(() => {
    const blocks = [...list.current!.children];
    const places = new Map(blocks.map((block, i) => [block, i]));
    const observer = new IntersectionObserver(
      (entries) => {
        const come = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
        if (come.length === 0) return;
        for (const block of come) observer.unobserve(block);
        setNear((before) => new Set([...before, ...come.map((block) => places.get(block)!)]));
      },
      { root: scrollerOf(list.current!), rootMargin: margin },
    );
    for (const block of blocks) observer.observe(block);
    return () => observer.disconnect();
  }, []);
  return [list, near];
}
