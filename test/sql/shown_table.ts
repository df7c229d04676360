import {
  typeName,
  type ColumnDeclaration,
  type DataType,
  type JsonValue,
} from '../../common/declaration';
import type { ScanValue } from '../../server/scan';
import { indexColumn, numbered, type TestIndex } from '../../server/scan/testing';
import { at } from '../support/sample_service/row';
import type { SampleTable } from '../support/sample_service/sample_of_tables';
import { readTextTable } from './text_table';

const SCALARS = [
  'text',
  'integer',
  'number',
  'boolean',
  'timestamp',
  'date',
  'interval',
  'document',
] as const;
const TYPES = new Map<string, DataType>(
  SCALARS.flatMap((type) => [
    [type, type],
    [`list of ${type}`, { list: type }],
  ]),
);

/** A column as it is written above its values: `name: type, ignoring case`. */
function readHead(head: string, table: string): readonly [string, ColumnDeclaration] {
  const [, column = '', type = '', ignoring] =
    /^([\w@.]+): (.+?)(, ignoring case)?$/.exec(head) ?? [];
  const known = TYPES.get(type);
  if (known === undefined) throw new Error(`${table}: write name: type over a column, not ${head}`);
  return [column, { type: known, ...(ignoring !== undefined && { ignoringCase: true }) }];
}

/** The index that a file shows beneath `index name`; NULL is left out of its documents. */
export function readShownIndex(name: string, text: string): TestIndex {
  const { heads, rows } = readTextTable(text);
  const columns = heads.map((head) => readHead(head, `index ${name}`));
  return {
    name,
    columns: columns.map(([column, { type, ignoringCase }]) =>
      indexColumn(column, type, ignoringCase),
    ),
    documents: numbered(
      rows.map((row) =>
        Object.fromEntries(
          columns.flatMap(([column], at) => {
            const value = row[at] ?? null;
            return value === null ? [] : [[column, value]];
          }),
        ),
      ),
    ),
  };
}

/** The table that a file shows beneath `table s.name`. */
export function readShownTable(name: string, text: string): SampleTable {
  const { heads, rows } = readTextTable(text);
  const columns = heads.map((head) => readHead(head, `table s.${name}`));
  return {
    name,
    columns: Object.fromEntries(columns),
    rows: rows.map((row) =>
      Object.fromEntries(
        columns.map(([column, { type }], i) => [column, scanned(row[i] ?? null, type)]),
      ),
    ),
  };
}

/** The header of a column. */
export const headOf = (name: string, { type, ignoringCase }: ColumnDeclaration): string =>
  `${name}: ${typeName(type)}${ignoringCase === true ? ', ignoring case' : ''}`;

/** A value as mapped by a scan. */
function scanned(value: JsonValue, type: DataType): ScanValue {
  if (value === null) return null;
  if (type === 'document') return JSON.stringify(value);
  if (type === 'date') return Date.parse(String(value)) / 86_400_000;
  if (type === 'timestamp') return microseconds(String(value));
  return value as ScanValue;
}

function microseconds(text: string): number {
  // Date.parse only supports milliseconds.
  const [, fraction = ''] = /\.(\d+)Z$/.exec(text) ?? [];
  return at(text.replace(/\.\d+Z$/, 'Z')) + Number(fraction.padEnd(6, '0') || 0);
}
