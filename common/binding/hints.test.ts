import { diagnosticsOf, marked } from './testing/marked';
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
  ])('explain what to do about a column without a table: %s', (sql, text, hint) => {
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

describe('hints for values of different types', () => {
  it.each([
    ['number = title', 'Convert number to text: CAST(number AS text)'],
    ['title > number', 'Convert number to text: CAST(number AS text)'],
    ['number IN (1, title)', 'Convert number to text: CAST(number AS text)'],
    ["number = 'abc'", 'Compare it with a number, or convert it to text: CAST(number AS text)'],
    ["'abc' = i.number", 'Compare it with a number, or convert it to text: CAST(i.number AS text)'],
    ["locked = 'yes'", 'Compare it with TRUE or FALSE.'],
    ['title = 5', "Write the value as text: '5'"],
    ['title BETWEEN 1 AND 5', "Write the value as text: '1'"],
    ['number BETWEEN title AND 5', 'Convert title to integer: TRY_CAST(title AS integer)'],
    ['title = created_at', 'Convert created_at to text: CAST(created_at AS text)'],
    ['created_at > 1700000000', 'Convert seconds since 1970 to a time: to_timestamp(1700000000)'],
    ['created_at > 2024', "Write a time as text, such as '2024-01-01'."],
    ['20240131 <= due', "Write a time as text, such as '2024-01-31'."],
    ['created_at > now() - 7', "Write an interval, such as INTERVAL '7 days'."],
    ['created_at + 1 > now()', "Write an interval, such as INTERVAL '1 day'."],
    ['created_at > now() - comments', "Write an interval, such as INTERVAL '7 days'."],
  ])('name the conversion: %s', (where, hint) => {
    expect(
      diagnosticsOf(`SELECT 1 FROM gh.issues i WHERE ${where}`).map(({ code, hint: advice }) => ({
        code,
        hint: advice,
      }))[0],
    ).toEqual({ code: 'type_mismatch', hint });
  });

  it('name both meanings of + with a text', () => {
    expect(hintsFor('title + 1 > 2')[0]).toMatchObject({
      code: 'type_mismatch',
      hint: 'To add numbers, convert the text with TRY_CAST(… AS number). To join texts, use ||.',
    });
  });
});

describe('a text that is not a time', () => {
  it.each([
    ["created_at > '2026-13-45'", "'2026-13-45' is not a valid time.", "'2026-01-31T12:00:00Z'"],
    ["created_at IN ('01/02/2026')", "'01/02/2026' is not a valid time.", "'2026-01-31T12:00:00Z'"],
    ["created_at > 'yesterday'", "'yesterday' is not a valid time.", "now() - INTERVAL '1 day'"],
    ["created_at > '7 days'", "'7 days' is not a valid time.", "now() - INTERVAL '7 days'"],
    ["date_trunc('day', 'foo') > now()", "'foo' is not a valid time.", "'2026-01-31T12:00:00Z'"],
    ["created_at > TIMESTAMP 'foo'", "'foo' is not a valid time.", "'2026-01-31T12:00:00Z'"],
    ["created_at > DATE '2026-02-30'", "'2026-02-30' is not a valid date.", "'2026-01-31'"],
    ["created_at > now() - INTERVAL 'x'", "'x' is not a valid interval.", "INTERVAL '7 days'"],
  ])('is shown, with an example: %s', (where, text, example) => {
    expect(diagnosticsOf(`SELECT 1 FROM gh.issues WHERE ${where}`)).toMatchObject([
      { code: 'invalid_time', text, hint: expect.stringContaining(example) as string },
    ]);
  });
});

describe('a comparison that never matches because of NULL', () => {
  it.each([
    [
      'number NOT IN (1, «NULL»)',
      '`NOT IN` with NULL in its list never matches a row.',
      'Remove NULL',
    ],
    ['number IN (1, «NULL»)', '`IN` never finds NULL.', 'add OR … IS NULL'],
    ['«NULL = number»', '`= NULL` never matches a row.', 'Use IS NULL.'],
    ['«number > NULL»', '`> NULL` never matches a row.', 'IS NULL or IS NOT NULL'],
  ])('is a warning: %s', (where, text, hint) => {
    const source = `SELECT 1 FROM gh.issues WHERE ${where}`;
    expect(marked(source)).toEqual({ text: source, codes: ['compared_with_null'] });
    expect(diagnosticsOf(source.replace(/[«»]/g, ''))).toMatchObject([
      { severity: 'warning', text, hint: expect.stringContaining(hint) as string },
    ]);
  });

  it.each(['number NOT IN (1, 2)', 'number IS NOT DISTINCT FROM NULL', 'number IN ($p)'])(
    'is not reported for %s',
    (where) => {
      expect(hintsFor(where, { p: null })).toEqual([]);
    },
  );
});

describe('an unknown function', () => {
  it.each([
    ["read_csv('a.csv')", 'Queries read connectors, not files.'],
    ['sequence(1, 10)', 'generate_series(1, 10)'],
    ['explode(labels)', 'UNNEST(list)'],
    ["'bug' = ANY(labels)", 'CONTAINS'],
    ['NVL(title, 1)', 'Write coalesce(value, otherwise).'],
    ['isnull(title)', 'Write value IS NULL, or coalesce(value, otherwise).'],
    ['iif(true, 1, 2)', 'Write CASE WHEN condition THEN value ELSE otherwise END.'],
    ['getdate()', 'Write now().'],
    ['sysdate()', 'Write now().'],
    ["dateadd('day', 7, created_at)", "Add an interval: now() + INTERVAL '7 days'"],
    ['date_add(created_at, 7)', "Add an interval: now() + INTERVAL '7 days'"],
    ['json_each(raw)', 'Write UNNEST: SELECT … FROM connector.entity, UNNEST(list) AS element.'],
    ['some(labels)', "Look into a list with CONTAINS: list CONTAINS 'value'"],
    ["columns('a')", 'List the columns that you need.'],
    ['top(5)', 'Write LIMIT and the number of rows at the end: LIMIT 5'],
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
    'starts_with(title, $t)',
    'coalesce($t, title) = title',
    'list_contains(labels, $t)',
  ])('takes the type that it is compared with: %s', (where) => {
    expect(hintsFor(where, { t: 2024 })).toEqual([]);
  });

  it('may be a text of digits where a number is compared', () => {
    expect(hintsFor('number = $t', { t: '00123' })).toEqual([]);
  });
});
