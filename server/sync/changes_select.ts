import {
  boundOperation,
  columnsIn,
  subqueriesIn,
  type BoundColumn,
  type BoundExpression,
  type BoundScan,
  type BoundSelect,
  type BoundSelectStatement,
} from '../../common/binding';
import type { TypedValue } from '../../common/declaration';
import { allOf, conjunctsOf } from '../query';

/** A SELECT over one table, without anything but columns and WHERE. */
interface PlainSelect {
  readonly body: BoundSelect;
  readonly scan: BoundScan;
}

function plainOf({ query }: BoundSelectStatement): PlainSelect | undefined {
  const { body } = query;
  if (query.with.length > 0 || body.kind !== 'select' || body.from?.kind !== 'scan')
    return undefined;
  return { body, scan: body.from };
}

/** The column of a table as an expression; undefined if the statement does not have it. */
function columnOf({ scan }: PlainSelect, name: string): BoundColumn | undefined {
  const column = scan.columns.find((one) => one.name === name);
  if (column === undefined) return undefined;
  const { type, ignoringCase, requestOnly } = column;
  const { id: relation, range } = scan;
  return { kind: 'column', relation, name, type, ignoringCase, requestOnly, range };
}

/** The SELECT with these columns of its table at the end, if it does not select them. `added`: their number. */
export function withColumns(
  select: BoundSelectStatement,
  names: readonly string[],
): { readonly select: BoundSelectStatement; readonly added: number } {
  const plain = plainOf(select);
  if (plain === undefined) return { select, added: 0 };
  const { query } = select;
  const missing = names.filter((name) => query.output.every((column) => column.name !== name));
  const columns = missing.flatMap((name) => columnOf(plain, name) ?? []);
  if (columns.length === 0) return { select, added: 0 };
  const items = columns.map((expression) => ({ expression, name: expression.name }));
  const output = columns.map(({ name, type, ignoringCase }) => ({ name, type, ignoringCase }));
  return {
    added: columns.length,
    select: {
      ...select,
      query: {
        ...query,
        body: { ...plain.body, items: [...plain.body.items, ...items] },
        output: [...query.output, ...output],
      },
    },
  };
}

/**
 * The SELECT of rows that changed since a time (ISO 8601). `within`: values of columns, if only the rows of one list are
 * wanted.
 */
export type ChangesSelect = (
  time: string,
  within?: Readonly<Record<string, TypedValue>>,
) => BoundSelectStatement;

/** The name of the column that says whether a changed row satisfies WHERE. */
const MATCHES = '_moltler_matches';

/**
 * The SELECT of rows that changed since a time. `fixed`: columns that have one value in each list, so that conditions on
 * them choose the lists; all other conditions become a last column (`matches`), because rows that do not satisfy them any
 * more are wanted, too. Undefined if it is more than a table, or has no such column.
 */
export function changesSelect(
  select: BoundSelectStatement,
  column: string,
  fixed: ReadonlySet<string>,
): { readonly since: ChangesSelect; readonly matches: boolean } | undefined {
  const plain = plainOf(select);
  const changed = plain && columnOf(plain, column);
  if (plain === undefined || (changed?.type !== 'timestamp' && changed?.type !== 'date'))
    return undefined;
  const { type } = changed;
  const { body, scan } = plain;
  const { range } = scan;
  const chooses = (part: BoundExpression): boolean => {
    const columns = columnsIn(part);
    if (columns.some(({ requestOnly }) => requestOnly)) return true;
    const own = columns.length > 0 && subqueriesIn(part).length === 0;
    return own && columns.every(({ name }) => fixed.has(name));
  };
  const all = conjunctsOf(body.where);
  const chosen = all.filter(chooses);
  const others = allOf(all.filter((part) => !chooses(part)));
  // Without it, no SQL is needed.
  const added =
    others === undefined
      ? []
      : [
          {
            expression: boundOperation('is_true', 'boolean', [others], range, false),
            name: MATCHES,
          },
        ];
  const items = [...body.items, ...added];
  const output = [
    ...select.query.output,
    ...added.map(({ name }) => ({ name, type: 'boolean' as const, ignoringCase: false })),
  ];
  const inList = (name: string, value: TypedValue): readonly BoundExpression[] => {
    const own = columnOf(plain, name);
    if (own === undefined) throw new RangeError(`The statement does not have the column "${name}"`);
    const constant: BoundExpression = { kind: 'constant', type: value.type, value, range };
    return [boundOperation('=', 'boolean', [own, constant], range)];
  };
  const since: ChangesSelect = (time, within = {}) => {
    const value = type === 'date' ? time.slice(0, 10) : time;
    const later: BoundExpression = boundOperation(
      '>=',
      'boolean',
      [changed, { kind: 'constant', type, value: { type, value }, range }],
      range,
      false,
    );
    const list = Object.entries(within).flatMap(([name, one]) => inList(name, one));
    const where = allOf([...chosen, ...list, later]) ?? later;
    return { ...select, query: { ...select.query, body: { ...body, items, where }, output } };
  };
  return { since, matches: added.length > 0 };
}
