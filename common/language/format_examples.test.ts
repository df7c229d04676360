import { formatScript } from '.';

const EXAMPLES: { readonly what: string; readonly written: string; readonly formatted: string }[] =
  [
    {
      what: 'about columns and clauses',
      written: `select key, -- what it is called
 -- who made it
 reporter as who
, /* days */ age
-- only ours
from jira.issues i -- all of them
where status = 'open' and -- not done
 age > 3 /* old */ and x
 -- the oldest first
order by age desc limit 5 -- enough
;
`,
      formatted: `SELECT
  key, -- what it is called
  -- who made it
  reporter AS who,
  /* days */ age
-- only ours
FROM jira.issues i -- all of them
WHERE status = 'open' -- not done
  AND age > 3 /* old */
  AND x
-- the oldest first
ORDER BY age DESC
LIMIT 5; -- enough
`,
    },
    {
      what: 'inside a configuration',
      written: `create connector j type 'jira'
-- from the vault
config { -- opens
 url: 'https://x', -- the site
 -- may be a robot
 email: 'y', /* secret */ token: 'z', -- last
 -- that is all
}`,
      formatted: `CREATE CONNECTOR j
TYPE 'jira'
-- from the vault
CONFIG { -- opens
  "url": "https://x", -- the site
  -- may be a robot
  "email": "y",
  /* secret */ "token": "z" -- last
  -- that is all
};
`,
    },
    {
      what: 'between statements',
      written: '-- first\nselect 1; -- one\n\n\n/* then */\nselect /* two */ 2;\n-- last',
      formatted: '-- first\nSELECT 1; -- one\n\n/* then */\nSELECT /* two */ 2;\n-- last\n',
    },
    {
      what: 'in a script of nothing else',
      written: '\n-- only\n\n\n/* this */\n',
      formatted: '-- only\n\n/* this */\n',
    },
    {
      what: 'in parentheses and CASE',
      written: `select (a /* left */ + b) * c, f( -- of two
 a, b), now(/* today */), case -- which
 when a then 1 -- one
 -- or else
 else 2
 -- no more
 end from t`,
      formatted: `SELECT
  (a /* left */ + b) * c,
  f( -- of two
    a,
    b
  ),
  now(/* today */),
  CASE -- which
    WHEN a THEN 1 -- one
    -- or else
    ELSE 2
    -- no more
  END
FROM t;
`,
    },
    {
      what: 'in a block',
      written: 'begin\n-- to begin with\nselect 1 -- one\n; /* so */\nselect 2;\n-- done\nend;',
      formatted: `BEGIN
  -- to begin with
  SELECT 1; -- one
  /* so */
  SELECT 2;
  -- done
END;
`,
    },
    {
      what: 'in lines that end as on Windows',
      written: 'select a, -- one\r\n /* two\r\n   lines */ b\r\nfrom t; -- end\r\n',
      formatted: 'SELECT\n  a, -- one\n  /* two\n   lines */ b\nFROM t; -- end\n',
    },
    {
      what: 'next to what the printer leaves out or adds',
      written: `select all a x, -- as x
 ((b)) /* b */, cast(/* c */ c as integer) -- whole
from t as u -- named
left outer join (v), -- joined
 w where a <> 1 -- unequal
`,
      formatted: `SELECT
  a AS x, -- as x
  b /* b */,
  /* c */ c::integer -- whole
FROM t u -- named
LEFT JOIN v -- joined
CROSS JOIN w
WHERE a != 1; -- unequal
`,
    },
  ];

describe('comments', () => {
  it.each(EXAMPLES)('$what stay with what they are about', ({ written, formatted }) => {
    expect(formatScript(written)).toEqual({ text: formatted, diagnostics: [] });
    expect(formatScript(formatted).text).toBe(formatted);
  });

  it('keep the layout of a statement that is printed in another order', () => {
    const written = 'select a from t offset 5 -- skip\n limit 3;\n';
    expect(formatScript(written).text).toBe(written);
  });
});
