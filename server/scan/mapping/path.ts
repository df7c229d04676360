import { ExactNumber, type JsonValue } from '../../../common/declaration';
import { TooDeep, WrongShape, type OnMisfit } from './wrong_shape';

export type PathReader = (row: JsonValue) => JsonValue | undefined;

/**
 * Compiles a path of a declaration (`user.login`, `labels[].name`, `.`) into a reader. Where a step is missing or null
 * the result is undefined or null; if a step has another shape than the path says, throws WrongShape.
 * `name` fills a hole `{name}`, as one step whatever it holds. With `onMisfit`, an element of a list that does not fit
 * is null in it.
 */
export function compilePath(path: string, name?: string, onMisfit?: OnMisfit): PathReader {
  if (path === '.') return (row) => row;
  const steps = path.split('.').map((text) => {
    const list = text.endsWith('[]');
    const bare = list ? text.slice(0, -2) : text;
    return { key: name === undefined ? bare : bare.replace('{name}', () => name), list };
  });
  // From the last step backwards, each step a closure over the next: no loop is left for the rows.
  let reader: PathReader | undefined;
  for (const { key, list } of [...steps].reverse()) {
    const member = key === '' ? (row: JsonValue) => row : memberReader(key, path);
    reader = list ? listReader(member, reader, path, onMisfit) : chain(member, reader);
  }
  return reader ?? ((row) => row);
}

const chain = (first: PathReader, then: PathReader | undefined): PathReader =>
  then === undefined
    ? first
    : (row) => {
        const value = first(row);
        return value === undefined || value === null ? value : then(value);
      };

function memberReader(key: string, path: string): PathReader {
  // Only this one is inherited and no function.
  const inherited = key === '__proto__';
  return (row) => {
    if (
      typeof row !== 'object' ||
      row === null ||
      Array.isArray(row) ||
      row instanceof ExactNumber
    ) {
      if (row === null) return null;
      throw new WrongShape(path, 'an object', row);
    }
    if (inherited && !Object.hasOwn(row, key)) return undefined;
    const value = (row as Readonly<Record<string, JsonValue>>)[key];
    // Names such as `constructor` are inherited by every object.
    return typeof value === 'function' ? undefined : value;
  };
}

function listReader(
  member: PathReader,
  then: PathReader | undefined,
  path: string,
  onMisfit: OnMisfit | undefined,
): PathReader {
  const nested = path.split('[]').length > 2;
  return (row) => {
    const value = member(row);
    if (value === undefined || value === null) return value;
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

/** What `read` makes of a value; undefined, and told, where it does not fit. */
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
