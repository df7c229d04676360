import { diagnosticsOf, marked, remarks } from './testing/marked';

// «» around the range of each problem.
test.each([
  ['DECLARE n = 1; SELECT n + 1', []],
  ['DECLARE n integer; SET n = 2', []],
  ['DECLARE n = (SELECT count(*) FROM gh.issues); SELECT title FROM gh.issues LIMIT n', []],
  ["DECLARE since = '2026-01-01'; SELECT title FROM gh.issues WHERE created_at > since", []],
  ['DECLARE d document; DECLARE t text = d.title', []],
  [
    "DECLARE labels text[] = ['bug']; SELECT title FROM gh.issues WHERE labels CONTAINS 'bug'",
    ['variable_hidden'],
  ],
  ['DECLARE n = 1; DECLARE n = 2', ['variable_exists']],
  ["BEGIN DECLARE n = 1; BEGIN DECLARE n = 'x'; SET n = 'y'; END; SET n = 2; END", []],
  ['BEGIN DECLARE n = 1; END; SELECT n', ['unknown_column']],
  ['SET n = 1', ['unknown_variable']],
  ['DECLARE count = 1; SET cuont = 2', ['unknown_variable']],
  ['DECLARE n', ['variable_without_type']],
  ['DECLARE n = NULL', ['variable_without_type']],
  ["DECLARE n integer = 'x'", ['variable_type']],
  ['DECLARE n = 1; SET n = 1.5', ['variable_type']],
  ['DECLARE n number = 1; SET n = 2', []],
  ["DECLARE t timestamp = '2026-01-01'; SET t = now()", []],
  ['DECLARE n txet = 1', ['invalid_value']],
  ['DECLARE n decimal = 1', ['invalid_value']],
  ["DECLARE n = 'x'; SELECT 1 LIMIT n", ['invalid_value']],
  ['DECLARE n = 1; SELECT title FROM gh.issues WHERE title = n', ['type_mismatch']],
  ['IF 1 = 2 THEN SELECT titel FROM gh.issues; END IF', ['unknown_column']],
  ["IF 'x' THEN SELECT 1; END IF", ['not_a_condition']],
  ['WHILE 1 = 2 LOOP SET n = 1; END LOOP', ['unknown_variable']],
  ['FOR r IN (SELECT title, number FROM gh.issues) LOOP PRINT r.title || r.number; END LOOP', []],
  ['FOR r IN (SELECT title FROM gh.issues) LOOP PRINT r.titel; END LOOP', ['unknown_column']],
  ['FOR r IN (SELECT title FROM gh.issues) LOOP SET r = 1; END LOOP', ['variable_not_settable']],
  ['FOR r IN (SELECT title FROM gh.issues) LOOP DECLARE r = 1; END LOOP', ['variable_exists']],
  [
    'FOR r IN (SELECT title FROM gh.issues) LOOP SELECT 1; END LOOP; SELECT r.title',
    ['unknown_column'],
  ],
  ['BREAK', ['misplaced_exit']],
  ['WHILE 1 = 1 LOOP IF 1 = 1 THEN BREAK; ELSE CONTINUE; END IF; END LOOP', []],
  ['WHILE 1 = 1 LOOP TRY SELECT 1; FINALLY BREAK; END TRY; END LOOP', ['misplaced_exit']],
  ['THROW', ['misplaced_rethrow']],
  ['TRY SELECT 1; CATCH connector_error THEN THROW; END TRY', []],
  ['TRY SELECT 1; CATCH conector_error THEN SELECT 2; END TRY', ['unknown_error_class']],
  ["TRY THROW my_error 'x'; CATCH MY_ERROR THEN SELECT 2; END TRY", []],
  ['TRY SELECT 1; CATCH connector_error AS e THEN PRINT e.message || e.status; END TRY', []],
  ['TRY SELECT 1; CATCH connector_error AS e THEN PRINT e.staus; END TRY', ['unknown_column']],
  ['ASSERT 1', []],
  ["ASSERT 'x', 'y'", ['not_a_condition']],
  ['PRINT count(*)', ['misplaced_aggregate']],
  ["DECLARE token = 'x'; CREATE SECRET s VALUE token", ['not_constant']],
  [
    `BEGIN IF 1 = 1 THEN CREATE TEMP TABLE t AS SELECT 1 AS id; ELSE CREATE TEMP TABLE t AS SELECT 'a' AS id; END IF;
     SELECT id FROM t; SELECT id FROM t; DESCRIBE t; END`,
    ['temp_table_differs'],
  ],
  [
    'BEGIN IF 1 = 1 THEN CREATE TEMP TABLE t AS SELECT 1 AS id; END IF; SELECT id FROM t; SELECT id FROM t; END',
    ['temp_table_uncertain'],
  ],
  [
    `BEGIN IF 1 = 1 THEN CREATE TEMP TABLE t AS SELECT 1 AS id; END IF;
     TRY SELECT id FROM t; CATCH moltler_error THEN SELECT 1; END TRY; SELECT id FROM t; END`,
    ['temp_table_uncertain', 'temp_table_uncertain'],
  ],
  ["BEGIN DROP CONNECTOR TYPE 'x'; END", ['statement_not_available']],
])('%s', (text, codes) => {
  expect(diagnosticsOf(text).map(({ code }) => code)).toEqual(codes);
});

test('marks a problem inside a block at its place', () => {
  expect(marked('BEGIN IF 1 = 1 THEN SELECT titel FROM gh.issues; END IF; END').text).toBe(
    'BEGIN IF 1 = 1 THEN SELECT «titel» FROM gh.issues; END IF; END',
  );
});

test('a column takes precedence over a variable of the same name, with a warning', () => {
  const text = "DECLARE state = 'open'; SELECT title FROM gh.issues WHERE state = 'open'";
  expect(diagnosticsOf(text)).toMatchObject([
    {
      code: 'variable_hidden',
      severity: 'warning',
      text: '"state" is the column gh.issues.state here, not the variable of that name.',
    },
  ]);
});

describe('inside TRY with a CATCH', () => {
  const tried = (statement: string): string =>
    `TRY ${statement}; CATCH statement_error THEN SELECT 1; END TRY`;

  test.each([
    'SELECT * FROM nobody.things',
    'SELECT * FROM gh.isues',
    'SELECT titel FROM gh.issues',
    'SELECT * FROM things',
  ])('an unknown name is a warning: %s', (statement) => {
    const found = diagnosticsOf(tried(statement));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test.each(['SELECT title + 1 FROM gh.issues', 'SELECT lowre(title) FROM gh.issues', 'SET n = 1'])(
    'anything else is an error: %s',
    (statement) => {
      expect(diagnosticsOf(tried(statement)).map(({ severity }) => severity)).toContain('error');
    },
  );

  test('an index is only an error when it is read', () => {
    const text = 'TRY SELECT 1; CATCH connector_error THEN SELECT * FROM my-cache-*; END TRY';
    expect(diagnosticsOf(text)).toMatchObject([{ code: 'unknown_index', severity: 'warning' }]);
  });

  test('an unknown name in CATCH is an error', () => {
    const text = 'TRY SELECT 1; CATCH connector_error THEN SELECT titel FROM gh.issues; END TRY';
    expect(diagnosticsOf(text)).toMatchObject([{ code: 'unknown_column', severity: 'error' }]);
  });
});

test('an unknown variable is a variable, not a column, where there is no table', () => {
  expect(remarks('DECLARE count = 1; PRINT cuont')).toEqual(['unknown_variable: cuont']);
});

test('a connector that a block creates can be used after it, and in it', () => {
  const create =
    'CREATE CONNECTOR own TYPE \'github\' CONFIG {"token": "{{secrets.github_token}}"}';
  const use = 'SELECT title FROM own.issues';
  expect(diagnosticsOf(`BEGIN ${create}; ${use}; END; ${use}`)).toEqual([]);
  expect(diagnosticsOf(`IF 1 = 1 THEN ${create}; ELSE ${create}; END IF; ${use}`)).toEqual([]);
});
