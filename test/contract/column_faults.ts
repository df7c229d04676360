import {
  parsePath,
  type DataType,
  type EntityDeclaration,
  type ListDeclaration,
} from '../../common/declaration';
import type { Description, Operation } from './openapi/description';
import { typesAt } from './openapi/schema_at';

/** JSON types that a column of each type can be read from. */
const READABLE: Readonly<Record<Exclude<DataType, object>, readonly string[]>> = {
  text: ['string'],
  integer: ['integer'],
  // Prometheus writes numbers as text
  number: ['number', 'integer', 'string'],
  boolean: ['boolean'],
  timestamp: ['string', 'number', 'integer'],
  date: ['string'],
  interval: ['string'],
  document: ['object', 'array', 'string', 'number', 'integer', 'boolean'],
};

interface Checked {
  readonly description: Description;
  readonly operation: Operation;
  readonly details: (name: string) => Operation;
  readonly entity: EntityDeclaration;
  readonly list: ListDeclaration;
  /** Paths of the reader's rows in a response, by first step: `metric` → `data.result[].metric`; `*`: all others. */
  readonly at: Readonly<Record<string, string>>;
}

/** Columns of a list whose path is not in the schema of the response, or has another type: column → problem. */
export function columnFaults(checked: Checked): Readonly<Record<string, string>> {
  const { entity, list, operation, description } = checked;
  const faults: Record<string, string> = {};
  const rows = list.rows === '.' ? '' : list.rows;
  const row = list.single === true ? rows : `${rows}[]`;
  for (const [name, column] of Object.entries(entity.columns)) {
    if (column.compute !== undefined || column.requestOnly === true) continue;
    if (column.parameter !== undefined && column.at === undefined) continue;
    const of = column.detail === undefined ? operation : checked.details(column.detail);
    const paths = typeof column.at === 'object' ? column.at : [column.at ?? name];
    const found = paths.map((path) => {
      const within = entity.details?.[column.detail ?? '']?.rows ?? '.';
      const inDetail = within === '.' ? path : `${within}.${path}`;
      const inResponse = column.detail === undefined ? placed(path, row, checked.at) : inDetail;
      return of.response === undefined ? undefined : typesAt(description, of.response, inResponse);
    });
    const known = found.filter((types) => types !== undefined);
    if (known.length === 0) faults[name] = `the response has no ${paths.join(' or ')}`;
    else if (!known.some((types) => types === 'any' || readable(column.type, types)))
      faults[name] =
        `${paths.join(' or ')} is ${known.map((types) => [...types].join('|')).join('; ')}`;
  }
  return faults;
}

function placed(path: string, row: string, at: Checked['at']): string {
  const [first] = parsePath(path);
  const name = first?.kind === 'member' ? first.name : '';
  const moved = at[name];
  if (moved !== undefined) return moved + path.slice(name.length);
  const rest = at['*'];
  if (rest !== undefined) return path === '.' ? rest : `${rest}.${path}`;
  if (path === '.') return row === '' ? '.' : row;
  return row === '' ? path : `${row}.${path}`;
}

function readable(type: DataType, types: ReadonlySet<string>): boolean {
  const given = [...types].filter((one) => one !== 'null');
  if (typeof type === 'object')
    return given.includes('array') || given.some((one) => readable(type.list, new Set([one])));
  return given.length === 0 || given.some((one) => READABLE[type].includes(one));
}
