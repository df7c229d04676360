import {
  ExactNumber,
  parsePath,
  positionNamed,
  type JsonValue,
  type ParsedPath,
} from '../../common/declaration';

/** Makes a value of the values at the paths that a computed column reads. */
type Computed = (values: readonly JsonValue[]) => JsonValue;

/** The functions that a file can name in `compute.value`. Elements of lists are values of their own. */
export const COMPUTED: Readonly<Record<string, Computed>> = {
  count: (values) => values.length,
  first: (values) => values[0] ?? null,
  last: (values) => values.at(-1) ?? null,
  joined: (values) =>
    values.length === 0 ? null : values.map((value) => textOf(value)).join(', '),
};

const textOf = (value: JsonValue): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

/** The function of a computed column: what `name` makes of the values at `reads`. */
export const computedFrom =
  (compute: Computed, reads: readonly string[]) =>
  (row: JsonValue): JsonValue =>
    compute(reads.flatMap((path) => valuesAt(row, parsePath(path))));

/** The values at a path, without those that are missing or null; a list is its elements. */
function valuesAt(value: JsonValue | undefined, path: ParsedPath): readonly JsonValue[] {
  if (value === undefined || value === null) return [];
  const [step, ...rest] = path;
  if (Array.isArray(value)) {
    const elements = value as readonly JsonValue[];
    const at = step?.kind === 'member' ? positionNamed(step.name) : undefined;
    if (at !== undefined) return valuesAt(elements[at], rest);
    const inner = step?.kind === 'each' ? rest : path;
    return elements.flatMap((element) => valuesAt(element, inner));
  }
  if (step === undefined) return [value];
  if (step.kind === 'each' || typeof value !== 'object' || value instanceof ExactNumber) return [];
  const members = value as Readonly<Record<string, JsonValue>>;
  return Object.hasOwn(members, step.name) ? valuesAt(members[step.name], rest) : [];
}
