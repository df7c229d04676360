import { LRUCache } from 'lru-cache';

const MOST_KEPT = 200;
const compiled = new LRUCache<string, RegExp>({ max: MOST_KEPT });

/** The regular expression of a declaration, compiled once. A dot stands for any character, also for a line break. */
export function patternOf(source: string): RegExp {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const made = new RegExp(source, 's');
  compiled.set(source, made);
  return made;
}
