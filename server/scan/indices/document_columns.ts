import {
  ExactNumber,
  jsonText,
  nestsDeeperThan,
  type DataType,
  type JsonValue,
} from '../../../common/declaration';
import type { FoundDocument } from '../../ports';
import { converterTo, type Converter } from '../mapping/convert';
import { daysOf, microsecondsOf } from '../mapping/result_time';
import type { OnMisfit } from '../mapping/wrong_shape';
import type { ScanColumn, ScanValue } from '../scan';

/** Lists nest less deeply where there are single values. */
const LEVELS = 20;

/** Reads a column from a document of an index. Throws WrongShape and TooDeep. */
export type ReadDocument = (document: FoundDocument) => ScanValue;

/**
 * The reader of a column. `mixed`: it has different types in the indices, so it is text, whatever a document has there.
 * `onMisfit`: called with the elements of lists that do not fit, which become NULL.
 */
export function documentReader(
  { name, type }: ScanColumn,
  mixed: boolean,
  onMisfit: OnMisfit,
): ReadDocument {
  if (name === '_id') return ({ id }) => id;
  if (name === '_index') return ({ index }) => index;
  const convert = mixed ? anyText(name) : converterOf(type, name, onMisfit);
  const hasLists = mixed || typeof type === 'object' || type === 'document';
  const path = name.split('.');
  return ({ content }) => {
    const value = memberOf(content, name) ?? (path.length > 1 ? memberAt(content, path) : null);
    const one = hasLists ? value : onlyValueOf(value);
    return one === null ? null : convert(one);
  };
}

/**
 * A list in a column of single values is its value, if it has no other: to Elasticsearch, they are the same, and others
 * write both. NULL if it has none.
 */
function onlyValueOf(value: JsonValue): JsonValue {
  if (!Array.isArray(value) || nestsDeeperThan(value, LEVELS)) return value;
  const [first = null, ...others] = (value.flat(LEVELS) as readonly JsonValue[]).filter(
    (each) => each !== null,
  );
  if (others.length === 0) return first;
  const text = jsonText(first);
  return others.every((each) => jsonText(each) === text) ? first : value;
}

/** Lists and objects become JSON. */
function anyText(name: string): Converter {
  const scalar = converterTo('text', name);
  const json = converterTo('document', name);
  return (value) => (isScalar(value) ? scalar(value) : json(value));
}

const isScalar = (value: JsonValue): boolean =>
  typeof value !== 'object' || value instanceof ExactNumber;

/** Documents have the values of results, some of which no service would send. */
function converterOf(type: DataType, name: string, onMisfit: OnMisfit): Converter {
  const convert = converterTo(type, name, 'iso', onMisfit);
  if (type === 'timestamp')
    return (value) => (isBeyondIso(value) ? microsecondsOf(value) : undefined) ?? convert(value);
  if (type === 'date')
    return (value) =>
      (typeof value === 'string' && value.endsWith('(BC)') ? daysOf(value) : undefined) ??
      convert(value);
  return convert;
}

/** Times that ISO 8601 cannot write. */
const isBeyondIso = (value: JsonValue): value is string =>
  typeof value === 'string' && /^(-?infinity|-?\d{1,19} µs)$/.test(value);

type Content = FoundDocument['content'];

const memberOf = (content: Content, name: string): JsonValue =>
  Object.hasOwn(content, name) ? (content[name] ?? null) : null;

/** `a.b` may also be the member of an object. */
function memberAt(content: Content, path: readonly string[]): JsonValue {
  let value: JsonValue = content;
  for (const name of path) {
    if (!isObject(value)) return null;
    value = memberOf(value, name);
  }
  return value;
}

const isObject = (value: JsonValue): value is Content =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof ExactNumber);
