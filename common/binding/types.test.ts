import { parseScript } from '../language';
import { bindScript } from './bind_script';
import { marked, selectOf } from './testing/marked';
import { SNAPSHOT } from './testing/snapshot';

// «» marks the range of the diagnostic; without marks, there is none.
test.each<[string, string, string[]]>([
  ['text and a time', "SELECT 1 FROM gh.issues WHERE created_at > '2026-01-01'", []],
  ['a zone', "SELECT 1 FROM gh.issues WHERE created_at > '2026-01-01T10:00:00.5+02:00'", []],
  ['no time', "SELECT 1 FROM gh.issues WHERE created_at > «'yesterday'»", ['invalid_time']],
  [
    'a day that is not',
    "SELECT 1 FROM gh.issues WHERE created_at > «'2026-02-30'»",
    ['invalid_time'],
  ],
  ['the literal first', "SELECT 1 FROM gh.issues WHERE «'soon'» < created_at", ['invalid_time']],
  ['times in IN', "SELECT 1 FROM gh.issues WHERE due IN ('2026-01-01', «'x'»)", ['invalid_time']],
  [
    'times in BETWEEN',
    "SELECT 1 FROM gh.issues WHERE due BETWEEN '2026-01-01' AND «'x'»",
    ['invalid_time'],
  ],
  ['a number as text', "SELECT 1 FROM gh.issues WHERE number = '12'", []],
  ['a decimal', 'SELECT CAST(number AS decimal(38, 38)), number::decimal(5) FROM gh.issues', []],
  [
    'a decimal with too many digits',
    'SELECT CAST(number AS «decimal(50, 2)») FROM gh.issues',
    ['invalid_value'],
  ],
  ['a scale above the precision', 'SELECT 1::«decimal(5, 9)»', ['invalid_value']],
  ['a decimal without digits', 'SELECT 1::«numeric(0)»', ['invalid_value']],
  ['half a digit', 'SELECT 1::«decimal(10.5, 2)»', ['invalid_value']],
  [
    'a decimal with three numbers',
    'SELECT TRY_CAST(1 AS «decimal(10, 2, 1)[]»)',
    ['invalid_value'],
  ],
  ['no number', "SELECT 1 FROM gh.issues WHERE number = «'twelve'»", ['type_mismatch']],
  ['text and a number', 'SELECT 1 FROM gh.issues WHERE title = «5»', ['type_mismatch']],
  [
    'text and a time column',
    'SELECT 1 FROM gh.issues WHERE title = «created_at»',
    ['type_mismatch'],
  ],
  ['a list and a text', "SELECT 1 FROM gh.issues WHERE labels = «'bug'»", ['type_mismatch']],
  ['CONTAINS on a list', "SELECT 1 FROM gh.issues WHERE labels CONTAINS 'bug'", []],
  ['CONTAINS on text', "SELECT 1 FROM gh.issues WHERE title CONTAINS 'bug'", []],
  [
    'CONTAINS on a number',
    "SELECT 1 FROM gh.issues WHERE «number» CONTAINS 'bug'",
    ['type_mismatch'],
  ],
  ['LIKE on a number', "SELECT 1 FROM gh.issues WHERE «number» LIKE '1%'", ['type_mismatch']],
  [
    'an escape of two',
    "SELECT 1 FROM gh.issues WHERE title LIKE 'a' ESCAPE «'ab'»",
    ['invalid_value'],
  ],
  ['a document and anything', 'SELECT 1 FROM gh.issues WHERE raw.n = 5 AND raw.t = title', []],
  ['a boolean condition', 'SELECT 1 FROM gh.issues WHERE locked AND NOT locked', []],
  ['a text as condition', 'SELECT 1 FROM gh.issues WHERE «title»', ['not_a_condition']],
  ['a text under AND', 'SELECT 1 FROM gh.issues WHERE locked AND «title»', ['not_a_condition']],
  [
    'time arithmetic',
    "SELECT created_at - INTERVAL '7 days', now() - created_at FROM gh.issues",
    [],
  ],
  ['time plus time', 'SELECT «created_at + updated_at» FROM gh.issues', ['type_mismatch']],
  ['text plus number', 'SELECT «title + 1» FROM gh.issues', ['type_mismatch']],
  ['no interval', "SELECT now() - «INTERVAL '7 parsecs'»", ['invalid_time']],
  ['CASE of one type', "SELECT CASE state WHEN 'open' THEN 1 ELSE 2.5 END FROM gh.issues", []],
  [
    'CASE of two types',
    'SELECT CASE WHEN locked THEN labels ELSE «title» END FROM gh.issues',
    ['type_mismatch'],
  ],
  [
    'casts',
    "SELECT number::text, CAST('1' AS integer), TRY_CAST(title AS timestamp) FROM gh.issues",
    [],
  ],
  ['no type at all', 'SELECT CAST(title AS «constructor») FROM gh.issues', ['invalid_value']],
  ['an unknown type', 'SELECT CAST(title AS «integr») FROM gh.issues', ['invalid_value']],
  [
    'an argument of the wrong type',
    'SELECT lower(«number») FROM gh.issues',
    ['wrong_argument_type'],
  ],
  ['a time of text', "SELECT date_trunc('day', '2026-01-01')", []],
  ['too few arguments', 'SELECT «replace(title)» FROM gh.issues', ['wrong_argument_count']],
  ['an aggregate of text', 'SELECT sum(«title») FROM gh.issues', ['wrong_argument_type']],
  [
    'one element of a list',
    "SELECT list_contains(labels, 'x'), coalesce(title, 'none') FROM gh.issues",
    [],
  ],
  ['mixed coalesce', 'SELECT coalesce(number, «title») FROM gh.issues', ['type_mismatch']],
  ['rows', "SELECT 1 FROM gh.issues WHERE (state, number) IN (('open', 1), ('closed', 2))", []],
  ['IN a query', 'SELECT 1 FROM gh.issues WHERE author IN (SELECT login FROM gh.users)', []],
  [
    'IN a query of two',
    'SELECT 1 FROM gh.issues WHERE author IN («SELECT login, id FROM gh.users»)',
    ['column_counts_differ'],
  ],
])('types: %s', (_, source, codes) => {
  expect(marked(source)).toEqual({ text: source, codes });
});

test('a text compared with a time becomes the time in UTC', () => {
  const { where } = selectOf(
    "SELECT 1 FROM gh.issues WHERE created_at > '2026-01-01 10:00:00.123456789+02'",
  );
  expect(where).toMatchObject({
    operands: [
      { kind: 'column', name: 'created_at' },
      { kind: 'constant', value: { type: 'timestamp', value: '2026-01-01T08:00:00.123456Z' } },
    ],
  });
});

test('comparing with a column that ignores case ignores case, also in list elements and CASE', () => {
  const ignoring = (condition: string): unknown =>
    selectOf(`SELECT 1 FROM gh.issues WHERE ${condition}`).where;
  expect(ignoring("author = 'Ann'")).toMatchObject({ ignoringCase: true });
  expect(ignoring("labels[0] = 'Bug'")).toMatchObject({ ignoringCase: true });
  expect(ignoring("CASE WHEN locked THEN author ELSE title END = 'ann'")).toMatchObject({
    ignoringCase: true,
  });
  expect(ignoring("coalesce(author, 'x') IN ('a')")).toMatchObject({ ignoringCase: true });
  expect(ignoring('title IN (SELECT author FROM gh.issues)')).toMatchObject({ ignoringCase: true });
  expect(ignoring("title = 'Ann'")).toMatchObject({ ignoringCase: false });
  expect(ignoring("title CONTAINS 'Ann'")).toMatchObject({ ignoringCase: true });
});

test('ignoring case is kept through derived tables and CTEs', () => {
  const { where } = selectOf(
    "WITH t AS (SELECT author AS a FROM gh.issues) SELECT 1 FROM (SELECT a AS b FROM t) d WHERE b = 'x'",
  );
  expect(where).toMatchObject({ ignoringCase: true });
});

test('whole numbers keep all their digits', () => {
  const { items } = selectOf(
    'SELECT 9007199254740993, -9223372036854775808, 1.5, 99999999999999999999',
  );
  expect(items.map(({ expression }) => expression.kind === 'constant' && expression.value)).toEqual(
    [
      { type: 'integer', value: '9007199254740993' },
      { type: 'integer', value: '-9223372036854775808' },
      { type: 'number', value: 1.5 },
      { type: 'number', value: 1e20 },
    ],
  );
});

test('a document is cast to the type that it is compared with', () => {
  const { where } = selectOf("SELECT 1 FROM gh.issues WHERE raw.user.login = 'ann'");
  expect(where).toMatchObject({
    operands: [{ kind: 'cast', target: 'VARCHAR' }, { type: 'text' }],
  });
});

test.each([
  ['Europe/Berlin', '2026-07-01 12:00:00', '2026-07-01T10:00:00Z'],
  ['Europe/Berlin', '2026-01-01', '2025-12-31T23:00:00Z'],
  // The hour before and after the clocks go forward at 02:00.
  ['Europe/Berlin', '2026-03-29T01:30:00', '2026-03-29T00:30:00Z'],
  ['Europe/Berlin', '2026-03-29T03:30:00', '2026-03-29T01:30:00Z'],
  ['Asia/Kolkata', '2026-01-01T00:00:00', '2025-12-31T18:30:00Z'],
  ['Europe/Berlin', '2026-07-01T12:00:00Z', '2026-07-01T12:00:00Z'],
])('a time without a zone is in the zone of the session: %s %s', (timeZone, written, instant) => {
  const { where } = selectOf(`SELECT 1 FROM gh.issues WHERE created_at > '${written}'`, {
    timeZone,
  });
  expect(where).toMatchObject({ operands: [{}, { value: { value: instant } }] });
});

test('binding does not repeat syntax errors', () => {
  const script = parseScript("SELECT titel, ['a' 'b'] FROM gh.issues");
  const { statements } = bindScript(script, SNAPSHOT, { parameters: {}, parametersKnown: true });
  expect(script.statements[0]?.diagnostics.map(({ code }) => code)).toEqual(['missing_comma']);
  expect(statements[0]?.diagnostics.map(({ code }) => code)).toEqual(['unknown_column']);
  expect(statements[0]?.bound).toBeUndefined();
});
