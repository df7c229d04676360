import fc from 'fast-check';
import { negation, one, predicate } from './predicates';

/** A query in Moltler's language. */
export interface GeneratedQuery {
  readonly text: string;
  readonly ordered: boolean;
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
/** Frames that leave rows out at both ends, by rows and by values. */
const framed = fc
  .tuple(
    where,
    one(['sum(t.points)', 'count(*)', 'max(t.score)', 'avg(t.points)', 'min(t.id)']),
    one(['', 'PARTITION BY t.sprint ', 'PARTITION BY t.owner ']),
    one([
      'ORDER BY t.id ROWS BETWEEN 2 PRECEDING AND CURRENT ROW',
      'ORDER BY t.id ROWS BETWEEN 1 FOLLOWING AND 3 FOLLOWING',
      'ORDER BY t.id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING',
      'ORDER BY t.points DESC NULLS LAST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW',
      'ORDER BY t.id DESC RANGE BETWEEN 5 PRECEDING AND 5 FOLLOWING',
      'ORDER BY t.points NULLS FIRST GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW',
    ]),
  )
  .map(([on, call, by, frame]) =>
    unordered(`SELECT t.id, ${call} OVER (${by}${frame}) FROM s.tasks t WHERE ${on}`),
  );
const placed = fc
  .tuple(
    where,
    one([
      'lag(t.points)',
      'lead(t.points, 2)',
      'first_value(t.points)',
      'dense_rank()',
      'ntile(3)',
      'percent_rank()',
    ]),
    one(['', 'PARTITION BY t.state ']),
  )
  .map(([on, call, by]) =>
    unordered(`SELECT t.id, ${call} OVER (${by}ORDER BY t.id DESC) FROM s.tasks t WHERE ${on}`),
  );
/** Queries that use columns of the query around them. */
const correlated = fc
  .tuple(
    where,
    predicate('members', 'm'),
    predicate('sprints', 'p'),
    one([
      '(SELECT count(*) FROM s.members m WHERE m.login = t.owner AND @m)',
      '(SELECT max(m.age) FROM s.members m WHERE m.id = t.sprint OR @m)',
      '(SELECT sum(m.age) FROM s.members m WHERE m.login = t.owner AND m.age > (SELECT min(p.budget) FROM s.sprints p WHERE p.id = t.sprint AND @p))',
      'EXISTS (SELECT 1 FROM s.members m WHERE m.login = t.owner AND NOT EXISTS (SELECT 1 FROM s.sprints p WHERE p.lead = m.login AND @p))',
      't.points IN (SELECT m.id FROM s.members m WHERE m.login <> t.owner AND @m)',
      't.points NOT IN (SELECT m.age FROM s.members m WHERE m.login = t.owner AND @m)',
      '(t.sprint, t.points) NOT IN (SELECT m.id, m.age FROM s.members m WHERE @m)',
    ]),
    fc.boolean(),
  )
  .map(([on, m, p, query, filters]) => {
    const value = query.replace('@m', m).replace('@p', p);
    const condition = value.includes('IN (') || value.startsWith('EXISTS') ? value : `${value} > 1`;
    return unordered(
      filters
        ? `SELECT t.id FROM s.tasks t WHERE ${on} AND ${condition}`
        : `SELECT t.id, ${value} FROM s.tasks t WHERE ${on}`,
    );
  });
/** Rows compared with rows. */
const number = one(['t.points', 't.sprint', 't.id', '1', '3', 'NULL']);
const rowOf = fc.tuple(number, number).map((values) => `(${values.join(', ')})`);
const rows = fc
  .tuple(
    fc.oneof(
      fc
        .tuple(
          rowOf,
          one(['=', '<>', '<', '<=', '>', '>=', 'IS DISTINCT FROM', 'IS NOT DISTINCT FROM']),
          rowOf,
        )
        .map((parts) => parts.join(' ')),
      fc
        .tuple(rowOf, negation, rowOf, rowOf)
        .map(([row, not, low, high]) => `${row} ${not}BETWEEN ${low} AND ${high}`),
      fc
        .tuple(rowOf, negation, fc.array(rowOf, { minLength: 1, maxLength: 4 }))
        .map(([row, not, list]) => `${row} ${not}IN (${list.join(', ')})`),
    ),
    where,
    fc.boolean(),
  )
  .map(([comparison, on, filters]) =>
    unordered(
      filters
        ? `SELECT t.id FROM s.tasks t WHERE NOT (${comparison}) AND ${on}`
        : `SELECT t.id, ${comparison} FROM s.tasks t WHERE ${on}`,
    ),
  );
/** Set operations of three queries, and inside others. */
const combinedThrice = fc
  .tuple(
    fc.tuple(where, predicate('sprints', 'p'), predicate('members', 'm')),
    one(['UNION', 'UNION ALL', 'EXCEPT', 'INTERSECT']),
    one(['UNION', 'UNION ALL', 'EXCEPT', 'INTERSECT']),
    one(['left', 'right', 'derived', 'in']),
  )
  .map(([[a, b, c], first, second, shape]) => {
    const [x, y, z] = [
      `SELECT t.sprint AS k FROM s.tasks t WHERE ${a}`,
      `SELECT p.id AS k FROM s.sprints p WHERE ${b}`,
      `SELECT m.id AS k FROM s.members m WHERE ${c}`,
    ];
    switch (shape) {
      case 'left':
        return `(${x} ${first} ${y}) ${second} ${z}`;
      case 'right':
        return `${x} ${first} (${y} ${second} ${z})`;
      case 'derived':
        return `SELECT d.k, p.name FROM (${x} ${first} ${z}) d JOIN s.sprints p ON p.id = d.k WHERE ${b}`;
      default:
        return `SELECT t.id FROM s.tasks t WHERE t.sprint IN (${y} ${first} ${z}) AND ${a}`;
    }
  })
  .map(unordered);
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
  framed,
  placed,
  correlated,
  rows,
  combinedThrice,
  series,
);
