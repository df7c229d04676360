import { distance } from 'fastest-levenshtein';

/** Nobody mistypes a longer name, and comparing one costs its length each time. */
const LONGEST = 100;

/**
 * The candidate that a person who wrote `name` most likely meant; nothing where none is near.
 * Case does not count; a third of the letters may differ, one always may; letters in another order are one difference.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > LONGEST) return undefined;
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
  const wanted = name.toLowerCase();
  const alike =
    entries.length > FEW
      ? (indexOf(entries).get(wanted) ?? [])
      : entries.filter((entry) => entry.name.toLowerCase() === wanted);
  const exact = alike.find((entry) => entry.name === name);
  return exact ?? (alike.length === 1 ? alike[0] : undefined);
}

/** Entries that are looked through one by one. */
const FEW = 32;

interface Named {
  readonly name: string;
}
const indexes = new WeakMap<
  readonly Named[],
  { readonly length: number; readonly byName: ReadonlyMap<string, readonly Named[]> }
>();

/** Entries by their names in small letters; a list that has grown is read again. */
function indexOf<T extends Named>(entries: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const known = indexes.get(entries);
  // What is kept for a list was made of it.
  if (known?.length === entries.length) return known.byName as ReadonlyMap<string, readonly T[]>;
  const byName = new Map<string, T[]>();
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    const alike = byName.get(name);
    if (alike === undefined) byName.set(name, [entry]);
    else alike.push(entry);
  }
  indexes.set(entries, { length: entries.length, byName });
  return byName;
}

/** A name as it is written in a statement: in backticks where it is no plain identifier. */
export function asIdentifier(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `\`${name.replace(/`/g, '``')}\``;
}
