import type { JsonValue } from './data_type';
import { patternOf } from './pattern';

/** Longer values are no names. */
const LONGEST_NAME = 1000;

/** A name that stands for an id: `#incidents` for the channel whose `name` is `incidents`. */
export interface Resolution {
  /** A regular expression that names match and ids do not; its group is the name: `^#(.+)$`. */
  readonly when: string;
  /** The entity whose rows have both. */
  readonly entity: string;
  /** Its column with the name. */
  readonly by: string;
  /** Its column with the value that is used instead. */
  readonly gives: string;
}

/** The name in a value as written (`#incidents` → `incidents`); undefined if it is not a name. */
export function nameIn({ when }: Resolution, value: JsonValue | undefined): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_NAME) return undefined;
  const name = patternOf(when).exec(value)?.[1];
  return name === '' ? undefined : name;
}

/** What stands for the id of a name until it is looked up, in plans that are only shown. */
export const placeholderOf = ({ gives }: Resolution, written: string): string =>
  `{${gives}:${written}}`;
