import type { BoundExpression, BoundOperation } from '../../../../common/binding';
import type { RenderContext } from '../context';
import { ignoresCase, renderFolded } from './comparable';

/** Whether it is a row value, `(a, b)`. */
export const isRow = (expression: BoundExpression | undefined): expression is BoundOperation =>
  expression?.kind === 'operation' && expression.operator === 'row';

type Values = readonly (readonly string[])[];
type Leaves = readonly (readonly BoundExpression[])[];
type Combine = (values: Values, leaves: Leaves) => string;

/** Comparisons of rows: DuckDB would compare them as structs, in which NULL is a value like any other. */
const COMBINED: Partial<Record<BoundOperation['operator'], Combine>> = {
  '<': ([left = [], right = []]) => inOrder(left, right, '<', '<'),
  '<=': ([left = [], right = []]) => inOrder(left, right, '<', '<='),
  '>': ([left = [], right = []]) => inOrder(left, right, '>', '>'),
  '>=': ([left = [], right = []]) => inOrder(left, right, '>', '>='),
  between: (values) => between(values),
  not_between: (values) => `(NOT ${between(values)})`,
  in: (values, leaves) => anyOf(values, leaves),
  not_in: (values, leaves) => `(NOT ${anyOf(values, leaves)})`,
};

/** A comparison of rows, value by value, as SQL compares them; undefined if it compares anything else. */
export function renderRowComparison(
  { operator, operands, ignoringCase }: BoundOperation,
  context: RenderContext,
): string | undefined {
  const combine = COMBINED[operator];
  if (combine === undefined || !operands.every(isRow)) return undefined;
  return eachOnce(operands, ignoringCase, context, combine);
}

/** For each of the other rows, whether it is equal to the first one. */
export const renderRowEqualities = (
  operands: readonly BoundOperation[],
  ignoringCase: boolean,
  context: RenderContext,
): readonly string[] => {
  const [left = [], ...others] = valuesOf(operands, ignoringCase, context);
  return others.map((right) => equal(left, right));
};

function equal(left: readonly string[], right: readonly string[]): string {
  return `(${left.map((value, at) => `${value} = ${right[at] ?? 'NULL'}`).join(' AND ')})`;
}

/** The first values that differ decide. */
function inOrder(
  [first = 'NULL', ...more]: readonly string[],
  [other = 'NULL', ...others]: readonly string[],
  strict: string,
  last: string,
): string {
  if (more.length === 0) return `(${first} ${last} ${other})`;
  const rest = inOrder(more, others, strict, last);
  return `(${first} ${strict} ${other} OR (${first} = ${other} AND ${rest}))`;
}

const between = ([value = [], low = [], high = []]: Values): string =>
  `(${inOrder(value, low, '>', '>=')} AND ${inOrder(value, high, '<', '<=')})`;

/** DuckDB takes long to plan long chains of OR. */
const LONGEST_CHAIN = 8;
/** The cases of `ofSubsets` double with each value. */
const MOST_SUBSETS = 2;

function anyOf([left = [], ...items]: Values, [, ...leaves]: Leaves): string {
  const chain: (readonly string[])[] = [];
  // By the positions that are not NULL.
  const constant = new Map<string, { at: readonly number[]; rows: (readonly string[])[] }>();
  const short = items.length <= LONGEST_CHAIN;
  for (const [index, item] of items.entries()) {
    const row = leaves[index] ?? [];
    if (short || row.some(({ kind }) => kind !== 'constant')) {
      chain.push(item);
      continue;
    }
    const at = row.flatMap((leaf, position) => (isNull(leaf) ? [] : [position]));
    const group = constant.get(at.join()) ?? { at, rows: [] };
    constant.set(at.join(), group);
    group.rows.push(at.map((position) => item[position] ?? 'NULL'));
  }
  const parts = [...constant.values()].map(({ at, rows }) => {
    if (at.length === 0) return 'NULL';
    const found = ofConstants(
      at.map((position) => left[position] ?? 'NULL'),
      rows,
    );
    // Beside a NULL, equal values leave it unknown.
    return at.length === left.length ? found : `CASE WHEN ${found} IS FALSE THEN false END`;
  });
  return `(${[...chain.map((item) => equal(left, item)), ...parts].join(' OR ')})`;
}

const isNull = (leaf: BoundExpression): boolean =>
  leaf.kind === 'constant' && leaf.value.value === null;

/**
 * Whether a row is one of many that have no NULL. If it has NULLs itself, that is unknown if its other values are those
 * of one of them.
 */
const ofConstants = (left: readonly string[], rows: Values): string =>
  left.length <= MOST_SUBSETS ? ofSubsets(left, rows) : ofWide(left, rows);

/** For rows of a few values: a case for each set of values that are not NULL. */
function ofSubsets(left: readonly string[], rows: Values): string {
  const isIn = (at: readonly number[]): string => {
    const row = (values: readonly string[]): string => {
      const some = at.map((position) => values[position] ?? 'NULL');
      return some.length === 1 ? some.join() : rowOf(some);
    };
    return `${row(left)} IN (${[...new Set(rows.map(row))].join(', ')})`;
  };
  const cases = subsetsOf(left.length).map((at) => {
    const present = at.map((position) => `${left[position] ?? 'NULL'} IS NOT NULL`).join(' AND ');
    const found = isIn(at);
    const then = at.length === left.length ? found : `CASE WHEN ${found} THEN NULL ELSE false END`;
    return `WHEN ${present} THEN ${then}`;
  });
  return `CASE ${cases.join(' ')} END`;
}

/**
 * For rows of more values. One with a NULL is compared with one row after the other, if each of its other values is in
 * any of them.
 */
function ofWide(left: readonly string[], rows: Values): string {
  const distinct = [...new Set(rows.map(rowOf))].join(', ');
  const structs = rows.map(
    (row) => `struct_pack(${row.map((value, at) => `c${at} := ${value}`).join(', ')})`,
  );
  const same = left
    .map((value, at) => `${value} = struct_extract("other", 'c${at}')`)
    .join(' AND ');
  const noNull = left.map((value) => `${value} IS NOT NULL`).join(' AND ');
  const absent = left
    .map((value, at) => {
      const others = new Set(rows.map((row) => row[at] ?? 'NULL'));
      return `${value} NOT IN (${[...others].join(', ')})`;
    })
    .join(' OR ');
  const maybe = `len(list_filter([${[...new Set(structs)].join(', ')}], lambda "other": (${same}) IS NULL)) > 0`;
  return `CASE WHEN ${rowOf(left)} IN (${distinct}) THEN true WHEN ${noNull} OR ${absent} THEN false WHEN ${maybe} THEN NULL ELSE false END`;
}

const rowOf = (values: readonly string[]): string => `ROW(${values.join(', ')})`;

/** The sets of positions that are not empty, the larger ones first. */
function subsetsOf(count: number): readonly (readonly number[])[] {
  let sets: readonly (readonly number[])[] = [[]];
  for (let at = 0; at < count; at++) sets = [...sets, ...sets.map((set) => [...set, at])];
  return sets.filter((set) => set.length > 0).sort((a, b) => b.length - a.length);
}

/** Name of the values of the rows within the comparison. */
const VALUES = '"row"';

/**
 * A comparison that may repeat the values of its rows, of which each is still evaluated only once: those that are more than
 * a column are passed to it as a parameter.
 */
function eachOnce(
  rows: readonly BoundOperation[],
  ignoringCase: boolean,
  context: RenderContext,
  compare: Combine,
): string {
  const named = new Map<string, string>();
  const leaves = rows.map(leavesOf);
  const values = valuesOf(rows, ignoringCase, context).map((row, at) =>
    row.map((sql, position) => {
      const leaf = leaves[at]?.[position];
      if (leaf === undefined || isCheap(leaf)) return sql;
      const name = named.get(sql) ?? `v${named.size}`;
      named.set(sql, name);
      return `struct_extract(${VALUES}, '${name}')`;
    }),
  );
  const comparison = compare(values, leaves);
  if (named.size === 0) return comparison;
  const members = [...named].map(([sql, name]) => `${name} := ${sql}`);
  return `(list_transform([struct_pack(${members.join(', ')})], lambda ${VALUES}: ${comparison})[1])`;
}

/** Whether it can be repeated: its evaluation takes no time, and has no rows of its own. */
export function isCheap(expression: BoundExpression): boolean {
  switch (expression.kind) {
    case 'constant':
    case 'variable':
    case 'column':
      return true;
    case 'cast':
      return isCheap(expression.operand);
    case 'path':
      return isCheap(expression.base) && isCheap(expression.step);
    case 'operation':
    case 'case':
    case 'function':
    case 'subquery':
    case 'lambda':
      return false;
  }
}

/** The values of each row, of which those at the same position can be compared. */
function valuesOf(
  rows: readonly BoundOperation[],
  ignoringCase: boolean,
  context: RenderContext,
): Values {
  const leaves = rows.map(leavesOf);
  const width = leaves[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => {
    const items = leaves.flatMap((row) => row[at] ?? []);
    return renderFolded(items, ignoringCase && items.some(ignoresCase), context);
  });
  return rows.map((_, at) => columns.map((column) => column[at] ?? 'NULL'));
}

/** Its values, and those of rows in it: `((a, b), c)` is compared as `(a, b, c)` is. */
const leavesOf = (row: BoundOperation): readonly BoundExpression[] =>
  row.operands.flatMap((value) => (isRow(value) ? leavesOf(value) : [value]));
