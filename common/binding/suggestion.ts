import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a person who wrote `name` most likely meant; nothing where none is near.
 * Case does not count; a third of the letters may differ, one always may; letters in another order are one difference.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  const most = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > most) continue;
    const found = differences(wanted, candidate.toLowerCase());
    if (found < bestDistance && found < Math.max(wanted.length, candidate.length)) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

function differences(left: string, right: string): number {
  const sorted = (text: string): string => [...text].sort().join('');
  return left !== right && sorted(left) === sorted(right) ? 1 : distance(left, right);
}

/** As `nearest`, in the shape of a message's facts. */
export function near(name: string, candidates: Iterable<string>): { near?: string } {
  const found = nearest(name, candidates);
  return found === undefined ? {} : { near: found };
}

/** The entry called `name`: written just so, else the only one that differs in case alone. */
export function named<T extends { readonly name: string }>(
  entries: readonly T[],
  name: string,
): T | undefined {
  const exact = entries.find((entry) => entry.name === name);
  if (exact !== undefined) return exact;
  const wanted = name.toLowerCase();
  const alike = entries.filter((entry) => entry.name.toLowerCase() === wanted);
  return alike.length === 1 ? alike[0] : undefined;
}

/** A name as it is written in a statement: in backticks where it is no plain identifier. */
export function asIdentifier(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `\`${name.replace(/`/g, '``')}\``;
}
