import {
  ExactNumber,
  jsonText,
  nestsDeeperThan,
  type DataType,
  type JsonValue,
} from '../../../common/declaration';
import type { FoundDocument } from '../../ports';
import { converterTo, type Converter } from '../mapping/convert';
import { unwrittenDocument, type Unwritten } from '../mapping/documents';
import { daysOf, microsecondsOf } from '../mapping/result_time';
import type { OnMisfit } from '../mapping/wrong_shape';
import type { ScanColumn, ScanValue } from '../scan';

/** Lists nest less deeply where there are single values. */
const LEVELS = 20;

/** Reads a column from a document of an index. Throws WrongShape and TooDeep. */
export type ColumnReader =
  | { readonly read: (document: FoundDocument) => ScanValue }
  /** Of a column with documents, which are not written as text. */
  | { readonly unwritten: (document: FoundDocument) => Unwritten | null };

/**
 * The reader of a column. `mixed`: it has different types in the indices, so it is text, whatever a document has there.
 * `onMisfit`: called with the elements of lists that do not fit, which become NULL.
 */
export function columnReader(
  { name, type }: ScanColumn,
  mixed: boolean,
  onMisfit: OnMisfit,
): ColumnReader {
  if (name === '_id') return { read: ({ id }) => id };
  if (name === '_index') return { read: ({ index }) => index };
  const member = memberReader(name);
  if (type === 'document' && !mixed)
    return {
      unwritten: ({ content }) => {
        const value = member(content);
        return value === null ? null : unwrittenDocument(value);
      },
    };
  const convert = mixed ? anyText(name) : converterOf(type, name, onMisfit);
  const hasLists = mixed || typeof type === 'object';
  return {
    read: ({ content }) => {
      const value = member(content);
      const one = hasLists || !Array.isArray(value) ? value : onlyValueOf(value);
      return one === null ? null : convert(one);
    },
  };
}

/**
 * A list in a column of single values is its value, if it has no other: to Elasticsearch, they are the same, and others
 * write both. NULL if it has none.
 */
function onlyValueOf(value: readonly JsonValue[]): JsonValue {
  if (nestsDeeperThan(value, LEVELS)) return value;
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

/** The member of a content; null if it has none. */
function memberReader(name: string): (content: Content) => JsonValue {
  const path = name.split('.');
  if (path.length > 1) return (content) => memberOf(content, name) ?? memberAt(content, path);
  // Checking each object whether the member is its own takes longer than reading it.
  return name in Object.prototype
    ? (content) => memberOf(content, name)
    : (content) => content[name] ?? null;
}

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
