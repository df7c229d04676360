import { diagnosticsOf } from '../testing/marked';

const codes = (text: string) => diagnosticsOf(text).map(({ code }) => code);

describe('a text in double quotes', () => {
  it.each([
    ['in the SELECT list', 'SELECT "title" FROM gh.issues'],
    ['in another case', 'SELECT "TITLE" FROM gh.issues'],
    ['in parentheses', 'SELECT ("title") FROM gh.issues'],
    ['in a function', 'SELECT upper("title") FROM gh.issues'],
    ['in WHERE', `SELECT number FROM gh.issues WHERE "title" = 'a'`],
    ['in IN', `SELECT number FROM gh.issues WHERE "title" IN ('a', 'b')`],
    ['in LIKE', `SELECT number FROM gh.issues WHERE "title" LIKE 'a%'`],
    ['in GROUP BY', 'SELECT count(*) FROM gh.issues GROUP BY "title"'],
    ['in ORDER BY', 'SELECT number FROM gh.issues ORDER BY "title"'],
    [
      'in ON',
      'SELECT a.number FROM gh.issues a JOIN gh.issues b ON a.number = b.number AND "title" = a.title',
    ],
    ['as an alias', 'SELECT number AS nr FROM gh.issues ORDER BY "nr"'],
    [
      'in a subquery, of the query around it',
      'SELECT number FROM gh.issues i WHERE EXISTS (SELECT 1 WHERE "title" = i.title)',
    ],
  ])('that is the name of a column causes one warning: %s', (_, text) => {
    expect(codes(text)).toEqual(['quoted_column']);
  });

  it('is named with backticks in the fix, and stays text', () => {
    const [diagnostic] = diagnosticsOf('SELECT "title" FROM gh.issues');
    expect(diagnostic).toMatchObject({ severity: 'warning', replacement: '`title`' });
    expect(diagnostic?.hint).toContain('`title`');
  });

  it.each([
    ['no column', 'SELECT number FROM gh.issues WHERE state = "open"'],
    ['in single quotes', `SELECT 'title' FROM gh.issues`],
    ['without a table', 'SELECT "title"'],
    ['in a path', 'SELECT raw["title"] FROM gh.issues'],
  ])('causes no warning otherwise: %s', (_, text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('a comparison of constants', () => {
  it.each([
    `SELECT number FROM gh.issues WHERE "nosuch" = 'a'`,
    `SELECT number FROM gh.issues WHERE 'a' = "nosuch"`,
    `SELECT number FROM gh.issues WHERE 'tilte' != 'a'`,
    `SELECT number FROM gh.issues WHERE "nosuch" > 5`,
    `SELECT number FROM gh.issues WHERE "nosuch" IN ('a', 'b')`,
    `SELECT number FROM gh.issues WHERE "nosuch" LIKE '%a'`,
    `SELECT number FROM gh.issues WHERE "nosuch" CONTAINS 'a'`,
    `SELECT number FROM gh.issues WHERE "nosuch" BETWEEN 'a' AND 'b'`,
  ])('with a text causes a warning: %s', (text) => {
    expect(codes(text)).toContain('constants_compared');
  });

  it.each([
    'SELECT number FROM gh.issues WHERE 1 = 1',
    'SELECT number FROM gh.issues WHERE TRUE = TRUE',
    `SELECT number FROM gh.issues WHERE title = 'a'`,
    `SELECT number FROM gh.issues WHERE 'a' IN (title)`,
    `SELECT number FROM gh.issues WHERE lower('A') = 'a'`,
  ])('causes no warning: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('a text to group or sort by', () => {
  it.each([
    `SELECT number FROM gh.issues ORDER BY 'number'`,
    `SELECT count(*) FROM gh.issues GROUP BY "nosuch"`,
  ])('causes a warning: %s', (text) => {
    expect(codes(text)).toEqual(['constant_key']);
  });
});

describe('a JOIN without a condition', () => {
  it.each([
    'JOIN',
    'INNER JOIN',
    'LEFT JOIN',
    'RIGHT OUTER JOIN',
    'FULL JOIN',
    'SEMI JOIN',
    'ANTI JOIN',
  ])('is rejected: %s', (join) => {
    const text = `SELECT a.number FROM gh.issues a ${join} gh.issues b`;
    expect(diagnosticsOf(text)).toMatchObject([
      {
        code: 'join_without_condition',
        severity: 'error',
        text: 'The JOIN with b has no condition.',
      },
    ]);
  });

  it.each([
    'CROSS JOIN gh.issues b',
    ', gh.issues b',
    'JOIN gh.issues b ON TRUE',
    'JOIN gh.issues b USING (number)',
    'NATURAL JOIN gh.issues b',
  ])('is not one with %s', (join) => {
    expect(codes(`SELECT 1 AS one FROM gh.issues a ${join}`)).toEqual([]);
  });
});

describe('a parameter beside text', () => {
  const about = (value: number | boolean, text: string) =>
    diagnosticsOf(text, { parameters: { t: value } }).map(({ code }) => code);

  it.each([2024, 1.5, true])('is the text of its value: %p', (value) => {
    expect(about(value, 'SELECT number FROM gh.issues WHERE title = $t')).toEqual([]);
    expect(about(value, 'SELECT number FROM gh.issues WHERE title IN ($t, ($t))')).toEqual([]);
    expect(about(value, 'SELECT number FROM gh.issues WHERE $t = title')).toEqual([]);
  });

  it('is a number beside a number, and a typed number is not a text', () => {
    expect(about(7, 'SELECT number FROM gh.issues WHERE number = $t')).toEqual([]);
    expect(codes('SELECT number FROM gh.issues WHERE title = 7')).toEqual(['type_mismatch']);
  });
});
