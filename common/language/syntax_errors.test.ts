import { parseScript, placeDiagnostics } from '.';
import { markedRange } from './testing/marked';

/** Each improved syntax error: the source with the place marked, its code, and its text. */
const CASES: readonly (readonly [source: string, code: string, says: string])[] = [
  ['«SELEC» 1', 'unknown_statement', 'Did you mean "SELECT"?'],
  ['«INSERT» INTO x', 'unknown_statement', 'A statement cannot start with INSERT.'],
  ['SHOW «CONECTORS»', 'unexpected_token', 'Did you mean "CONNECTORS"?'],
  ['SELECT a «FORM» t', 'unexpected_token', 'Did you mean "FROM"?'],
  ['SELECT * FROM t «WHER» a = 1', 'unexpected_token', 'Did you mean "WHERE"?'],
  ['SELECT * FROM t «LIMTI» 5', 'unexpected_token', 'Did you mean "LIMIT"?'],
  ['SELECT * «FROM»', 'unexpected_token', 'Expected a table name'],
  ['SELECT * FROM t «WHERE»', 'unexpected_token', 'Expected a condition'],
  ['SELECT * FROM t WHERE a «=»', 'unexpected_token', 'Expected a value'],
  ['SELECT (a + 1 «FROM» t', 'unexpected_token', 'a closing parenthesis'],
  ['SELECT a b «c» FROM t', 'unexpected_token', 'Expected a comma'],
  ['CREATE CONNECTOR g «CONFIG» {}', 'unexpected_token', 'Expected TYPE'],
  ['SHOW «CONNECTOR»', 'unexpected_token', 'Expected a connector name'],
  ['CREATE CONNECTOR g TYPE \'x\' CONFIG {"a" «1»}', 'unexpected_token', 'Expected a colon'],
  ['CREATE CONNECTOR g TYPE \'x\' CONFIG {"a": 1 «"b"»: 2}', 'missing_comma', 'A comma is missing'],
  ["SELECT * FROM t WHERE a = «'x»", 'unterminated_string', "no closing '"],
  ['SELECT «`a»', 'unterminated_identifier', 'no closing `'],
  ['SELECT 1 «/* so»', 'unterminated_comment', 'no closing */'],
  ['SELECT 1 + «😀»', 'unknown_character', '😀'],
  ["CREATE CONNECTOR g TYPE 'x' CONFIG «{...}»", 'placeholder', 'placeholder'],
  ['SELECT «…» FROM t', 'placeholder', 'placeholder'],
  ['CONNECTOR_EXEC a.b.c({}, «d => 1»)', 'misplaced_arguments', 'not both'],
];

/** Typical mistakes of beginners and of users of other languages: each error says what to write instead. */
const HABITS: typeof CASES = [
  ['SELECT 1\n«SHOW» CONNECTORS', 'missing_semicolon', 'A semicolon is missing before SHOW.'],
  ['SHOW CONNECTORS «SELECT» 1', 'missing_semicolon', 'before SELECT'],
  ['SELECT a FROM t\n«DESCRIBE» gh.issues', 'missing_semicolon', 'before DESCRIBE'],
  ['SELECT a FROM t\n«EXPLAIN» SELECT 1', 'missing_semicolon', 'before EXPLAIN'],
  ["DESCRIBE a.b\n«CREATE» CONNECTOR x TYPE 'y'", 'missing_semicolon', 'before CREATE'],
  ['SELECT a FROM t WITH «cache» = false', 'unexpected_token', 'an opening parenthesis'],
  ['SELECT a FROM t WHERE a = «=» 1', 'unexpected_token', 'Use a single = to compare.'],
  ['SELECT 7 /«/» 2', 'unexpected_token', 'Write trunc(a / b) to divide integers'],
  ['SELECT 1 /«/» one', 'unexpected_token', 'start a comment with --'],
  ['«/»/ one', 'unexpected_token', 'Start comments with --.'],
  ['SELECT 7 DIV «2»', 'unexpected_token', 'trunc(a / b)'],
  ['SELECT 2 *«*» 3', 'unexpected_token', 'power(a, b)'],
  ['SELECT 2 «^» 3', 'unknown_character', 'power(a, b)'],
  ["SELECT a FROM t WHERE a «~» 'x'", 'unknown_character', 'regexp_matches'],
  ["SELECT a FROM t WHERE a «SIMILAR» TO 'x'", 'unexpected_token', 'regexp_matches'],
  ["SELECT raw«->»'user' FROM t", 'unexpected_token', 'raw.user.login'],
  ['SELECT a[1«:»2] FROM t', 'unexpected_token', 'list_slice'],
  ['SELECT * «EXCLUDE» (a) FROM t', 'unexpected_token', 'List the columns'],
  ['SELECT a FROM t «USING» SAMPLE 5', 'unexpected_token', 'ORDER BY hash(id)'],
  ['SELECT a FROM t TABLESAMPLE «10»', 'unexpected_token', 'ORDER BY hash(id)'],
  ['«FROM» t SELECT a', 'unknown_statement', 'SELECT * FROM'],
  ['«PIVOT» t', 'unknown_statement', 'Write PIVOT after a table'],
  ['«UNPIVOT» t', 'unknown_statement', 'Write UNPIVOT after a table'],
  ['SELECT a, «FROM» t', 'unexpected_token', 'Remove the comma'],
  ['SELECT a FROM t LIMIT 5 «WHERE» a = 1', 'unexpected_token', 'Move WHERE before'],
  ['SELECT a FROM «WHERE» a = 1', 'unexpected_token', 'Expected a table name'],
  ['SELECT a FROM t LIMIT 20«,» 10', 'unexpected_token', 'Write LIMIT 10 OFFSET 20.'],
  ['SELECT TOP «5» a FROM t', 'unexpected_token', 'Write LIMIT 5 at the end.'],
  ['SELECT a FROM t WHERE a IN «1», 2', 'unexpected_token', 'in parentheses: IN (1, 2)'],
  ['SELECT a FROM t WHERE a BETWEEN 1«,» 2', 'unexpected_token', 'BETWEEN low AND high'],
  ['SELECT a FROM t WHERE a IS «5»', 'unexpected_token', 'Compare with = or !='],
  ['SELECT 1 WHERE t > now() - 7«d»', 'unexpected_token', "INTERVAL '7 days'"],
  [
    "SELECT a FROM t WHERE a = 'it's«'»",
    'unterminated_string',
    'To use a quote inside the string, write it twice',
  ],
  ['SELECT a FROM t WHERE a = «‘»x’', 'unknown_character', 'Use straight quotes'],
  ['SELECT a FROM t WHERE a «&»& b', 'unknown_character', 'Use AND.'],
  ['SELECT 1 «#» one', 'unknown_character', 'Start comments with --.'],
  ['«\\»d', 'unknown_character', 'SHOW CONNECTORS'],
  ['«UPDATE» t SET a = 1', 'unknown_statement', 'CONNECTOR_EXEC'],
  ['«desc» gh.issues', 'unknown_statement', 'Did you mean "DESCRIBE"?'],
  ['«USE» gh', 'unknown_statement', 'SELECT … FROM connector.entity'],
  ['«secrets» set x', 'unknown_statement', 'a shell command'],
  ['SELECT a AS «"open bugs"» FROM t', 'unexpected_token', 'Use backticks for names: `open bugs`'],
  ["SELECT a AS «'open bugs'» FROM t", 'unexpected_token', 'Use backticks for names: `open bugs`'],
  ['SELECT a FROM «"gh"».issues', 'unexpected_token', 'Use backticks for names: `gh`'],
  ['SELECT a FROM gh.«"my issues"»', 'unexpected_token', 'Use backticks for names: `my issues`'],
  ['SELECT a FROM t «"x"» WHERE a = 1', 'unexpected_token', 'Use backticks for names: `x`'],
  ['DESCRIBE «"a`b"».c', 'unexpected_token', 'Use backticks for names: `a``b`'],
  ['SHOW «ENTITIES»', 'unexpected_token', 'SHOW ENTITIES FROM connector. SHOW CONNECTORS lists'],
  ['show «actions»', 'unexpected_token', 'SHOW ACTIONS FROM connector. SHOW CONNECTORS lists'],
  ['SHOW ENTITIES «FROM»', 'unexpected_token', 'SHOW ENTITIES FROM connector'],
  ['SHOW ENTITIES «gh»', 'unexpected_token', 'Write SHOW ENTITIES FROM gh.'],
  ['SHOW «INDEX»', 'unexpected_token', 'SHOW INDICES'],
  ['SHOW SYNC «nightly»', 'unexpected_token', 'SHOW SYNC HISTORY nightly'],
  ['SHOW SYNC «ERRORS»', 'unexpected_token', 'SHOW SYNC ERRORS name'],
  ['SHOW SYNCS «nightly»', 'unexpected_token', "SHOW SYNCS LIKE 'nightly'"],
  ['SYNC «gh».issues TO x-*', 'unexpected_token', 'SYNC CONNECTOR gh.issues TO'],
  ['SYNC «gh» TO x-*', 'unexpected_token', 'SYNC CONNECTOR gh TO'],
  ['SYNC CONNECTOR gh.issues «INTO» x', 'unexpected_token', 'TO github-*'],
  ['SHOW ACTIONS «in» gh', 'unexpected_token', 'Write SHOW ACTIONS FROM gh.'],
  ["ALTER CONNECTOR gh SET «base_url» = 'x'", 'unexpected_token', 'SET CONFIG {"base_url": …}'],
  ["ALTER CONNECTOR gh SET CONFIG «base_url» = 'x'", 'unexpected_token', 'Write {"key": value'],
  ['EXPLAIN «SHOW» CONNECTORS', 'unexpected_token', 'EXPLAIN is only for SELECT'],
  ['EXPLAIN ANALYZE «DESCRIBE» gh.issues', 'unexpected_token', 'EXPLAIN is only for SELECT'],
  ['EXPLAIN «DROP» CONNECTOR gh', 'unexpected_token', 'EXPLAIN is only for SELECT'],
  [
    "SELECT a FROM t WHERE 'bug' IN «labels»",
    'unexpected_token',
    "CONTAINS: labels CONTAINS 'bug'",
  ],
  [
    "SELECT a FROM t WHERE 'bug' NOT IN «t».labels",
    'unexpected_token',
    "t.labels NOT CONTAINS 'bug'",
  ],
  ['SELECT a FROM t LIMIT «ALL»', 'unexpected_token', 'Leave out LIMIT'],
  ['SELECT a FROM t FETCH «FIRST» 5 ROWS ONLY', 'unexpected_token', 'Write LIMIT 5 at the end.'],
  ['SELECT a FROM t ORDER BY a «FETCH» NEXT ROW ONLY', 'unexpected_token', 'Write LIMIT 1 at'],
  [
    'SELECT a FROM t OFFSET 5 «ROWS» FETCH NEXT 3 ROWS ONLY',
    'unexpected_token',
    'LIMIT 3 OFFSET 5',
  ],
  ['SHOW «TABLES»', 'unexpected_token', 'SHOW ENTITIES FROM connector'],
  ['SHOW CONNECTOR gh «ENTITIES»', 'unexpected_token', 'SHOW ENTITIES FROM connector'],
  ['CREATE CONNECTOR x TYPE «github»', 'unexpected_token', "TYPE 'github'"],
  ["CREATE CONNECTOR my«-»gh TYPE 'x'", 'unexpected_token', 'letters, digits and underscores'],
  ['FOR r IN «SELECT» 1 LOOP SELECT 2; END LOOP', 'unexpected_token', 'FOR row IN (SELECT …) LOOP'],
  ["CREATE CONNECTOR ENTITY 'y.z' «{»}", 'unexpected_token', 'Write FIELDS before the object'],
  ["CREATE CONNECTOR ACTION 'y.z.a' «{»}", 'unexpected_token', 'Write PARAMETERS before'],
  [
    'CREATE CONNECTOR x TYPE \'y\' «{»"a": 1}',
    'unexpected_token',
    'Write CONFIG before the object',
  ],
  ["CONNECTOR_EXEC a.b.c(«'x'», 'y')", 'unexpected_token', 'Name each argument: name => value'],
  ["CONNECTOR_EXEC a.b.c(id => 1, «'y'»)", 'unexpected_token', 'Name each argument'],
  ["CONNECTOR_EXEC a.b.c(title «=» 'x')", 'unexpected_token', 'Write name => value'],
];

describe('a syntax error', () => {
  it.each([...CASES, ...HABITS])('in %s is %s: %s', (source, code, says) => {
    const { text, start, end } = markedRange(source);
    const [first] = placeDiagnostics(parseScript(text));
    expect(first).toMatchObject({ code, severity: 'error', range: { start, end } });
    expect(`${first?.text} ${first?.hint}`).toContain(says);
  });

  it('of text between operands does not suggest a name', () => {
    const [error] = placeDiagnostics(parseScript('SELECT a FROM t WHERE state "open"'));
    expect(error?.hint ?? '').not.toContain('backticks');
  });

  it('does not affect the statements around it', () => {
    const { statements } = parseScript('SELECT 1; SELEC 2; SELECT 3;');
    expect(statements.map(({ statement }) => statement?.kind)).toEqual([
      'select_statement',
      undefined,
      'select_statement',
    ]);
  });

  it('that is caused by a missing quote is not reported in addition', () => {
    const { statements } = parseScript("SELECT 'it's'");
    expect(statements[0]?.diagnostics.map(({ code }) => code)).toEqual(['unterminated_string']);
  });

  it('of a missing semicolon is fixed by its replacement', () => {
    const text = 'SELECT 1 SHOW CONNECTORS';
    const [error] = placeDiagnostics(parseScript(text));
    const { start, end } = error?.range ?? { start: 0, end: 0 };
    const repaired = text.slice(0, start) + (error?.replacement ?? '') + text.slice(end);
    expect(parseScript(repaired).statements.map(({ text: one }) => one)).toEqual([
      'SELECT 1',
      'SHOW CONNECTORS',
    ]);
  });

  it('in quotes ends with its line', () => {
    const { statements } = parseScript("SELECT 'a;\nSELECT 'b';");
    expect(statements.map(({ text }) => text)).toEqual(["SELECT 'a", "SELECT 'b'"]);
    expect(statements[1]?.diagnostics).toEqual([]);
  });

  it('has line and column in the script', () => {
    const [first] = placeDiagnostics(parseScript('SELECT 1;\n\n  SELEC 2;'));
    expect(first).toMatchObject({ start: { line: 3, column: 3 }, end: { line: 3, column: 8 } });
  });
});

describe('a script beyond the limits', () => {
  it.each([
    ['10 MB long', `SELECT '${'x'.repeat(10_000_000)}'`, 'script_bytes'],
    ['over a megabyte in UTF-8 only', `SELECT '${'語'.repeat(400_000)}'`, 'script_bytes'],
    ['10,000 parentheses deep', `SELECT ${'('.repeat(10_000)}1${')'.repeat(10_000)}`, 'nesting'],
    ['9,000 NOTs deep', `SELECT ${'NOT '.repeat(9_000)}a`, 'nesting'],
    ['300 blocks deep', 'BEGIN '.repeat(300), 'nesting'],
  ])('is rejected unread: %s', (_name, text, bound) => {
    const script = parseScript(text);
    const [diagnostic, ...more] = script.diagnostics;
    expect(diagnostic).toMatchObject({
      code: 'bound_exceeded',
      text: expect.stringContaining(`(${bound})`) as string,
    });
    expect(more).toEqual([]);
    expect(script.statements).toEqual([]);
  });

  it('is not one with 2,400 terms or a list of 20,000', () => {
    const terms = Array.from({ length: 2_400 }, (_, i) => `a = ${i}`).join(' OR ');
    const list = Array.from({ length: 20_000 }, (_, i) => i).join(', ');
    const { statements } = parseScript(`SELECT * FROM t WHERE ${terms}; SELECT 1 IN (${list})`);
    expect(statements.map(({ diagnostics }) => diagnostics)).toEqual([[], []]);
  });
});

describe('a script parsed again', () => {
  it('keeps the trees of the statements that did not change', () => {
    const before = parseScript('SELECT 1; SELECT 2;');
    const after = parseScript('SELECT 11; SELECT 2;', before);
    expect(after.statements[1]?.statement).toBe(before.statements[1]?.statement);
  });
});
