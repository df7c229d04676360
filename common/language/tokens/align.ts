/** How many tokens may be dropped or added in one place before the alignment fails. */
const FURTHEST = 24;

/**
 * Aligns the tokens of a text with those of another that means the same with a few tokens more or fewer: for each
 * token of `source` its index in `printed`, undefined if it was dropped. Undefined if the alignment fails.
 */
export function align(
  source: readonly string[],
  printed: readonly string[],
): readonly (number | undefined)[] | undefined {
  const places: (number | undefined)[] = [];
  let from = 0;
  let to = 0;
  while (from < source.length && to < printed.length) {
    const skipped = nearestMatch(source, printed, from, to);
    if (skipped === undefined) return undefined;
    for (let i = 0; i < skipped.source; i++) places.push(undefined);
    from += skipped.source;
    to += skipped.printed;
    if (from < source.length && to < printed.length) places.push(to);
    from++;
    to++;
  }
  while (places.length < source.length) places.push(undefined);
  return places;
}

/** The fewest tokens to skip on both sides until they agree, or until both end. */
function nearestMatch(
  source: readonly string[],
  printed: readonly string[],
  from: number,
  to: number,
): { readonly source: number; readonly printed: number } | undefined {
  for (let distance = 0; distance <= FURTHEST; distance++) {
    for (let skipped = 0; skipped <= distance; skipped++) {
      const one = source[from + skipped];
      const other = printed[to + distance - skipped];
      const ends = from + skipped === source.length && to + distance - skipped === printed.length;
      if (ends || (one !== undefined && one === other)) {
        return { source: skipped, printed: distance - skipped };
      }
    }
  }
  return undefined;
}
