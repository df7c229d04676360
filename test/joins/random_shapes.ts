import fc from 'fast-check';
import type { From } from './random_from';
import {
  condition,
  kindsOf,
  one,
  partner,
  sometimes,
  tablesWith,
  uniqueOf,
  written,
  type Kind,
  type Use,
} from './random_tables';

/** FROM with its WHERE, from which a statement is made. */
export interface Base extends From {
  readonly where: string;
}
export type Shape = (base: Base) => fc.Arbitrary<string>;

const columnsOf = (uses: readonly Use[]): readonly string[] =>
  uses.flatMap(({ table, alias }) => table.shown.map((name) => `${alias}.${name}`));
const items = (columns: readonly string[]): string =>
  columns.map((name, at) => `${name} AS c${at}`).join(', ');
const and = (where: string, condition: string): string =>
  where === '' ? ` WHERE ${condition}` : `${where} AND ${condition}`;

/** A column of texts; which of its spellings a group has is up to the database. */
const textOf = (uses: readonly Use[]): fc.Arbitrary<string> =>
  one(uses).chain(({ table, alias }) => one(table.texts).map((name) => `${alias}.${name}`));
/** A column of numbers, or one. */
const numberOf = (uses: readonly Use[]): fc.Arbitrary<string> =>
  one([
    '1',
    ...uses.flatMap(({ table, alias }) => table.numbers.map((name) => `${alias}.${name}`)),
  ]);
/** Every row of these has another place in this order. */
const orderOf = (uses: readonly Use[]): fc.Arbitrary<string> =>
  fc
    .tuple(one(['', ' DESC']), one(['', ' NULLS FIRST']), fc.nat())
    .map(([direction, nulls, turn]) => {
      const unique = uniqueOf(...uses);
      const from = turn % unique.length;
      const turned = [...unique.slice(from), ...unique.slice(0, from)];
      return turned.map((name) => `${name}${direction}${nulls}`).join(', ');
    });
const keyOf = (use: Use): fc.Arbitrary<{ readonly kind: Kind; readonly key: string }> =>
  one(kindsOf(use.table)).chain((kind) =>
    one(use.table.keys[kind] ?? []).map((key) => ({ kind, key: written(use.alias, key) })),
  );
/** A use of a table with such a key, by this alias. */
const otherOf = (kind: Kind, alias: string) =>
  one(tablesWith(kind)).chain((table) =>
    one(table.keys[kind] ?? []).map((key) => ({
      use: { table, alias },
      key: written(alias, key),
    })),
  );

const query = ({ text, uses, where }: Base): string =>
  `SELECT ${items(columnsOf(uses))} FROM ${text}${where}`;

const rows: Shape = (base) => fc.constant(query(base));
const count: Shape = ({ text, where }) => fc.constant(`SELECT count(*) FROM ${text}${where}`);
const common: Shape = (base) =>
  fc.constant(`WITH w AS (${query(base)}) SELECT * FROM w WHERE c0 IS NOT NULL`);
const twice: Shape = (base) =>
  fc.constant(`WITH w AS (${query(base)}) SELECT a.c0, b.c1 FROM w a JOIN w b ON a.c0 = b.c0`);

const limited: Shape = (base) =>
  fc
    .tuple(orderOf(base.uses), fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 4 }))
    .map(
      ([order, limit, offset]) =>
        `${query(base)} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`,
    );

/** A derived table with LIMIT, a group or windows, joined with another one. */
const joinedInside: Shape = ({ text, uses, where }) =>
  one(uses).chain((use) =>
    keyOf(use).chain(({ kind, key }) =>
      fc
        .tuple(
          otherOf(kind, 'o'),
          orderOf(uses),
          fc.integer({ min: 1, max: 9 }),
          one(['JOIN', 'LEFT JOIN', 'RIGHT JOIN', 'SEMI JOIN', 'ANTI JOIN']),
          one(['limit', 'group', 'window', 'rows']),
        )
        .map(([other, order, limit, join, inside]) => {
          const shown = `${key} AS k, ${items(uniqueOf(...uses))}`;
          const inner = {
            limit: `SELECT ${shown} FROM ${text}${where} ORDER BY ${order} LIMIT ${limit}`,
            group: `SELECT ${key} AS k, count(*) AS c0 FROM ${text}${where} GROUP BY ${key}`,
            window: `SELECT ${shown}, row_number() OVER (PARTITION BY ${key} ORDER BY ${order}) AS n FROM ${text}${where}`,
            rows: `SELECT ${shown} FROM ${text}${where}`,
          }[inside as 'limit'];
          const theirs =
            join.startsWith('SEMI') || join.startsWith('ANTI') ? [] : uniqueOf(other.use);
          const columns = ['w.c0', ...(inside === 'window' ? ['w.n'] : []), ...theirs];
          const table = `${other.use.table.name} o`;
          return `SELECT ${items(columns)} FROM (${inner}) w ${join} ${table} ON w.k = ${other.key}`;
        }),
    ),
  );

const windows: Shape = ({ text, uses, where }) =>
  fc
    .tuple(textOf(uses), numberOf(uses), orderOf(uses))
    .map(
      ([by, number, order]) =>
        `SELECT ${items(uniqueOf(...uses))}, count(*) OVER (PARTITION BY ${by}) AS n, sum(${number}) OVER (PARTITION BY ${by} ORDER BY ${order} ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS s, lag(${number}) OVER (ORDER BY ${order}) AS l FROM ${text}${where}`,
    );
const qualified: Shape = (base) =>
  fc
    .tuple(textOf(base.uses), orderOf(base.uses))
    .map(
      ([by, order]) =>
        `${query(base)} QUALIFY row_number() OVER (PARTITION BY ${by} ORDER BY ${order}) <= 2`,
    );
const firstOfEach: Shape = ({ text, uses, where }) =>
  fc
    .tuple(textOf(uses), orderOf(uses))
    .map(
      ([by, order]) =>
        `SELECT DISTINCT ON (${by}) ${items(columnsOf(uses))} FROM ${text}${where} ORDER BY ${by}, ${order}`,
    );

const AGGREGATES = ['count', 'min', 'max', 'count(DISTINCT'] as const;
const grouped: Shape = ({ text, uses, where }) =>
  fc
    .tuple(
      textOf(uses),
      numberOf(uses),
      one(AGGREGATES),
      one(['', ' HAVING count(*) > 1', ' HAVING min(1) = 1']),
    )
    .map(([by, number, aggregate, having]) => {
      const value = aggregate.includes('(') ? `${aggregate} ${number})` : `${aggregate}(${number})`;
      return `SELECT lower(${by}) AS k, count(*) AS n, ${value} AS v FROM ${text}${where} GROUP BY ${by}${having}`;
    });
const groupedBySets: Shape = ({ text, uses, where }) =>
  fc
    .tuple(textOf(uses), textOf(uses), numberOf(uses), one(['SETS', 'ROLLUP', 'CUBE']))
    .map(([a, b, number, word]) => {
      const [one, other] = [`lower(${a})`, `lower(${b})`];
      const sets =
        word === 'SETS'
          ? `GROUPING SETS ((${one}, ${other}), (${one}), ())`
          : `${word} (${one}, ${other})`;
      return `SELECT ${one} AS a, ${other} AS b, count(*) AS n, max(${number}) AS m FROM ${text}${where} GROUP BY ${sets}`;
    });
const pivoted: Shape = ({ text, uses, where }) =>
  fc
    .tuple(textOf(uses), textOf(uses), numberOf(uses))
    .map(
      ([a, b, number]) =>
        `SELECT * FROM (SELECT lower(${a}) AS a, lower(${b}) AS b, ${number} AS v FROM ${text}${where}) q PIVOT (count(*) AS n, max(v) AS m FOR b IN ('ann' AS x, 'open' AS y, NULL AS z) GROUP BY a)`,
    );
const unpivoted: Shape = ({ text, uses, where }) =>
  fc
    .tuple(textOf(uses), textOf(uses), one(['', 'INCLUDE NULLS ']))
    .map(
      ([a, b, nulls]) =>
        `SELECT * FROM (SELECT ${items(uniqueOf(...uses))}, lower(${a}) AS a, lower(${b}) AS b FROM ${text}${where}) q UNPIVOT ${nulls}(v FOR name IN (a, b))`,
    );

const lateral: Shape = ({ text, uses, where }) =>
  partner(uses, 'x').chain(({ left, kind, right }) =>
    fc
      .tuple(
        one(left.table.keys[kind] ?? []),
        one(right.table.keys[kind] ?? []),
        condition(right),
        orderOf([right]),
        sometimes(5),
        one(['JOIN', 'LEFT JOIN']),
        one([' LIMIT 1', ' LIMIT 2', '']),
      )
      .map(([mine, theirs, filter, order, filtered, join, limit]) => {
        const on = `${written('x', theirs)} = ${written(left.alias, mine)}`;
        const inner = `SELECT ${items(uniqueOf(right))} FROM ${right.table.name} x WHERE ${on}${filtered ? ` AND ${filter}` : ''} ORDER BY ${order}${limit}`;
        return `SELECT ${items([...uniqueOf(...uses), 'l.c0'])} FROM ${text} ${join} LATERAL (${inner}) l ON true${where}`;
      }),
  );
const scalar: Shape = ({ text, uses, where }) =>
  partner(uses, 'x').chain(({ left, kind, right }) =>
    fc
      .tuple(
        one(left.table.keys[kind] ?? []),
        one(right.table.keys[kind] ?? []),
        numberOf([right]),
        condition(right),
        one(['count(*)', 'max', 'sum']),
      )
      .map(([mine, theirs, number, filter, aggregate]) => {
        const value = aggregate.endsWith(')') ? aggregate : `${aggregate}(${number})`;
        const on = `${written('x', theirs)} = ${written(left.alias, mine)}`;
        return `SELECT ${items(uniqueOf(...uses))}, (SELECT ${value} FROM ${right.table.name} x WHERE ${on} AND ${filter}) AS v FROM ${text}${where}`;
      }),
  );

const ELEMENTS = [
  "e.el = 'bug'",
  "e.el IN ('OPS-1', 'ui')",
  'e.el IS NULL',
  "e.el LIKE 'O%'",
  'e.pos > 0',
];
/** The elements of a list of one of the tables; the statement itself if none has a list. */
const unnested: Shape = (base) => {
  const { text, uses, where } = base;
  const lists = uses.flatMap(({ table, alias }) =>
    (table.lists ?? []).map((name) => `${alias}.${name}`),
  );
  if (lists.length === 0) return rows(base);
  return fc
    .tuple(one(lists), one(ELEMENTS), one(ELEMENTS), fc.integer({ min: 0, max: 8 }))
    .map(([list, a, b, shape]) => {
      const elements = `UNNEST(${list}) WITH ORDINALITY AS e(el, pos)`;
      const shown = items([...uniqueOf(...uses), 'e.el', 'e.pos']);
      switch (shape) {
        case 0:
          return `SELECT ${shown} FROM ${text} CROSS JOIN ${elements}${where}`;
        case 1:
          return `SELECT ${shown} FROM ${text} LEFT JOIN ${elements} ON true${and(where, a)}`;
        case 2:
          return `SELECT ${shown} FROM ${text} LEFT JOIN ${elements} ON ${a}${where}`;
        case 3:
          return `SELECT ${items([...uniqueOf(...uses), 'z.key'])} FROM ${text} CROSS JOIN ${elements} JOIN desk.tickets z ON z.key = e.el${and(where, a)}`;
        case 4:
          return `SELECT ${items([...uniqueOf(...uses), 'e.el', 'z.key'])} FROM ${text} CROSS JOIN ${elements} LEFT JOIN desk.tickets z ON z.key = e.el AND z.pull > 1${where}`;
        case 5:
          return `SELECT e.el, count(*) FROM ${text} CROSS JOIN ${elements}${and(where, a)} GROUP BY e.el`;
        case 6:
          return `${query(base).replace(' FROM ', ', (SELECT count(*) FROM ' + elements + ` WHERE ${a}) AS n FROM `)}${where === '' ? ' WHERE' : ' AND'} EXISTS (SELECT 1 FROM ${elements} WHERE ${b})`;
        case 7:
          return `SELECT ${items(uniqueOf(...uses))}, z.login, z.team FROM ${text} CROSS JOIN ${elements} JOIN code.people z ON z.login = e.el${where}`;
        default:
          return `SELECT ${items(uniqueOf(...uses))}, UNNEST(${list}) AS el FROM ${text}${where}`;
      }
    });
};

const VALUES: Readonly<Record<Kind, string>> = {
  ticket: "('OPS-1'), ('WEB-2'), (NULL), ('GONE-1')",
  person: "('ann'), ('BOB'), (NULL)",
  id: '(1), (9007199254740993), (NULL)',
  number: '(1), (4), (NULL), (99)',
  repo: "('acme/web'), ('acme/none'), (NULL)",
  time: "(TIMESTAMP '2026-01-02T08:30:00Z'), (NULL)",
};
const values: Shape = ({ text, uses, where }) =>
  one(uses).chain((use) =>
    keyOf(use).chain(({ kind, key }) =>
      one(['JOIN', 'LEFT JOIN', 'RIGHT JOIN', 'SEMI JOIN', 'ANTI JOIN']).map(
        (join) =>
          `SELECT ${items(uniqueOf(...uses))} FROM ${text} ${join} (VALUES ${VALUES[kind]}) v(k) ON v.k = ${key}${where}`,
      ),
    ),
  );

/** Rows of two tables, as sets. */
const combined: Shape = ({ text, uses, where }) =>
  one(uses).chain((use) =>
    keyOf(use).chain(({ kind, key }) =>
      fc
        .tuple(
          otherOf(kind, 'o').chain((other) => condition(other.use).map((on) => ({ ...other, on }))),
          one(['UNION', 'UNION ALL', 'EXCEPT', 'EXCEPT ALL', 'INTERSECT', 'INTERSECT ALL']),
          fc.boolean(),
        )
        .map(([other, word, joined]) => {
          const shown = (name: string): string =>
            kind === 'person' || kind === 'repo' ? `lower(${name})` : name;
          const all = `SELECT ${shown(key)} AS k FROM ${text}${where} ${word} SELECT ${shown(other.key)} FROM ${other.use.table.name} o WHERE ${other.on}`;
          return joined
            ? `SELECT w.k, o.${other.use.table.unique[0]} FROM (${all}) w JOIN ${other.use.table.name} o ON ${shown(other.key)} = w.k`
            : all;
        }),
    ),
  );

/** The nearest time of another table. */
const nearest: Shape = (base) => {
  const { text, uses, where } = base;
  const timed = uses.filter(({ table }) => table.keys.time);
  if (timed.length === 0) return rows(base);
  return one(timed).chain((use) =>
    otherOf('time', 'o').chain((other) => {
      const kinds = kindsOf(use.table).filter(
        (kind) => kind !== 'time' && other.use.table.keys[kind],
      );
      if (kinds.length === 0) return rows(base);
      return fc
        .tuple(
          one(kinds).chain((kind) =>
            fc.tuple(one(use.table.keys[kind] ?? []), one(other.use.table.keys[kind] ?? [])),
          ),
          one(use.table.keys.time ?? []),
          one(['ASOF JOIN', 'ASOF LEFT JOIN']),
        )
        .map(
          ([[mine, theirs], time, join]) =>
            `SELECT ${items([...uniqueOf(...uses), other.key])} FROM ${text} ${join} ${other.use.table.name} o ON ${written('o', theirs)} = ${written(use.alias, mine)} AND ${use.alias}.${time} >= ${other.key}${where}`,
        );
    }),
  );
};

const ancestors: Shape = ({ text, uses, where }) => {
  const [first] = uses;
  const key = first?.table.keys.ticket?.[0];
  const start = key === undefined ? 'OPS-1' : undefined;
  const seed =
    start === undefined
      ? `SELECT ${written(first?.alias ?? '', key ?? '')} AS k, 0 AS depth FROM ${text}${where}`
      : `SELECT '${start}', 0 FROM ${text}${where}`;
  return one(['UNION', 'UNION ALL']).map(
    (word) =>
      `WITH RECURSIVE up(k, depth) AS (${seed} ${word} SELECT p.parent, up.depth + 1 FROM up JOIN desk.tickets p ON p.key = up.k WHERE up.depth < 3) SELECT k, depth FROM up`,
  );
};

export const SHAPES: readonly { readonly weight: number; readonly shape: Shape }[] = [
  { weight: 6, shape: rows },
  { weight: 2, shape: count },
  { weight: 2, shape: common },
  { weight: 2, shape: twice },
  { weight: 2, shape: limited },
  { weight: 4, shape: joinedInside },
  { weight: 1, shape: windows },
  { weight: 1, shape: qualified },
  { weight: 1, shape: firstOfEach },
  { weight: 2, shape: grouped },
  { weight: 1, shape: groupedBySets },
  { weight: 1, shape: pivoted },
  { weight: 1, shape: unpivoted },
  { weight: 2, shape: lateral },
  { weight: 2, shape: scalar },
  { weight: 4, shape: unnested },
  { weight: 1, shape: values },
  { weight: 2, shape: combined },
  { weight: 1, shape: nearest },
  { weight: 1, shape: ancestors },
];
