import fc from 'fast-check';
import type { ViewSchema } from '../../common/binding';

/** Tables with the columns that can be joined, by what they mean, and conditions on them. */
export interface Table {
  readonly name: string;
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly shown: readonly string[];
  readonly conditions: readonly string[];
  /** Columns that identify a row. */
  readonly unique: readonly string[];
  /** Columns to group by; of texts, the spelling is left to the database. */
  readonly texts: readonly string[];
  readonly numbers: readonly string[];
  /** Columns that are lists of texts. */
  readonly lists?: readonly string[];
}

export const TABLES: readonly Table[] = [
  {
    name: 'code.repos',
    unique: ['name'],
    texts: ['name', 'language'],
    numbers: [],
    keys: { repo: ['name'] },
    shown: ['name', 'language'],
    conditions: ["language = 'go'", "name LIKE 'acme/%'", "name <> 'ACME/web'"],
  },
  {
    name: 'code.pulls',
    unique: ['repo', 'number'],
    texts: ['repo', 'state', 'author', 'ticket'],
    numbers: ['number', 'ticket_id'],
    lists: ['labels', 'refs'],
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
      "labels CONTAINS 'bug'",
      "(repo, number) IN (('acme/web', 2), ('acme/api', 1), ('acme/docs', NULL))",
      "(author, number) NOT IN (('ann', 1), ('bob', NULL))",
    ],
  },
  {
    name: 'code.people',
    unique: ['login'],
    texts: ['login', 'boss', 'team'],
    numbers: [],
    keys: { person: ['login', 'boss'] },
    shown: ['login', 'boss', 'team'],
    conditions: ["login IN ('ANN', 'bob', 'nobody')", "team = 'core'", 'boss IS NULL'],
  },
  {
    name: 'desk.tickets',
    unique: ['key'],
    texts: ['key', 'project', 'status', 'reporter', 'parent'],
    numbers: ['pull', 'id'],
    lists: ['watchers'],
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
      "(project, pull) = ('OPS', 3)",
      '(pull, id) > (3, 2)',
    ],
  },
  {
    name: 'desk.comments',
    unique: ['id'],
    texts: ['ticket', 'author'],
    numbers: ['id'],
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
    unique: ['id'],
    texts: ['name', 'owner', 'region'],
    numbers: ['id'],
    keys: { person: ['owner'], id: ['id'] },
    shown: ['id', 'name', 'owner'],
    conditions: ["owner = 'bob'", "region = 'eu'", "owner IN ('Ann', 'CARA')", 'id < 20'],
  },
  {
    name: 'crm.contracts',
    unique: ['account', 'line'],
    texts: ['ticket'],
    numbers: ['line', 'value', 'account'],
    keys: { id: ['account'], number: ['line'], ticket: ['ticket'], time: ['signed'] },
    shown: ['account', 'line', 'ticket', 'value'],
    conditions: [
      'value > 10',
      "ticket = 'OPS-1'",
      'account = 9007199254740993',
      'line = 1',
      'value IS NULL',
      '(value, line) <> (10, 2)',
    ],
  },
];
const KINDS = ['ticket', 'person', 'id', 'number', 'repo', 'time'] as const;
export type Kind = (typeof KINDS)[number];

/** One table in FROM, with its alias. */
export interface Use {
  readonly table: Table;
  readonly alias: string;
}

export const one = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);
export const sometimes = (weight: number): fc.Arbitrary<boolean> =>
  fc.oneof(
    { weight, arbitrary: fc.constant(true) },
    { weight: 10 - weight, arbitrary: fc.constant(false) },
  );

export const written = (alias: string, key: string): string =>
  key.includes('~') ? key.replaceAll('~', alias) : `${alias}.${key}`;
export const condition = ({ table, alias }: Use): fc.Arbitrary<string> =>
  one(table.conditions).map(
    (text) =>
      `(${text.replace(/'[^']*'|\b[a-z_]+\b(?!\()/g, (word) => (columnsOf(table).includes(word) ? `${alias}.${word}` : word))})`,
  );

export const tablesWith = (kind: Kind): readonly Table[] =>
  TABLES.filter(({ keys }) => keys[kind] !== undefined);
export const kindsOf = ({ keys }: Table): readonly Kind[] =>
  KINDS.filter((kind) => keys[kind] !== undefined);

/** `a.x = b.y` for a column of each; sometimes with a second pair. */
export function equality(left: Use, right: Use, kind: Kind): fc.Arbitrary<string> {
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

/** A table that can be joined with one of these, and with which of them by what. */
export function partner(uses: readonly Use[], alias: string) {
  return one(uses).chain((left) =>
    one(kindsOf(left.table)).chain((kind) =>
      one(tablesWith(kind)).map((table) => ({ left, kind, right: { table, alias } })),
    ),
  );
}

/** Columns that computed keys read. */
const columnsIn = ({ keys }: Table): readonly string[] =>
  Object.values(keys)
    .flat()
    .flatMap((key) => [...key.matchAll(/~\.(\w+)/g)].map(([, name = '']) => name));

/** All columns that can be selected, joined by or compared. */
export const columnsOf = (table: Table): readonly string[] => [
  ...new Set([
    ...table.shown,
    ...table.unique,
    ...table.texts,
    ...table.numbers,
    ...(table.lists ?? []),
    ...Object.values(table.keys)
      .flat()
      .filter((key) => !key.includes('(')),
    ...columnsIn(table),
  ]),
];

/** The columns that identify the rows of these. */
export const uniqueOf = (...uses: readonly Use[]): readonly string[] =>
  uses.flatMap(({ table, alias }) => table.unique.map((name) => `${alias}.${name}`));

/** A view of all rows of a table, or of some. */
export const viewOf = ({ name }: Table, which: string): string =>
  `${which}_${name.replace('.', '_')}`;

export const VIEWS: readonly ViewSchema[] = TABLES.flatMap((table) => {
  const query = `SELECT ${columnsOf(table).join(', ')} FROM ${table.name}`;
  const [where = 'true'] = table.conditions;
  return [
    { name: viewOf(table, 'all'), columns: [], query },
    { name: viewOf(table, 'some'), columns: [], query: `${query} WHERE NOT (${where})` },
  ];
});
