import { distance } from 'fastest-levenshtein';
import { foldCase } from '../declaration';

/** Longer names are not compared: they are rarely typed by hand, and comparing takes time. */
const LONGEST = 100;

/**
 * The candidate that was most likely meant by `name`; undefined if none is similar.
 * Ignores case. A third of the letters may differ, at least one; swapped letters count as one difference.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > LONGEST) return undefined;
  const wanted = foldCase(name);
  const most = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > most) continue;
    const found = differences(wanted, foldCase(candidate));
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

/** Whether two names are equal if case is ignored. */
export const isSameName = (one: string, other: string): boolean =>
  foldCase(one) === foldCase(other);

/** The entry called `name`: an exact match, else the only one that differs in case. */
export function named<T extends { readonly name: string }>(
  entries: readonly T[],
  name: string,
): T | undefined {
  const wanted = foldCase(name);
  const alike =
    entries.length > FEW
      ? (indexOf(entries).get(wanted) ?? [])
      : entries.filter((entry) => foldCase(entry.name) === wanted);
  const exact = alike.find((entry) => entry.name === name);
  return exact ?? (alike.length === 1 ? alike[0] : undefined);
}

/** Up to this many entries are searched one by one. */
const FEW = 32;

interface Named {
  readonly name: string;
}
const indexes = new WeakMap<
  readonly Named[],
  { readonly length: number; readonly byName: ReadonlyMap<string, readonly Named[]> }
>();

/** Entries by folded name; rebuilt if the list has grown. */
function indexOf<T extends Named>(entries: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const known = indexes.get(entries);
  // The index of a list has the type of its entries.
  if (known?.length === entries.length) return known.byName as ReadonlyMap<string, readonly T[]>;
  const byName = new Map<string, T[]>();
  for (const entry of entries) {
    const name = foldCase(entry.name);
    const alike = byName.get(name);
    if (alike === undefined) byName.set(name, [entry]);
    else alike.push(entry);
  }
  indexes.set(entries, { length: entries.length, byName });
  return byName;
}

/** A name as it is written in a statement: in backticks if it is not a plain identifier. */
export function asIdentifier(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `\`${name.replace(/`/g, '``')}\``;
}
