import fc from 'fast-check';

/** Tables with the columns that can be joined, by what they mean, and conditions on them. */
interface Table {
  readonly name: string;
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly shown: readonly string[];
  readonly conditions: readonly string[];
}

const TABLES: readonly Table[] = [
  {
    name: 'code.repos',
    keys: { repo: ['name'] },
    shown: ['name', 'language'],
    conditions: ["language = 'go'", "name LIKE 'acme/%'", "name <> 'ACME/web'"],
  },
  {
    name: 'code.pulls',
    keys: {
      repo: ['repo'],
      ticket: ['ticket', 'upper(~.ticket)', "regexp_extract(~.title, '[A-Z]+-[0-9]+')"],
      person: ['author'],
      id: ['ticket_id'],
      number: ['number'],
      time: ['merged_at'],
    },
    shown: ['number', 'ticket', 'author', 'ticket_id'],
    conditions: [
      "state = 'OPEN'",
      "repo = 'acme/api'",
      "repo IN ('acme/web', 'acme/docs')",
      'ticket IS NOT NULL',
      "ticket IN ('OPS-1', 'ops-2', 'WEB-3')",
      "author = 'ann'",
      'number > 4',
      'ticket_id = 9007199254740993',
      "lower(title) LIKE 'fix%'",
      "merged_at >= '2026-01-04'",
      "state = 'closed' OR author IS NULL",
    ],
  },
  {
    name: 'code.people',
    keys: { person: ['login', 'boss'] },
    shown: ['login', 'boss', 'team'],
    conditions: ["login IN ('ANN', 'bob', 'nobody')", "team = 'core'", 'boss IS NULL'],
  },
  {
    name: 'desk.tickets',
    keys: {
      ticket: ['key', 'parent'],
      person: ['reporter'],
      id: ['id'],
      number: ['pull'],
      time: ['opened'],
    },
    shown: ['key', 'id', 'status', 'parent'],
    conditions: [
      "project = 'OPS'",
      "key IN ('OPS-1', 'WEB-2', 'OPS-4', 'ops-6')",
      "status = 'done'",
      "status <> 'Open'",
      'id > 9007199254740992',
      'pull >= 3',
      'pull IS NULL OR pull < 3',
      "reporter = 'ann'",
      "key LIKE 'O%'",
      "opened < '2026-01-05'",
    ],
  },
  {
    name: 'desk.comments',
    keys: {
      ticket: ['ticket', "regexp_extract(~.body, '[A-Z]+-[0-9]+')"],
      person: ['author'],
      number: ['id'],
    },
    shown: ['id', 'ticket', 'author'],
    conditions: [
      "ticket IN ('OPS-1', 'WEB-2')",
      "author = 'Cara'",
      "body CONTAINS 'SEE'",
      'id <= 20',
    ],
  },
  {
    name: 'crm.accounts',
    keys: { person: ['owner'], id: ['id'] },
    shown: ['id', 'name', 'owner'],
    conditions: ["owner = 'bob'", "region = 'eu'", "owner IN ('Ann', 'CARA')", 'id < 20'],
  },
  {
    name: 'crm.contracts',
    keys: { id: ['account'], number: ['line'], ticket: ['ticket'], time: ['signed'] },
    shown: ['account', 'line', 'ticket', 'value'],
    conditions: [
      'value > 10',
      "ticket = 'OPS-1'",
      'account = 9007199254740993',
      'line = 1',
      'value IS NULL',
    ],
  },
];
const KINDS = ['ticket', 'person', 'id', 'number', 'repo', 'time'] as const;
type Kind = (typeof KINDS)[number];

/** One table in FROM, with its alias. */
interface Use {
  readonly table: Table;
  readonly alias: string;
}

const one = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);
const sometimes = (weight: number): fc.Arbitrary<boolean> =>
  fc.oneof(
    { weight, arbitrary: fc.constant(true) },
    { weight: 10 - weight, arbitrary: fc.constant(false) },
  );

const written = (alias: string, key: string): string =>
  key.includes('~') ? key.replaceAll('~', alias) : `${alias}.${key}`;
const condition = ({ table, alias }: Use): fc.Arbitrary<string> =>
  one(table.conditions).map(
    (text) =>
      `(${text.replace(/^(lower\()?(\w+)/, `$1${alias}.$2`).replace(/ OR (\w+)/, ` OR ${alias}.$1`)})`,
  );

const tablesWith = (kind: Kind): readonly Table[] =>
  TABLES.filter(({ keys }) => keys[kind] !== undefined);
const kindsOf = ({ keys }: Table): readonly Kind[] =>
  KINDS.filter((kind) => keys[kind] !== undefined);

/** `a.x = b.y` for a column of each; sometimes with a second pair. */
function equality(left: Use, right: Use, kind: Kind): fc.Arbitrary<string> {
  const pair = (of: Kind): fc.Arbitrary<string> =>
    fc
      .tuple(one(left.table.keys[of] ?? []), one(right.table.keys[of] ?? []), fc.boolean())
      .map(([l, r, swapped]) => {
        const sides = [written(left.alias, l), written(right.alias, r)];
        return (swapped ? sides.reverse() : sides).join(' = ');
      });
  const common = kindsOf(left.table).filter((other) => other !== kind && right.table.keys[other]);
  if (common.length === 0) return pair(kind);
  return fc
    .tuple(pair(kind), sometimes(3), one(common).chain(pair))
    .map(([first, both, second]) => (both ? `${first} AND ${second}` : first));
}

const JOINS = [
  'JOIN',
  'JOIN',
  'LEFT JOIN',
  'RIGHT JOIN',
  'FULL JOIN',
  'SEMI JOIN',
  'ANTI JOIN',
] as const;

/** A table that can be joined with one of these, and with which of them by what. */
function partner(uses: readonly Use[], alias: string) {
  return one(uses).chain((left) =>
    one(kindsOf(left.table)).chain((kind) =>
      one(tablesWith(kind)).map((table) => ({ left, kind, right: { table, alias } })),
    ),
  );
}

/** FROM with joins: the tables that SELECT and WHERE can use. */
interface From {
  readonly text: string;
  readonly uses: readonly Use[];
}
const START: fc.Arbitrary<From> = one(TABLES).map((table) => ({
  text: `${table.name} t0`,
  uses: [{ table, alias: 't0' }],
}));

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
function relation({ table, alias }: Use): fc.Arbitrary<string> {
  const inner: Use = { table, alias: 'i' };
  const columns = [
    ...new Set([
      ...table.shown,
      ...Object.values(table.keys)
        .flat()
        .filter((key) => !key.includes('(')),
      ...columnsIn(table),
    ]),
  ];
  const list = columns.map((name) => `i.${name}`).join(', ');
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(`${table.name} ${alias}`) },
    {
      weight: 1,
      arbitrary: condition(inner).map(
        (where) => `(SELECT DISTINCT ${list} FROM ${table.name} i WHERE ${where}) ${alias}`,
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constant(
        `(SELECT ${list}, count(*) AS n FROM ${table.name} i GROUP BY ${list}) ${alias}`,
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(condition(inner), condition(inner))
        .map(
          ([a, b]) =>
            `(SELECT ${list} FROM ${table.name} i WHERE ${a} UNION SELECT ${list} FROM ${table.name} i WHERE ${b}) ${alias}`,
        ),
    },
  );
}

/** Columns that conditions and computed keys read. */
const columnsIn = ({ keys, conditions }: Table): readonly string[] => [
  ...Object.values(keys)
    .flat()
    .flatMap((key) => [...key.matchAll(/~\.(\w+)/g)].map(([, name = '']) => name)),
  ...conditions.flatMap((text) =>
    [...text.matchAll(/^(?:lower\()?(\w+)| OR (\w+)/g)].map(([, a, b]) => a ?? b ?? ''),
  ),
];

const from: fc.Arbitrary<From> = START.chain((start) =>
  one([0, 1, 1, 1, 2, 2, 3]).chain((joins) => {
    let found: fc.Arbitrary<From> = fc.constant(start);
    for (let at = 1; at <= joins; at++) found = found.chain((so) => joinedWith(so, at));
    return found;
  }),
);

/** A predicate with a subquery on one of the tables. */
function subquery(uses: readonly Use[]): fc.Arbitrary<string> {
  return partner(uses, 'x').chain(({ left, kind, right }) =>
    fc
      .tuple(
        one(['IN', 'NOT IN', 'EXISTS', 'NOT EXISTS', 'COUNT', 'ROWS'] as const),
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
        if (form === 'ROWS') return `(${mine}, 1) IN (SELECT ${theirs}, 1 FROM ${table}${where})`;
        return `${form} (SELECT 1 FROM ${table} WHERE ${on}${also})`;
      }),
  );
}

function whereOf(uses: readonly Use[]): fc.Arbitrary<string> {
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

const selected = from.chain(({ text, uses }) =>
  fc
    .tuple(whereOf(uses), one(['rows', 'rows', 'rows', 'count', 'cte', 'twice'] as const))
    .map(([where, shape]) => {
      const columns = uses.flatMap(({ table, alias }) =>
        table.shown.map((name) => `${alias}.${name}`),
      );
      const rows = `${columns.map((name, at) => `${name} AS c${at}`).join(', ')}`;
      const query = `SELECT ${rows} FROM ${text}${where}`;
      if (shape === 'count') return `SELECT count(*) FROM ${text}${where}`;
      if (shape === 'cte') return `WITH w AS (${query}) SELECT * FROM w WHERE c0 IS NOT NULL`;
      if (shape === 'twice')
        return `WITH w AS (${query}) SELECT a.c0, b.c1 FROM w a JOIN w b ON a.c0 = b.c0`;
      return query;
    }),
);

const united = fc
  .tuple(selected, selected, one(['UNION ALL', 'EXCEPT', 'INTERSECT', 'UNION']))
  .map(([a, b, word]) => `SELECT count(*) FROM (${a}) x ${word} SELECT count(*) FROM (${b}) y`);

/** A statement over the three services, in one of several shapes. */
export const randomQuery: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: selected },
  { weight: 1, arbitrary: united },
);
