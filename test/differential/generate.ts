import fc from 'fast-check';
import { SAMPLE_ROWS } from '../support/sample_service/data';

/** A predicate in both dialects; made of values that the data holds. */
export interface Predicate {
  readonly ours: string;
  readonly theirs: string;
}
/** A query in both dialects. */
export interface GeneratedQuery extends Predicate {
  readonly ordered: boolean;
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const values = (column: string): string[] =>
  (SAMPLE_ROWS.tickets ?? []).flatMap((row) =>
    row[column] === null || row[column] === undefined ? [] : [String(row[column])],
  );
const same = (sql: string): Predicate => ({ ours: sql, theirs: sql });

/** Columns that ignore case are compared in lower case over there. */
const folded = fc
  .constantFrom('state', 'author', 'assignee')
  .chain((column) =>
    fc.tuple(
      fc.constant(column),
      fc.constantFrom('=', '<>', '<', '>='),
      fc.constantFrom(...values(column)),
    ),
  )
  .map(([column, sign, value]) => ({
    ours: `${column} ${sign} ${quote(value)}`,
    theirs: `lower(${column}) ${sign} lower(${quote(value)})`,
  }));
const numeric = fc
  .constantFrom('points', 'score', 'id')
  .chain((column) =>
    fc.tuple(
      fc.constant(column),
      fc.constantFrom('=', '<>', '<', '<=', '>', '>='),
      fc.constantFrom(...values(column)),
    ),
  )
  .map(([column, sign, value]) => same(`${column} ${sign} ${value}`));
const member = fc
  .tuple(
    fc.constantFrom('points', 'id'),
    fc.boolean(),
    fc.array(fc.constantFrom(...values('points')), { minLength: 1, maxLength: 4 }),
  )
  .map(([column, not, list]) => same(`${column} ${not ? 'NOT ' : ''}IN (${list.join(', ')})`));
const between = fc
  .tuple(fc.constantFrom(...values('points')), fc.constantFrom(...values('points')), fc.boolean())
  .map(([low, high, not]) => same(`points ${not ? 'NOT ' : ''}BETWEEN ${low} AND ${high}`));
const nulls = fc
  .tuple(fc.constantFrom('assignee', 'priority', 'points', 'due', 'labels'), fc.boolean())
  .map(([column, not]) => same(`${column} IS ${not ? 'NOT ' : ''}NULL`));
const time = fc
  .tuple(
    fc.constantFrom('>', '>=', '<', '<='),
    fc.constantFrom('2026-01-05T23:59:59.5Z', '2026-01-15T12:00:00Z', '2026-02-10T10:00:00Z'),
  )
  .map(([sign, value]) => same(`created_at ${sign} ${quote(value)}`));
const label = fc.constantFrom('BUG', 'ui', 'feature', 'Api', 'docs').map((value) => ({
  ours: `labels CONTAINS ${quote(value)}`,
  theirs: `(${quote(value.toLowerCase())} = ANY(labels_folded))`,
}));
const part = fc.constantFrom('login', 'o', '%', '_', 'Ü', "'s").map((value) => ({
  ours: `title CONTAINS ${quote(value)}`,
  theirs: `position(lower(${quote(value)}) in lower(title)) > 0`,
}));
const like = fc
  .tuple(
    fc.constantFrom('title', 'priority'),
    fc.constantFrom('LIKE', 'NOT LIKE', 'ILIKE'),
    fc.constantFrom('Login%', '%o%', 'h_gh', '%', 'm%m'),
  )
  .map(([column, word, pattern]) => same(`${column} ${word} ${quote(pattern)}`));
const flag = fc.constantFrom('done', 'NOT done', 'done = true', 'done IS NOT TRUE').map(same);

/** Predicates joined by AND, OR and NOT. */
export const predicate: fc.Arbitrary<Predicate> = fc.letrec<{ node: Predicate; leaf: Predicate }>(
  (tie) => ({
    leaf: fc.oneof(folded, numeric, member, between, nulls, time, label, part, like, flag),
    node: fc.oneof(
      { maxDepth: 2 },
      tie('leaf'),
      fc
        .tuple(tie('node'), fc.constantFrom('AND', 'OR'), tie('node'))
        .map(([left, word, right]) => ({
          ours: `(${left.ours} ${word} ${right.ours})`,
          theirs: `(${left.theirs} ${word} ${right.theirs})`,
        })),
      tie('node').map(({ ours, theirs }) => ({ ours: `NOT (${ours})`, theirs: `NOT (${theirs})` })),
    ),
  }),
).node;

const SHAPES: readonly ((where: Predicate) => GeneratedQuery)[] = [
  ({ ours, theirs }) => ({
    ours: `SELECT id, title FROM s.tickets WHERE ${ours}`,
    theirs: `SELECT id, title FROM tickets WHERE ${theirs}`,
    ordered: false,
  }),
  ({ ours, theirs }) => ({
    ours: `SELECT id, points FROM s.tickets WHERE ${ours} ORDER BY id DESC LIMIT 4 OFFSET 1`,
    theirs: `SELECT id, points FROM tickets WHERE ${theirs} ORDER BY id DESC LIMIT 4 OFFSET 1`,
    ordered: true,
  }),
  ({ ours, theirs }) => ({
    ours: `SELECT priority, count(*), sum(points) FROM s.tickets WHERE ${ours} GROUP BY priority`,
    theirs: `SELECT priority, count(*)::int, sum(points)::int FROM tickets WHERE ${theirs} GROUP BY priority`,
    ordered: false,
  }),
  ({ ours, theirs }) => ({
    ours: `SELECT t.id, p.name FROM (SELECT * FROM s.tickets WHERE ${ours}) t LEFT JOIN s.people p ON p.login = t.author`,
    theirs: `SELECT t.id, p.name FROM (SELECT * FROM tickets WHERE ${theirs}) t LEFT JOIN people p ON lower(p.login) = lower(t.author)`,
    ordered: false,
  }),
];

/** A query of one of several shapes over a generated predicate. */
export const query: fc.Arbitrary<GeneratedQuery> = fc
  .tuple(predicate, fc.constantFrom(...SHAPES))
  .map(([where, shape]) => shape(where));
