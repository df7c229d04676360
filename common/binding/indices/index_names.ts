import { nearest } from '../suggestion';

/** What no name of an index can have. */
const FORBIDDEN = /[\\/?"<>|,#\s]/;
/** Hidden indices, and names that a store might read as something else: exclusions, and commands. */
const RESERVED = /^[._+-]/;

/** Names that an error lists. */
const MOST_LISTED = 5;

/** A name or a pattern of indices, which are always lower case; undefined if none can match it. */
export function indexPattern(written: string): string | undefined {
  const pattern = written.toLowerCase();
  return pattern === '' || FORBIDDEN.test(pattern) || RESERVED.test(pattern) ? undefined : pattern;
}

/** Whether a name matches a pattern, in which `*` stands for any text. */
export const matchesPattern = (pattern: string, name: string): boolean => mayMatch(pattern, name);

/** Whether there may be a name that both patterns match. */
export function mayMatch(one: string, other: string): boolean {
  // For each position of `other`, whether the part of `one` so far may match everything before it.
  let reached = new Set(positions(other, new Set([0])));
  for (const character of one) {
    const next = new Set<number>();
    for (const at of reached) {
      if (character === '*') for (let to = at; to <= other.length; to++) next.add(to);
      else if (other[at] === '*') next.add(at);
      else if (other[at] === character) next.add(at + 1);
    }
    reached = new Set(positions(other, next));
  }
  return reached.has(other.length);
}

/** These positions, and those behind the stars at them, which may stand for nothing. */
function* positions(pattern: string, from: ReadonlySet<number>): Generator<number> {
  for (const start of from)
    for (let at = start; ; at++) {
      yield at;
      if (pattern[at] !== '*') break;
    }
}

/** For the error that no index matches: what was probably meant, and some that exist. */
export function suggestIndices(
  pattern: string,
  names: readonly string[],
): { readonly near?: string; readonly existing: readonly string[]; readonly more: number } {
  const existing = names.slice(0, MOST_LISTED);
  const candidates = new Set(pattern.includes('*') ? names.flatMap(patternsOf) : names);
  const near = nearest(pattern, candidates);
  return { ...(near !== undefined && { near }), existing, more: names.length - existing.length };
}

/** The patterns that a name suggests: `github-issues-*` of `github-issues-org`. */
function patternsOf(name: string): readonly string[] {
  const starts = [...name.matchAll(/[-_.]/g)].map(({ index }) => name.slice(0, index + 1));
  return [...starts.map((start) => `${start}*`), `${name}*`, name];
}
