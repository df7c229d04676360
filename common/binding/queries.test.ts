import { boundOf, diagnosticsOf, marked, queryOf, selectOf } from './testing/marked';
import { concealSecrets } from './secrets/mask';
import type { BoundRelation, BoundScan } from './bound/bound_query';

// «» marks the range of the diagnostic; without marks, there is none.
test.each<[string, string, string[]]>([
  ['GROUP BY', 'SELECT state, count(*) FROM gh.issues GROUP BY state', []],
  ['GROUP BY number', 'SELECT state, count(*) FROM gh.issues GROUP BY 1', []],
  ['GROUP BY alias', 'SELECT lower(state) AS s, count(*) FROM gh.issues GROUP BY s', []],
  ['an expression that is grouped', 'SELECT lower(state) FROM gh.issues GROUP BY lower(state)', []],
  ['= NULL', 'SELECT 1 FROM gh.issues WHERE «state = NULL»', ['compared_with_null']],
  ['!= NULL', 'SELECT 1 FROM gh.issues WHERE «state <> NULL»', ['compared_with_null']],
  ['IS NULL', 'SELECT 1 FROM gh.issues WHERE state IS NULL', []],
  [
    'what is not grouped',
    'SELECT «title», count(*) FROM gh.issues GROUP BY state',
    ['not_grouped'],
  ],
  [
    'not grouped in HAVING',
    'SELECT state FROM gh.issues GROUP BY state HAVING «title» > $p',
    ['not_grouped'],
  ],
  [
    'not grouped in ORDER BY',
    'SELECT state FROM gh.issues GROUP BY state ORDER BY «title»',
    ['not_grouped'],
  ],
  ['an aggregate and a column', 'SELECT max(number), «title» FROM gh.issues', ['not_grouped']],
  [
    'GROUP BY too high a number',
    'SELECT state FROM gh.issues GROUP BY «2»',
    ['ordinal_out_of_range'],
  ],
  [
    'an aggregate in WHERE',
    'SELECT 1 FROM gh.issues WHERE «count(*)» > 1',
    ['misplaced_aggregate'],
  ],
  [
    'an aggregate in an aggregate',
    'SELECT max(«count(*)») FROM gh.issues',
    ['misplaced_aggregate'],
  ],
  [
    'an alias of an aggregate in WHERE',
    'SELECT count(*) AS n FROM gh.issues WHERE «n» > 1',
    ['misplaced_aggregate'],
  ],
  [
    'HAVING with an alias',
    'SELECT state, count(*) AS n FROM gh.issues GROUP BY state HAVING n > 1',
    [],
  ],
  ['ORDER BY number and alias', 'SELECT title AS t, state FROM gh.issues ORDER BY 2, t', []],
  [
    'ORDER BY too high a number',
    'SELECT title FROM gh.issues ORDER BY «3»',
    ['ordinal_out_of_range'],
  ],
  ['ORDER BY what is not selected', 'SELECT title FROM gh.issues ORDER BY created_at', []],
  ['with DISTINCT', 'SELECT DISTINCT title FROM gh.issues ORDER BY «created_at»', ['not_selected']],
  [
    'a set operation',
    'SELECT title FROM gh.issues UNION SELECT title FROM gh.pulls ORDER BY title',
    [],
  ],
  [
    'one of two widths',
    'SELECT id, title FROM gh.issues UNION ALL «SELECT id FROM gh.users»',
    ['column_counts_differ'],
  ],
  [
    'its ORDER BY',
    'SELECT title FROM gh.issues UNION SELECT title FROM gh.pulls ORDER BY «state»',
    ['unknown_column'],
  ],
  ['VALUES of two widths', "VALUES (1, 'a'), («2»)", ['column_counts_differ']],
  ['a window', 'SELECT row_number() OVER (PARTITION BY state ORDER BY number) FROM gh.issues', []],
  ['a named window', 'SELECT rank() OVER w FROM gh.issues WINDOW w AS (ORDER BY number)', []],
  [
    'an unknown window',
    'SELECT rank() OVER «v» FROM gh.issues WINDOW w AS (ORDER BY number)',
    ['unknown_window'],
  ],
  ['rank without OVER', 'SELECT «rank()» FROM gh.issues', ['missing_over']],
  [
    'a window in WHERE',
    'SELECT 1 FROM gh.issues WHERE «rank() OVER (ORDER BY id)» = 1',
    ['misplaced_window'],
  ],
  ['QUALIFY', 'SELECT title FROM gh.issues QUALIFY rank() OVER (ORDER BY id) = 1', []],
  [
    'a sum over a window of sums',
    'SELECT state, sum(count(*)) OVER () FROM gh.issues GROUP BY state',
    [],
  ],
  ['LIMIT', 'SELECT 1 FROM gh.issues LIMIT 5 OFFSET 0', []],
  ['a negative LIMIT', 'SELECT 1 FROM gh.issues LIMIT «-1»', ['invalid_value']],
  ['half a row', 'SELECT 1 FROM gh.issues LIMIT «1.5»', ['invalid_value']],
  ['a computed LIMIT', 'SELECT 1 FROM gh.issues LIMIT «1 + 1»', ['not_constant']],
  ['options', "SELECT 1 FROM gh.issues WITH (max_age = '5m', cache = false) LIMIT 1", []],
  ['a misspelled option', "SELECT 1 FROM gh.issues WITH («max_aeg» = '5m')", ['unknown_option']],
  ['a wrong value', "SELECT 1 FROM gh.issues WITH (max_age = «'soon'»)", ['invalid_value']],
  ['a wrong choice', "SELECT 1 FROM gh.issues WITH (prefer = «'money'»)", ['invalid_value']],
  ['an index that is not', "SELECT 1 FROM gh.issues WITH (index = «'serch'»)", ['invalid_value']],
  [
    'an index at the end that is not',
    "SELECT 1 FROM gh.users LIMIT 1 WITH (index = «'search'»)",
    ['invalid_value'],
  ],
])('queries: %s', (_, source, codes) => {
  expect(marked(source, { parameters: { p: null } })).toEqual({ text: source, codes });
});

const scansOf = (relation: BoundRelation | undefined): readonly BoundScan[] => {
  if (relation?.kind === 'scan') return [relation];
  return relation?.kind === 'join' ? [...scansOf(relation.left), ...scansOf(relation.right)] : [];
};

test('the star omits raw and columns that need one request per row, and reports them', () => {
  const bound = boundOf('SELECT * FROM gh.issues');
  if (bound.kind !== 'select_statement') throw new Error('not a SELECT');
  const names = bound.query.output.map(({ name }) => name);
  expect(names).toContain('title');
  expect(names).not.toContain('raw');
  expect(names).not.toContain('timeline');
  expect(bound.leftOut).toEqual([
    { table: 'gh.issues', columns: ['timeline', 'raw'], costly: ['timeline'] },
  ]);
});

test('a column named beside the star is included', () => {
  const leftOut = (items: string): unknown => {
    const bound = boundOf(`SELECT ${items} FROM gh.issues i`);
    return bound.kind === 'select_statement' ? bound.leftOut : undefined;
  };
  const timeline = { table: 'gh.issues', columns: ['timeline'], costly: ['timeline'] };
  expect(leftOut('i.*, i.raw')).toEqual([timeline]);
  expect(leftOut('raw, *')).toEqual([timeline]);
  expect(leftOut('*, raw, timeline')).toEqual([]);
});

test('a scan lists only the columns that the statement uses, in declaration order', () => {
  const { from } = selectOf(
    "SELECT title FROM gh.issues i WHERE state = 'open' AND EXISTS (SELECT 1 FROM gh.users u WHERE u.login = i.author)",
  );
  expect(scansOf(from).map(({ columns }) => columns.map(({ name }) => name))).toEqual([
    ['title', 'state', 'author'],
  ]);
});

test('labels of a metric become columns of its scan', () => {
  const { from } = selectOf("SELECT job FROM prom.metrics WHERE metric = 'up' AND instance = 'x'");
  expect(scansOf(from)[0]?.columns.map(({ name }) => name)).toEqual(['metric', 'job', 'instance']);
});

test('options at the end apply to every scan; those of a table take precedence', () => {
  const { from } = selectOf(
    "SELECT 1 FROM gh.issues i WITH (max_age = 60, index = 'search') JOIN gh.users u ON u.login = i.author LIMIT 1 WITH (max_age = '1h', on_error = 'warn')",
  );
  expect(scansOf(from).map(({ options }) => options)).toEqual([
    { maxAgeSeconds: 60, onError: 'warn', index: 'search' },
    { maxAgeSeconds: 3600, onError: 'warn' },
  ]);
});

test('USING becomes a condition and shows its column once', () => {
  const { from, items } = selectOf('SELECT * FROM gh.issues FULL JOIN gh.pulls USING (number)');
  expect(from).toMatchObject({ kind: 'join', merged: ['number'], on: { operator: '=' } });
  expect(items.filter(({ name }) => name === 'number')).toHaveLength(1);
  expect(items[0]).toMatchObject({ name: 'number', expression: { name: 'coalesce' } });
});

test('ORDER BY a bare item sorts the column itself, a computed one by its name', () => {
  const { orderBy } = queryOf(
    'SELECT created_at AS c, lower(title) AS t FROM gh.issues ORDER BY c DESC, t',
  );
  expect(orderBy).toMatchObject([
    { expression: { kind: 'column', name: 'created_at' }, direction: 'desc', nulls: 'last' },
    { expression: { kind: 'column', relation: '', name: 't' }, direction: 'asc', nulls: 'last' },
  ]);
});

test('items are named by alias, column, or source text', () => {
  const { output } = queryOf(
    'SELECT title AS t, i.state, raw.user.login, lower( title), number::text FROM gh.issues i',
  );
  expect(output.map(({ name }) => name)).toEqual([
    't',
    'state',
    'login',
    'lower( title)',
    'number',
  ]);
});

describe('a long chain', () => {
  const terms = (count: number, operator: string, term: string) =>
    Array<string>(count).fill(term).join(operator);

  it.each([
    ['sum', `SELECT ${terms(1000, '+', 'number')} FROM gh.issues`],
    ['OR', `SELECT 1 FROM gh.issues WHERE ${terms(1000, ' OR ', 'number = 1')}`],
    ['AND', `SELECT 1 FROM gh.issues WHERE ${terms(1000, ' AND ', 'number > 1')}`],
  ])('of 1,000 terms is bound: %s', (_, text) => {
    expect(diagnosticsOf(text)).toEqual([]);
  });

  it.each([
    ['sum', `SELECT ${terms(2400, '+', '1')}`],
    ['OR', `SELECT 1 WHERE ${terms(2400, ' OR ', 'TRUE')}`],
    ['UNION', terms(2400, ' UNION ALL ', 'SELECT 1')],
  ])('of 2,400 terms is rejected as too deep, also by masking: %s', (_, text) => {
    expect(diagnosticsOf(text).map(({ code }) => code)).toEqual(['bound_exceeded']);
    expect(concealSecrets(text)).toBe(text);
  });
});
