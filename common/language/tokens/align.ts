/** How many tokens may be dropped or added in one place before the track is lost. */
const FURTHEST = 24;

/**
 * Follows the tokens of a text into another that says the same with a few tokens more or fewer: for each
 * of `source` its place in `printed`, undefined where it was dropped. Undefined where the track is lost.
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
