import {
  parsePath,
  type ColumnDeclaration,
  type EntityDeclaration,
  type JsonValue,
  type ListDeclaration,
  type ParsedPath,
} from '../../common/declaration';

export type Row = { [name: string]: JsonValue };

const TIME = Date.parse('2026-01-02T03:04:05Z');
const time = (offset: number): string =>
  new Date(TIME + offset).toISOString().replace('.000Z', 'Z');

/** Possible values of a column, on both sides of any filter. */
export function valuesOf(column: ColumnDeclaration): readonly JsonValue[] {
  if (typeof column.type === 'object')
    return [[], ['bug'], ['Bug', 'ui'], ['ui'], ['a,b'], ['none'], ['*'], ['ghost']];
  switch (column.type) {
    case 'boolean':
      return [true, false];
    case 'integer':
      return [1, 2, 3, null];
    case 'timestamp':
      return [-1000, 0, 1000].map(time);
    default:
      return column.values ?? ['Octocat', 'octocat', 'main', 'ghost', 'none', '*', null];
  }
}

/** Sets `value` at `path`: `user.login`, `labels[].name`. */
export function put(row: Row, path: string, value: JsonValue): void {
  Object.assign(row, placed(row, parsePath(path), value));
}

/** Sets `value` at `steps` in an existing value. */
function placed(there: JsonValue, [step, ...rest]: ParsedPath, value: JsonValue): JsonValue {
  if (step === undefined) return value;
  if (step.kind === 'each')
    return (Array.isArray(value) ? value : []).map((one: JsonValue) => placed(null, rest, one));
  const row: Row =
    there !== null && typeof there === 'object' && !Array.isArray(there)
      ? { ...(there as Row) }
      : {};
  const inner = row[step.name] ?? null;
  // no value, no object around it: `assignee: null`
  row[step.name] = value === null && rest.length > 0 ? inner : placed(inner, rest, value);
  return row;
}

/** A response with the rows where the list expects them: `data.tickets`. */
export const bodyWith = (path: string, rows: readonly Row[]): JsonValue =>
  placed(null, parsePath(path), rows);

export const pathOf = (name: string, { at }: ColumnDeclaration): string =>
  typeof at === 'string' ? at : (at?.[0] ?? name);

/** A value as the service writes it. */
function written(value: JsonValue, { format = 'iso' }: ColumnDeclaration): JsonValue {
  if (format === 'iso' || typeof value !== 'string') return value;
  return Date.parse(value) / (format === 'epoch_seconds' ? 1000 : 1);
}

function keyOf({ type }: ColumnDeclaration, at: number): JsonValue {
  if (type === 'integer') return at + 1;
  return type === 'timestamp' ? time(at * 1000) : `key${at}`;
}

/** A row for each value of each column that the list filters by, each with its own key. */
export function rowsFor(entity: EntityDeclaration, list: ListDeclaration): readonly Row[] {
  const filtered = [...new Set(list.filters.map(({ column }) => column))].flatMap((name) => {
    const column = entity.columns[name];
    // the service does not send computed columns
    return column === undefined || column.requestOnly === true || column.compute !== undefined
      ? []
      : [{ name, column }];
  });
  const rows = filtered.flatMap(({ name, column }) =>
    valuesOf(column).map((value) => {
      const row: Row = {};
      // the other columns have a common value
      for (const other of filtered)
        put(
          row,
          pathOf(other.name, other.column),
          written(valuesOf(other.column)[1] ?? null, other.column),
        );
      put(row, pathOf(name, column), written(value, column));
      for (const rule of list.keep ?? [])
        if (!('absent' in rule && rule.absent)) put(row, rule.path, 'present');
      return row;
    }),
  );
  return rows.map((row, at) => {
    for (const name of entity.key) {
      const column = entity.columns[name];
      if (column === undefined || column.parameter !== undefined || column.compute !== undefined)
        continue;
      const path = pathOf(name, column);
      if (!filtered.some((one) => one.name === name || pathOf(one.name, one.column) === path))
        put(row, path, keyOf(column, at));
    }
    return { ...row, at };
  });
}
