/** Mentions of one thing in a text, put together by what they have in common; the groups in the order of their first mention. */
export function groupedBy<T>(mentions: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of mentions) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

/** The largest group; of several the one that is mentioned first. */
export function largestOf<T>(groups: readonly (readonly T[])[]): readonly T[] {
  return groups.reduce((most, group) => (group.length > most.length ? group : most), []);
}
