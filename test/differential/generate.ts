import fc from 'fast-check';
import { LARGE_ROWS } from '../support/sample_service/large_data';

/** A query in Moltler's language. */
export interface GeneratedQuery {
  readonly text: string;
  readonly ordered: boolean;
}
type Table = keyof typeof LARGE_ROWS;
interface Columns {
  readonly numbers: readonly string[];
  readonly texts: readonly string[];
  readonly others: readonly string[];
}
const COLUMNS: Readonly<Record<Table, Columns>> = {
  tasks: {
    numbers: ['points', 'score', 'sprint', 'id'],
    texts: ['title', 'state', 'owner'],
    others: ['done', 'labels'],
  },
  members: { numbers: ['age', 'id'], texts: ['login', 'team'], others: [] },
  sprints: { numbers: ['budget', 'id'], texts: ['name', 'lead'], others: [] },
};

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;
/** Values in the data. */
const values = (table: Table, column: string): string[] =>
  LARGE_ROWS[table].flatMap((row) => {
    const value = row[column];
    return value === null || value === undefined ? [] : [String(value)];
  });
const one = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);
const negation = one(['', '', 'NOT ']);

function leaf(table: Table, alias: string): fc.Arbitrary<string> {
  const { numbers, texts, others } = COLUMNS[table];
  const numeric = one(numbers).chain((column) => {
    const name = `${alias}.${column}`;
    const value = one(values(table, column));
    return fc.oneof(
      fc
        .tuple(one(['=', '<>', '<', '<=', '>', '>=', 'IS DISTINCT FROM']), value)
        .map(([sign, v]) => `${name} ${sign} ${v}`),
      fc
        .tuple(negation, value, value)
        .map(([not, low, high]) => `${name} ${not}BETWEEN ${low} AND ${high}`),
      fc
        .tuple(negation, fc.array(value, { minLength: 1, maxLength: 4 }))
        .map(([not, list]) => `${name} ${not}IN (${list.join(', ')})`),
      value.map((v) => `${name} * 2 - 1 > ${v}`),
      value.map((v) => `${name} / 2 >= ${v} OR ${name} IS NULL`),
    );
  });
  const textual = one(texts).chain((column) => {
    const name = `${alias}.${column}`;
    const value = one(values(table, column));
    return fc.oneof(
      fc
        .tuple(one(['=', '<>', '<', '>=']), value)
        .map(([sign, v]) => `${name} ${sign} ${quote(v)}`),
      fc
        .tuple(negation, fc.array(value, { minLength: 1, maxLength: 3 }))
        .map(([not, list]) => `${name} ${not}IN (${list.map(quote).join(', ')})`),
      fc
        .tuple(negation, one(['LIKE', 'ILIKE']), value, one(['%', '_%']))
        .map(([not, word, v, wild]) => `${name} ${not}${word} ${quote(`${v.slice(0, 2)}${wild}`)}`),
      value.map((v) => `${name} CONTAINS ${quote(v.slice(1, 3))}`),
      fc.tuple(value, value).map(([a, b]) => `${name} = ${quote(a)} OR ${name} = ${quote(b)}`),
    );
  });
  const nulls = fc
    .tuple(one([...numbers, ...texts, ...others]), negation)
    .map(([column, not]) => `${alias}.${column} IS ${not}NULL`);
  const choices = [numeric, textual, nulls];
  if (table === 'tasks') {
    choices.push(
      one(['done', 'NOT done', 'done = true', 'done IS NOT TRUE', 'done IS FALSE']).map((text) =>
        text.replace('done', `${alias}.done`),
      ),
      fc
        .tuple(
          one(['>', '>=', '<', '<=']),
          one(['2026-01-05T10:00:00Z', '2026-01-13', '2026-01-21T00:00:00Z']),
        )
        .map(([sign, v]) => `${alias}.created_at ${sign} '${v}'`),
      fc
        .tuple(negation, one(['bug', 'BUG', 'api', 'ui']))
        .map(([not, v]) => `${alias}.labels ${not}CONTAINS '${v}'`),
      one([
        `${alias}.owner IN (SELECT m.login FROM s.members m WHERE m.age > 25)`,
        `${alias}.owner NOT IN (SELECT m.login FROM s.members m WHERE m.team = 'web')`,
        `${alias}.sprint NOT IN (SELECT p.budget FROM s.sprints p)`,
        `EXISTS (SELECT 1 FROM s.members m WHERE m.login = ${alias}.owner AND m.team = 'core')`,
        `NOT EXISTS (SELECT 1 FROM s.sprints p WHERE p.lead = ${alias}.owner AND p.budget > 20)`,
        `${alias}.points > (SELECT avg(x.points) FROM s.tasks x WHERE x.sprint = ${alias}.sprint)`,
        `(SELECT count(*) FROM s.sprints p WHERE p.lead = ${alias}.owner) > 4`,
      ]),
    );
  }
  return fc.oneof(...choices);
}

/** Leaves joined by AND, OR and NOT. */
function predicate(table: Table, alias: string): fc.Arbitrary<string> {
  return fc.letrec<{ node: string; leaf: string }>((tie) => ({
    leaf: leaf(table, alias).map((text) => `(${text})`),
    node: fc.oneof(
      { maxDepth: 2 },
      tie('leaf'),
      fc.tuple(tie('node'), one(['AND', 'OR']), tie('node')).map((parts) => `(${parts.join(' ')})`),
      tie('node').map((text) => `NOT ${text}`),
    ),
  })).node;
}

const ITEMS = [
  't.points',
  'lower(t.owner)',
  't.done',
  't.score',
  `CASE WHEN t.points > 3 THEN 'large' WHEN t.points IS NULL THEN 'unknown' ELSE 'small' END`,
  `CASE t.state WHEN 'open' THEN 1 WHEN 'CLOSED' THEN 2 END`,
  'coalesce(t.points, t.sprint, -1)',
  'nullif(t.points, 5)',
  't.points / t.sprint',
  't.points % 3',
  'row_number() OVER (PARTITION BY t.sprint ORDER BY t.points DESC NULLS FIRST, t.id)',
  'rank() OVER (ORDER BY t.points NULLS LAST)',
  'sum(t.points) OVER (PARTITION BY t.state ORDER BY t.id)',
] as const;
const AGGREGATES = [
  'count(*)',
  'count(t.points)',
  'sum(t.points)',
  'avg(t.score)',
  'min(t.score)',
  'max(t.points)',
  'count(DISTINCT t.owner)',
  `count(*) FILTER (WHERE t.state = 'open')`,
  'max(t.title)',
] as const;
const where = predicate('tasks', 't');
const unordered = (text: string): GeneratedQuery => ({ text, ordered: false });

const filtered = fc
  .tuple(one(ITEMS), where)
  .map(([item, on]) => unordered(`SELECT t.id, ${item} FROM s.tasks t WHERE ${on}`));
const limited = fc
  .tuple(
    where,
    one(['t.points', 't.score DESC', 't.owner NULLS FIRST', 't.title', 't.created_at DESC']),
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 0, max: 5 }),
  )
  .map(([on, key, limit, offset]) => ({
    text: `SELECT t.id, t.points FROM s.tasks t WHERE ${on} ORDER BY ${key}, t.id LIMIT ${limit} OFFSET ${offset}`,
    ordered: true,
  }));
const joined = fc
  .tuple(
    one(['JOIN', 'LEFT JOIN', 'RIGHT JOIN', 'FULL JOIN']),
    where,
    predicate('members', 'm'),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([join, left, right, use]) => {
    const extra = join !== 'FULL JOIN' && use === 1 ? ` AND ${right}` : '';
    const filter = use === 2 ? ` WHERE ${left}` : use === 3 ? ` WHERE ${right}` : '';
    return unordered(
      `SELECT t.id, m.id FROM s.tasks t ${join} s.members m ON m.login = t.owner${extra}${filter}`,
    );
  });
/** Joins that ask for a partner, and equalities of several columns. */
const matched = fc
  .tuple(
    one(['SEMI JOIN', 'ANTI JOIN']),
    one([
      'm.login = t.owner',
      'm.login = t.owner AND m.id = t.sprint',
      'm.id = t.sprint AND m.age > t.points',
    ]),
    one([
      '',
      ' SEMI JOIN s.sprints p ON p.lead = t.owner AND p.id = t.sprint',
      ' ANTI JOIN s.sprints p ON p.id = t.sprint',
    ]),
    where,
    predicate('members', 'm'),
    fc.boolean(),
  )
  .map(([join, on, also, filter, right, onRight]) =>
    unordered(
      `SELECT t.id, t.points FROM s.tasks t ${join} s.members m ON ${on}${onRight ? ` AND ${right}` : ''}${also} WHERE ${filter}`,
    ),
  );
const joinedByTwo = fc
  .tuple(one(['JOIN', 'LEFT JOIN', 'RIGHT JOIN', 'FULL JOIN']), where, fc.boolean())
  .map(([join, on, filtered]) =>
    unordered(
      `SELECT t.id, p.id FROM s.tasks t ${join} s.sprints p ON p.lead = t.owner AND p.id = t.sprint${filtered ? ` WHERE ${on}` : ''}`,
    ),
  );
const inRows = fc
  .tuple(one(['IN', 'NOT IN']), where, predicate('sprints', 'p'))
  .map(([word, on, inner]) =>
    unordered(
      `SELECT t.id FROM s.tasks t WHERE (t.owner, t.sprint) ${word} (SELECT p.lead, p.id FROM s.sprints p WHERE ${inner}) AND ${on}`,
    ),
  );
const joinedThrice = fc
  .tuple(one(['JOIN', 'LEFT JOIN']), where, predicate('sprints', 'p'))
  .map(([join, on, also]) =>
    unordered(
      `SELECT t.id, m.team, p.name FROM s.tasks t JOIN s.members m ON m.login = t.owner ${join} s.sprints p ON p.id = t.sprint WHERE ${on} AND ${also}`,
    ),
  );
const grouped = fc
  .tuple(
    one(['t.owner', 't.sprint', 't.state', 't.done']),
    one(AGGREGATES),
    one(AGGREGATES),
    where,
    one([
      '',
      ' HAVING count(*) > 1',
      ' HAVING sum(t.points) >= 5',
      ' HAVING max(t.points) IS NOT NULL AND count(*) < 9',
    ]),
  )
  .map(([key, a, b, on, having]) => {
    const shown = ['t.owner', 't.state'].includes(key) ? `lower(${key})` : key;
    return unordered(
      `SELECT ${shown}, ${a}, ${b} FROM s.tasks t WHERE ${on} GROUP BY ${key}${having}`,
    );
  });
const combined = fc
  .tuple(
    one(['UNION', 'UNION ALL', 'INTERSECT', 'EXCEPT', 'EXCEPT ALL', 'INTERSECT ALL']),
    where,
    predicate('sprints', 'p'),
  )
  .map(([word, a, b]) =>
    unordered(
      `SELECT lower(t.owner), t.sprint FROM s.tasks t WHERE ${a} ${word} SELECT lower(p.lead), p.id FROM s.sprints p WHERE ${b}`,
    ),
  );
const distinct = where.map((on) =>
  unordered(`SELECT DISTINCT lower(t.state), t.done FROM s.tasks t WHERE ${on}`),
);
const nested = fc
  .tuple(predicate('tasks', 'u'), where, fc.boolean())
  .map(([inner, outer, common]) => {
    const query = `SELECT * FROM s.tasks u WHERE ${inner}`;
    return unordered(
      common
        ? `WITH w AS (${query}) SELECT t.id, t.title FROM w t WHERE ${outer}`
        : `SELECT t.id, t.title FROM (${query}) t WHERE ${outer}`,
    );
  });

const label = one([
  `l.label = 'BUG'`,
  `l.label <> 'ui'`,
  `l.label LIKE 'a%'`,
  'l.label IS NOT NULL',
  `l.label IN ('docs', 'bug')`,
]);
const unnested = fc
  .tuple(where, label, fc.integer({ min: 0, max: 7 }))
  .map(([on, element, shape]) => {
    const elements = 'UNNEST(t.labels) AS l(label)';
    const items = 't.id, lower(l.label)';
    switch (shape) {
      case 0:
        return `SELECT ${items} FROM s.tasks t, ${elements} WHERE ${on}`;
      case 1:
        return `SELECT ${items} FROM s.tasks t CROSS JOIN ${elements} WHERE ${on} AND ${element}`;
      case 2:
        return `SELECT ${items} FROM s.tasks t LEFT JOIN ${elements} ON true WHERE ${on}`;
      case 3:
        return `SELECT ${items} FROM s.tasks t LEFT JOIN ${elements} ON ${element} AND ${on}`;
      case 4:
        return `SELECT ${items}, m.id FROM s.tasks t JOIN ${elements} ON ${element} LEFT JOIN s.members m ON m.login = t.owner WHERE ${on}`;
      case 5:
        return `SELECT lower(l.label), count(*), count(DISTINCT t.owner) FROM s.tasks t, ${elements} WHERE ${on} GROUP BY l.label`;
      case 6:
        return `SELECT t.id, lower(UNNEST(t.labels)) FROM s.tasks t WHERE ${on}`;
      default:
        return `SELECT t.id, (SELECT count(*) FROM ${elements} WHERE ${element}) FROM s.tasks t WHERE ${on} AND EXISTS (SELECT 1 FROM ${elements} WHERE ${element})`;
    }
  })
  .map(unordered);
const lateral = fc
  .tuple(where, predicate('members', 'm'), one(['JOIN', 'LEFT JOIN']), fc.boolean())
  .map(([on, inner, join, first]) =>
    unordered(
      `SELECT t.id, x.id FROM s.tasks t ${join} LATERAL (SELECT m.id FROM s.members m WHERE m.login = t.owner AND ${inner}${first ? ' ORDER BY m.age, m.id LIMIT 1' : ''}) x ON true WHERE ${on}`,
    ),
  );
const firstOfEach = fc
  .tuple(
    where,
    one(['t.sprint', 't.owner', 't.done']),
    one(['t.points DESC', 't.score NULLS FIRST']),
  )
  .map(([on, key, order]) => ({
    text: `SELECT DISTINCT ON (${key}) t.id, t.points FROM s.tasks t WHERE ${on} ORDER BY ${key}, ${order}, t.id`,
    ordered: true,
  }));
const groupedBySets = fc
  .tuple(
    where,
    one([
      'ROLLUP (t.sprint, t.done)',
      'CUBE (t.sprint, t.done)',
      'GROUPING SETS ((t.sprint), (t.sprint, t.done), ())',
      't.sprint, ROLLUP (t.done)',
    ]),
    one(AGGREGATES),
  )
  .map(([on, sets, aggregate]) =>
    unordered(
      `SELECT t.sprint, t.done, grouping(t.sprint, t.done), ${aggregate} FROM s.tasks t WHERE ${on} GROUP BY ${sets}`,
    ),
  );
const series = fc
  .tuple(where, fc.integer({ min: -2, max: 4 }), fc.integer({ min: 0, max: 9 }))
  .map(([on, first, last]) =>
    unordered(
      `SELECT g.n, count(t.id) FROM generate_series(${first}, ${last}) AS g(n) LEFT JOIN s.tasks t ON t.points = g.n AND ${on} GROUP BY g.n`,
    ),
  );

/** A query of one of several shapes over generated predicates. */
export const query: fc.Arbitrary<GeneratedQuery> = fc.oneof(
  filtered,
  limited,
  joined,
  matched,
  joinedByTwo,
  inRows,
  joinedThrice,
  grouped,
  combined,
  distinct,
  nested,
  unnested,
  lateral,
  firstOfEach,
  groupedBySets,
  series,
);
