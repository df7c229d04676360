import { diagnosticsOf } from './testing/marked';
import type { BindingSettings } from './statement_context';

const hintsFor = (where: string, parameters: BindingSettings['parameters'] = {}) =>
  diagnosticsOf(`SELECT 1 FROM gh.issues WHERE ${where}`, { parameters }).map(
    ({ code, severity, hint, replacement }) => ({ code, severity, hint, replacement }),
  );

describe('hints for a WHERE that is probably a mistake', () => {
  it.each([
    ["labels = 'bug'", "labels CONTAINS 'bug'"],
    ["'bug' = labels", "labels CONTAINS 'bug'"],
    ["labels IN ('bug', 'x')", "labels CONTAINS 'bug'"],
    ["labels LIKE '%bug%'", 'labels CONTAINS …'],
  ])('name CONTAINS for a list: %s', (where, statement) => {
    expect(hintsFor(where)[0]).toMatchObject({
      code: 'type_mismatch',
      hint: `Search the list with CONTAINS: ${statement}`,
    });
  });

  it.each(["now() - '7 days'", "now() + '1 hour'", "created_at - '2 weeks'"])(
    'name INTERVAL for a span of time: %s',
    (expression) => {
      const span = /'.*'/.exec(expression)?.[0];
      expect(hintsFor(`created_at > ${expression}`)).toEqual([
        {
          code: 'type_mismatch',
          severity: 'error',
          hint: `Write INTERVAL ${span}.`,
          replacement: `INTERVAL ${span}`,
        },
      ]);
    },
  );

  it.each([
    "state = 'opne'",
    "state != 'opne'",
    "'opne' = state",
    "state IN ('closed', 'opne')",
    "state NOT IN ('opne')",
  ])('name the similar known value: %s', (where) => {
    expect(hintsFor(where)).toEqual([
      {
        code: 'unknown_value',
        severity: 'warning',
        hint: 'Did you mean "open"?',
        replacement: "'open'",
      },
    ]);
  });

  it.each([
    ['state = open', "'open'"],
    ['state IN (closed)', "'closed'"],
    ['OPEN = state', "'open'"],
    ['i.state = open', "'open'", 'gh.issues i'],
  ])(
    'name the text that a word without quotes stands for: %s',
    (where, replacement, from = 'gh.issues') => {
      expect(
        diagnosticsOf(`SELECT 1 FROM ${from} WHERE ${where}`).map(
          ({ code, hint, replacement: written }) => ({ code, hint, written }),
        ),
      ).toEqual([
        {
          code: 'unknown_column',
          hint: `To compare state with this value, write ${replacement}.`,
          written: replacement,
        },
      ]);
    },
  );

  it.each([
    [
      'SELECT x',
      'Unknown column "x".',
      "Name a table with FROM, or write text in single quotes: 'x'.",
    ],
    ['SELECT x FROM gh.issues a, gh.issues b', 'Unknown column "x".', undefined],
  ])('say what to do about a column of no table: %s', (sql, text, hint) => {
    expect(diagnosticsOf(sql)[0]).toMatchObject({ text, ...(hint !== undefined && { hint }) });
  });

  it('name all known values if none is similar', () => {
    expect(hintsFor("state = 'unfinished'")).toMatchObject([
      { code: 'unknown_value', hint: 'Known values are open, closed.' },
    ]);
  });

  it.each(["state = 'open'", "state LIKE 'op%'", "state > 'a'", 'state = title', "title = 'opne'"])(
    'are silent for %s',
    (where) => {
      expect(hintsFor(where)).toEqual([]);
    },
  );
});

describe('an unknown function', () => {
  it.each([
    ["read_csv('a.csv')", 'Queries read connectors, not files.'],
    ['range(10)', 'WITH RECURSIVE'],
    ['unnest(labels)', 'CONTAINS'],
    ["'bug' = ANY(labels)", 'CONTAINS'],
    ['NVL(title, 1)', 'coalesce'],
    ['lowr(title)', 'Did you mean "lower"?'],
    ['soundex(title)', 'The console lists all functions under Help'],
  ])('is reported with what to write instead: %s', (expression, hint) => {
    expect(diagnosticsOf(`SELECT ${expression} FROM gh.issues`)).toMatchObject([
      { code: 'unknown_function', hint: expect.stringContaining(hint) as string },
    ]);
  });
});

describe('a number in --param', () => {
  it.each([
    'title = $t',
    '$t = title',
    'title IN ($t)',
    'title LIKE $t',
    'title CONTAINS $t',
    'labels CONTAINS $t',
    "title BETWEEN $t AND 'x'",
    'number = $t',
    'upper(title) = $t',
    "title = 'a' || $t",
  ])('takes the type that it is compared with: %s', (where) => {
    expect(hintsFor(where, { t: 2024 })).toEqual([]);
  });

  it('may be a text of digits where a number is compared', () => {
    expect(hintsFor('number = $t', { t: '00123' })).toEqual([]);
  });
});
