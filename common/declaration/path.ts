import type { JsonValue } from './data_type';
import { ExactNumber } from './exact_number';

/**
 * Where a value is in JSON: `user.login`, `labels[].name`, `items.0.id`. A name is a member of an object or a position
 * in a list, `[]` is each element of a list, and `.` is the value itself.
 */
export type Path = string;

/** One step of a path. */
export type PathStep =
  { readonly kind: 'member'; readonly name: string } | { readonly kind: 'each' };

/** A path as its steps; none for `.`. */
export type ParsedPath = readonly PathStep[];

const NAME = String.raw`[^.[\]]+`;
const SHAPE = new RegExp(String.raw`^(?:${NAME}|(?=\[))(?:\[\])*(?:\.${NAME}(?:\[\])*)*$`);
const STEP = new RegExp(String.raw`${NAME}|\[\]`, 'g');

/** The steps of a path. Throws RangeError if it is malformed, which `problemsOf` finds when a declaration is loaded. */
export function parsePath(path: Path): ParsedPath {
  if (path === '.') return [];
  if (!SHAPE.test(path)) throw new RangeError(`"${path}" is not a path`);
  return (path.match(STEP) ?? []).map((step) =>
    step === '[]' ? { kind: 'each' } : { kind: 'member', name: step },
  );
}

/** The names on a path to a single value. Throws RangeError if it is malformed or has `[]`. */
export function namesOnPath(path: Path): readonly string[] {
  return parsePath(path).map((step) => {
    if (step.kind === 'each') throw new RangeError(`"${path}" leads to several values`);
    return step.name;
  });
}

/** The position in a list that a name stands for, if it can stand for one. */
export const positionNamed = (name: string): number | undefined =>
  /^(?:0|[1-9]\d{0,8})$/.test(name) ? Number(name) : undefined;

/** The value at a path without `[]`; undefined if any step is missing. */
export function valueAt(value: JsonValue, path: Path): JsonValue | undefined {
  let here: JsonValue | undefined = value;
  for (const name of namesOnPath(path)) {
    if (typeof here !== 'object' || here === null || here instanceof ExactNumber) return undefined;
    if (Array.isArray(here)) {
      const position = positionNamed(name);
      here = position === undefined ? undefined : (here as readonly JsonValue[])[position];
    } else if (Object.hasOwn(here, name)) {
      here = (here as Readonly<Record<string, JsonValue>>)[name];
    } else {
      return undefined;
    }
  }
  return here;
}
