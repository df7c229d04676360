import fc from 'fast-check';
import {
  columnsOf,
  condition,
  equality,
  kindsOf,
  one,
  partner,
  sometimes,
  TABLES,
  uniqueOf,
  viewOf,
  written,
  type Use,
} from './random_tables';

const JOINS = [
  'JOIN',
  'JOIN',
  'LEFT JOIN',
  'RIGHT JOIN',
  'FULL JOIN',
  'SEMI JOIN',
  'ANTI JOIN',
] as const;

/** FROM with joins: the tables that SELECT and WHERE can use. */
export interface From {
  readonly text: string;
  readonly uses: readonly Use[];
}
const START: fc.Arbitrary<From> = one(TABLES).chain((table) =>
  relation({ table, alias: 't0' }).map((text) => ({ text, uses: [{ table, alias: 't0' }] })),
);

function joinedWith(from: From, at: number): fc.Arbitrary<From> {
  return fc
    .tuple(partner(from.uses, `t${at}`), one(JOINS), sometimes(2), sometimes(2))
    .chain(([{ left, kind, right }, join, onLeft, onRight]) =>
      fc
        .tuple(equality(left, right, kind), condition(left), condition(right), relation(right))
        .map(([on, ofLeft, ofRight, table]) => {
          const more = [...(onLeft ? [ofLeft] : []), ...(onRight ? [ofRight] : [])];
          const text = `${from.text} ${join} ${table} ON ${[on, ...more].join(' AND ')}`;
          const oneSided = join === 'SEMI JOIN' || join === 'ANTI JOIN';
          return { text, uses: oneSided ? from.uses : [...from.uses, right] };
        }),
    );
}

/** The table itself, or a query of its rows. */
export function relation({ table, alias }: Use): fc.Arbitrary<string> {
  const inner: Use = { table, alias: 'i' };
  const list = columnsOf(table)
    .map((name) => `i.${name}`)
    .join(', ');
  const { name } = table;
  const order = uniqueOf(inner).join(', ');
  const [some, other] = [condition(inner), condition(inner)];
  const text = one(table.texts);
  const queries: readonly fc.Arbitrary<string>[] = [
    some.map((where) => `SELECT DISTINCT ${list} FROM ${name} i WHERE ${where}`),
    fc.constant(`SELECT ${list}, count(*) AS n FROM ${name} i GROUP BY ${list}`),
    fc
      .tuple(some, other, one(['UNION', 'UNION ALL', 'EXCEPT', 'INTERSECT']))
      .map(
        ([a, b, word]) =>
          `SELECT ${list} FROM ${name} i WHERE ${a} ${word} SELECT ${list} FROM ${name} i WHERE ${b}`,
      ),
    fc
      .tuple(some, other, fc.integer({ min: 0, max: 9 }))
      .map(
        ([a, b, limit]) =>
          `SELECT ${list} FROM (SELECT ${list} FROM ${name} i WHERE ${a} ORDER BY ${order} LIMIT ${limit}) i WHERE ${b}`,
      ),
    fc
      .tuple(some, text)
      .map(
        ([where, by]) =>
          `SELECT ${list} FROM ${name} i WHERE ${where} QUALIFY row_number() OVER (PARTITION BY i.${by} ORDER BY ${order}) <= 2`,
      ),
    text.map(
      (by) => `SELECT DISTINCT ON (i.${by}) ${list} FROM ${name} i ORDER BY i.${by}, ${order}`,
    ),
    one(['all', 'some']).map((which) => `SELECT ${list} FROM ${viewOf(table, which)} i`),
  ];
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant(`${name} ${alias}`) },
    {
      weight: 2,
      arbitrary: one(['all', 'some']).map((which) => `${viewOf(table, which)} ${alias}`),
    },
    ...queries.map((query) => ({ weight: 1, arbitrary: query.map((of) => `(${of}) ${alias}`) })),
  );
}

export const from: fc.Arbitrary<From> = START.chain((start) =>
  one([0, 1, 1, 1, 2, 2, 3]).chain((joins) => {
    let found: fc.Arbitrary<From> = fc.constant(start);
    for (let at = 1; at <= joins; at++) found = found.chain((so) => joinedWith(so, at));
    return found;
  }),
);

/** A predicate with a subquery on one of the tables. */
export function subquery(uses: readonly Use[]): fc.Arbitrary<string> {
  return partner(uses, 'x').chain(({ left, kind, right }) =>
    fc
      .tuple(
        one([
          'IN',
          'NOT IN',
          'EXISTS',
          'NOT EXISTS',
          'COUNT',
          'ROWS',
          'NOT ROWS',
          'NESTED',
        ] as const),
        equality(left, right, kind),
        one(left.table.keys[kind] ?? []),
        one(right.table.keys[kind] ?? []),
        condition(right),
        fc.boolean(),
      )
      .map(([form, on, l, r, filter, filtered]) => {
        const table = `${right.table.name} x`;
        const also = filtered ? ` AND ${filter}` : '';
        const where = filtered ? ` WHERE ${filter}` : '';
        const [mine, theirs] = [written(left.alias, l), written('x', r)];
        if (form === 'IN' || form === 'NOT IN')
          return `${mine} ${form} (SELECT ${theirs} FROM ${table}${where})`;
        if (form === 'COUNT') return `(SELECT count(*) FROM ${table} WHERE ${on}${also}) > 1`;
        if (form === 'ROWS' || form === 'NOT ROWS')
          return `(${mine}, 1) ${form === 'ROWS' ? 'IN' : 'NOT IN'} (SELECT ${theirs}, 1 FROM ${table}${where})`;
        if (form === 'NESTED')
          return `${mine} IN (SELECT ${theirs} FROM ${table} WHERE ${theirs} IN (SELECT ${written('y', r)} FROM ${right.table.name} y) ${also})`;
        return `${form} (SELECT 1 FROM ${table} WHERE ${on}${also})`;
      }),
  );
}

export function whereOf(uses: readonly Use[]): fc.Arbitrary<string> {
  const simple = one(uses).chain(condition);
  const joined = partner(uses, 'unused').chain(({ left }) => {
    const others = uses.filter(
      (use) => use !== left && kindsOf(use.table).some((kind) => left.table.keys[kind]),
    );
    if (others.length === 0) return simple;
    return one(others).chain((right) =>
      one(kindsOf(right.table).filter((kind) => left.table.keys[kind])).chain((kind) =>
        equality(left, right, kind),
      ),
    );
  });
  const part = fc.oneof(
    { weight: 5, arbitrary: simple },
    { weight: 3, arbitrary: subquery(uses) },
    { weight: 1, arbitrary: joined },
    {
      weight: 1,
      arbitrary: fc.tuple(simple, subquery(uses)).map(([a, b]) => `(${a} OR ${b})`),
    },
    { weight: 1, arbitrary: simple.map((text) => `NOT ${text}`) },
  );
  return fc
    .array(part, { maxLength: 2 })
    .map((parts) => (parts.length === 0 ? '' : ` WHERE ${parts.join(' AND ')}`));
}
