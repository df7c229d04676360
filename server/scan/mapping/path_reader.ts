import {
  ExactNumber,
  parsePath,
  positionNamed,
  type JsonValue,
  type ParsedPath,
  type Path,
} from '../../../common/declaration';
import { TooDeep, WrongShape, type OnMisfit } from './wrong_shape';

export type PathReader = (row: JsonValue) => JsonValue | undefined;

/**
 * Compiles a path of a declaration (`user.login`, `labels[].name`, `.`) into a reader. If a step is missing or null,
 * the result is undefined or null; if a step has a different shape than the path requires, throws WrongShape.
 * `name` fills a placeholder `{name}`, as a single step whatever it contains. With `onMisfit`, a list element that does
 * not fit becomes null.
 */
export function compilePath(path: Path, name?: string, onMisfit?: OnMisfit): PathReader {
  const steps = filledPath(path, name);
  const nested = steps.filter(({ kind }) => kind === 'each').length > 1;
  // Built from the last step backwards, each step a closure over the next, so no loop remains per row.
  let reader: PathReader | undefined;
  for (const step of [...steps].reverse())
    reader =
      step.kind === 'each'
        ? listReader(reader, path, nested, onMisfit)
        : chain(memberReader(step.name, path), reader);
  return reader ?? ((row) => row);
}

/** The steps of a path; in each name, `hole` replaces `{name}`. */
export function filledPath(path: Path, hole: string | undefined): ParsedPath {
  const steps = parsePath(path);
  if (hole === undefined) return steps;
  return steps.map((step) =>
    step.kind === 'member' ? { ...step, name: step.name.replace('{name}', () => hole) } : step,
  );
}

const chain = (first: PathReader, then: PathReader | undefined): PathReader =>
  then === undefined
    ? first
    : (row) => {
        const value = first(row);
        return value === undefined || value === null ? value : then(value);
      };

function memberReader(name: string, path: Path): PathReader {
  // The only inherited member that is not a function.
  const inherited = name === '__proto__';
  const position = positionNamed(name);
  return (row) => {
    if (
      typeof row !== 'object' ||
      row === null ||
      Array.isArray(row) ||
      row instanceof ExactNumber
    ) {
      if (row === null) return null;
      if (position !== undefined && Array.isArray(row))
        return (row as readonly JsonValue[])[position];
      throw new WrongShape(path, 'an object', row);
    }
    if (inherited && !Object.hasOwn(row, name)) return undefined;
    const value = (row as Readonly<Record<string, JsonValue>>)[name];
    // Names such as `constructor` are inherited by every object.
    return typeof value === 'function' ? undefined : value;
  };
}

function listReader(
  then: PathReader | undefined,
  path: Path,
  nested: boolean,
  onMisfit: OnMisfit | undefined,
): PathReader {
  return (value) => {
    if (value === null) return null;
    if (!Array.isArray(value)) throw new WrongShape(path, 'a list', value);
    if (then === undefined) return value as readonly JsonValue[];
    const found: JsonValue[] = [];
    for (const element of value as readonly JsonValue[]) {
      const inner = onMisfit === undefined ? then(element) : tolerant(then, element, onMisfit);
      if (nested && Array.isArray(inner))
        for (const one of inner as readonly JsonValue[]) found.push(one);
      else found.push(inner ?? null);
    }
    return found;
  };
}

/** Applies `read` to a value; if it does not fit, reports it and returns undefined. */
export function tolerant<T>(
  read: (value: JsonValue) => T,
  value: JsonValue,
  onMisfit: OnMisfit,
): T | undefined {
  try {
    return read(value);
  } catch (error) {
    if (!(error instanceof WrongShape || error instanceof TooDeep)) throw error;
    onMisfit(error);
    return undefined;
  }
}
