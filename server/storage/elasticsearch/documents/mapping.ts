import {
  typeName,
  type DataType,
  type JsonValue,
  type ScalarType,
} from '../../../../common/declaration';
import { membersAt, textAt } from '../client/response_parts';
import type { IndexColumn } from '../../../ports';

/**
 * A longer text is kept, but not found by its whole value. The limit of Elasticsearch is 32,766 bytes, which this many
 * characters never exceed.
 */
const LONGEST_TERM = 8191;
const KEYWORD = { type: 'keyword', ignore_above: LONGEST_TERM };
// Values that are of the type of the column, but beyond what can be indexed (NaN, the year 12000), are kept anyway.
const DATE = { type: 'date', ignore_malformed: true };

const FIELDS: Readonly<Record<ScalarType, Readonly<Record<string, JsonValue>>>> = {
  // People search for words in it.
  text: { ...KEYWORD, fields: { text: { type: 'text' } } },
  integer: { type: 'long', ignore_malformed: true },
  number: { type: 'double', ignore_malformed: true },
  boolean: { type: 'boolean' },
  timestamp: DATE,
  date: DATE,
  interval: KEYWORD,
  // One field however many members it has, so that a mapping cannot explode.
  document: { type: 'flattened', ignore_above: LONGEST_TERM },
};

/** Member of a document that keeps values which a field of their type cannot have. */
export const UNINDEXED = '_unindexed';
/** Members that documents of a sync have besides their columns. */
const COMMON_FIELDS: Readonly<Record<string, JsonValue>> = {
  '@timestamp': DATE,
  _moltler: {
    properties: {
      connector: KEYWORD,
      type: KEYWORD,
      entity: KEYWORD,
      sync: KEYWORD,
      sync_id: KEYWORD,
      synced_at: DATE,
    },
  },
  [UNINDEXED]: { type: 'object', enabled: false },
};

const scalarOf = (type: DataType): ScalarType =>
  typeof type === 'string' ? type : scalarOf(type.list);

/**
 * The fields of columns. Each names its own type, because several processes may add columns at once; `from`: the
 * position of the first.
 */
function fieldsOf(
  columns: readonly IndexColumn[],
  from: number,
): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(
    columns.map(({ name, type, ignoringCase }, position) => [
      name,
      {
        ...FIELDS[scalarOf(type)],
        meta: {
          moltler_type: typeName(type),
          moltler_position: String(from + position),
          ...(ignoringCase ? { moltler_case: 'ignored' } : {}),
        },
      },
    ]),
  );
}

/** What a mapping lacks for these columns; `known`: the columns it has. */
export function missingFields(
  mapping: JsonValue | undefined,
  columns: readonly IndexColumn[],
  known: readonly IndexColumn[],
): Readonly<Record<string, JsonValue>> | undefined {
  const names = new Set(known.map(({ name }) => name));
  const added = columns.filter(({ name }) => !names.has(name));
  const present = membersAt(mapping, 'properties');
  const common = Object.entries(COMMON_FIELDS).filter(([name]) => !Object.hasOwn(present, name));
  if (added.length === 0 && common.length === 0) return undefined;
  return { ...Object.fromEntries(common), ...fieldsOf(added, known.length) };
}

/** An index with these columns. What a document has besides them is kept, but adds no field. */
export function definitionOf(columns: readonly IndexColumn[]): Readonly<Record<string, JsonValue>> {
  return {
    settings: {
      number_of_shards: 1,
      auto_expand_replicas: '0-1',
      'mapping.total_fields.limit': fieldLimit(columns.length),
      // How long the version of a removed document is known, so that a late writer cannot bring it back.
      gc_deletes: '1h',
    },
    mappings: { dynamic: false, properties: { ...COMMON_FIELDS, ...fieldsOf(columns, 0) } },
  };
}

/** Each text is two fields. */
export const fieldLimit = (columns: number): number => Math.max(1000, columns * 2 + 100);

/** The columns in a mapping: those of `fieldsOf`, and what others have made. */
export interface MappedColumns {
  readonly own: readonly IndexColumn[];
  readonly foreign: readonly IndexColumn[];
}

export function columnsIn(mapping: JsonValue | undefined): MappedColumns {
  const own: { readonly column: IndexColumn; readonly position: number }[] = [];
  const foreign: IndexColumn[] = [];
  const visit = (properties: Readonly<Record<string, JsonValue>>, prefix: string): boolean => {
    let found = false;
    for (const [member, field] of Object.entries(properties)) {
      const name = `${prefix}${member}`;
      const type = textAt(field, 'meta', 'moltler_type');
      const position = Number(textAt(field, 'meta', 'moltler_position'));
      const ignoringCase = textAt(field, 'meta', 'moltler_case') === 'ignored';
      if (type !== '') {
        own.push({ column: { name, type: typeNamed(type), ignoringCase }, position });
        found = true;
      } else if (visit(membersAt(field, 'properties'), `${name}.`)) found = true;
      else if (prefix === '' && !Object.hasOwn(COMMON_FIELDS, name))
        foreign.push({ name, type: foreignType(field), ignoringCase: false });
    }
    return found;
  };
  visit(membersAt(mapping, 'properties'), '');
  own.sort((a, b) => a.position - b.position || (a.column.name < b.column.name ? -1 : 1));
  return { own: own.map(({ column }) => column), foreign };
}

function typeNamed(name: string): DataType {
  const element = /^list of (.*)$/.exec(name)?.[1];
  return element === undefined ? (name as ScalarType) : { list: typeNamed(element) };
}

const FOREIGN_TYPES: Readonly<Record<string, ScalarType>> = {
  keyword: 'text',
  constant_keyword: 'text',
  wildcard: 'text',
  text: 'text',
  match_only_text: 'text',
  ip: 'text',
  version: 'text',
  long: 'integer',
  integer: 'integer',
  short: 'integer',
  byte: 'integer',
  unsigned_long: 'integer',
  double: 'number',
  float: 'number',
  half_float: 'number',
  scaled_float: 'number',
  boolean: 'boolean',
  date: 'timestamp',
  date_nanos: 'timestamp',
};

/** Of a field that others have made: objects, and kinds of fields that are not listed, are documents. */
const foreignType = (field: JsonValue): ScalarType =>
  FOREIGN_TYPES[textAt(field, 'type')] ?? 'document';
