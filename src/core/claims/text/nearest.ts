/** How many items of a list in reading order begin before a place; found by halving, so that long passages stay cheap. */
export function countBefore(items: readonly { readonly at: number }[], place: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.at < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
