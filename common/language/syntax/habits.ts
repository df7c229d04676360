import type { CommonToken } from 'antlr4ts';

/** How many tokens on each side of the error are considered. */
const NEARBY = 12;

/**
 * Mistakes of users of other languages, with what to write instead. A pattern is matched against the tokens around the
 * error, separated by spaces, with ▸ before the invalid token, in any case; `$1` is its first group.
 */
const HABITS: readonly (readonly [pattern: RegExp, advice: string])[] = (
  [
    [/= ▸ =/, 'Use a single = to compare.'],
    [/^\/$/, 'Start comments with --.'],
    [/ \/ ▸ \//, 'Write trunc(a / b) to divide integers, or start a comment with --.'],
    [/ \* ▸ \*/, 'Write power(a, b).'],
    [/ (?:▸ DIV|DIV ▸) /, 'Write trunc(a / b).'],
    [/ ▸ -> /, 'To read a member of a document, write its path: raw.user.login.'],
    [/ \[ .* ▸ : /, 'Write list_slice(list, from, to).'],
    [
      / (?:▸ (?:SIMILAR|GLOB|RLIKE|REGEXP)|(?:SIMILAR|GLOB|RLIKE|REGEXP) ▸) /,
      "Write regexp_matches(text, 'pattern'), or use LIKE or ILIKE.",
    ],
    [/ \* ▸ (?:EXCLUDE|EXCEPT|REPLACE|RENAME) /, 'List the columns that you need instead of *.'],
    [
      / (?:▸ USING SAMPLE|▸ TABLESAMPLE|TABLESAMPLE ▸) /,
      'For a sample, write ORDER BY hash(id) LIMIT 5.',
    ],
    [/^FROM$/, 'Start with SELECT: SELECT * FROM connector.entity.'],
    [
      /^PIVOT$/,
      "Write PIVOT after a table: FROM connector.entity PIVOT (count(*) FOR state IN ('open') GROUP BY author).",
    ],
    [
      /^UNPIVOT$/,
      'Write UNPIVOT after a table: FROM connector.entity UNPIVOT (value FOR name IN (first, second)).',
    ],
    [/ LIMIT \d+ % ▸ /, 'Write LIMIT and a number of rows.'],
    [
      /^(?:UPDATE|INSERT|DELETE)$/,
      'To change data in a service, run an action: CONNECTOR_EXEC connector.entity.action(…).',
    ],
    [
      /CREATE (?:OR REPLACE )?▸ TABLE /,
      'Write CREATE TEMP TABLE name AS SELECT … inside BEGIN … END, or CREATE VIEW name AS SELECT ….',
    ],
    [/^USE$/, 'Name the connector in the query instead: SELECT … FROM connector.entity.'],
    [
      /^(?:MOLTLER|SECRETS)$/,
      'This is a shell command, not a statement. Run it in a shell: moltler secrets set NAME',
    ],
    [
      /SHOW (?:▸ TABLES|CONNECTOR \w+ ▸ ENTITIES)/,
      'List the tables of a connector with SHOW ENTITIES FROM connector.',
    ],
    [/SHOW ▸ (?:DATABASES|SCHEMAS)/, 'List your connectors with SHOW CONNECTORS.'],
    [/SHOW ▸ COLUMNS/, 'List the columns with DESCRIBE connector.entity.'],
    [
      /SHOW (ENTITIES|ACTIONS) (?:▸ (?:IN|OF|FOR)|(?:IN|OF|FOR) ▸|▸(?! (?:IN|OF|FOR) )) (\w+) /,
      'Write SHOW $1 FROM $2.',
    ],
    [
      /SHOW (ENTITIES|ACTIONS) (?:FROM )?▸ /,
      'Name a connector: SHOW $1 FROM connector. SHOW CONNECTORS lists yours.',
    ],
    [/SHOW ▸ INDEX/, 'List the indices with SHOW INDICES.'],
    [
      /SHOW SYNC ▸ ([a-z_]\w*) /,
      "Write SHOW SYNC HISTORY $1 for its runs, or SHOW SYNCS LIKE '$1' for its state.",
    ],
    [/SHOW SYNC ERRORS ▸ /, 'Name a sync: SHOW SYNC ERRORS name. SHOW SYNCS lists them.'],
    [/SHOW SYNCS ▸ ([a-z_]\w*) /, "Write SHOW SYNCS LIKE '$1', or SHOW SYNC HISTORY $1."],
    [/RETRY SYNC ▸ ([a-z_]\w*) /, 'Write RETRY SYNC ERRORS $1.'],
    [
      /SYNC ▸ ([a-z_]\w*) \. (\w+) /,
      'Write SYNC CONNECTOR $1.$2 TO index-*, or RUN SYNC name for a sync that exists.',
    ],
    [
      /SYNC ▸ ([a-z_]\w*) /,
      'Write SYNC CONNECTOR $1 TO index-*, or RUN SYNC $1 for a sync that exists.',
    ],
    [/SYNC CONNECTOR .* ▸ (?:INTO|AS|FROM) /, 'Write TO and the name of an index: TO github-*.'],
    [
      /EXPLAIN (?:ANALYZE )?▸ [A-Z]/,
      'EXPLAIN is only for SELECT and CONNECTOR_EXEC. Run the statement itself.',
    ],
    [
      /ALTER CONNECTOR (\w+) SET ▸ (\w+)/,
      'Write ALTER CONNECTOR $1 SET CONFIG {"$2": …}; for options such as timeout_seconds, SET OPTIONS {…}.',
    ],
    [/SELECT TOP ▸ (\d+)/, 'Write LIMIT $1 at the end.'],
    [/ LIMIT ▸ ALL /, 'Leave out LIMIT to get all rows.'],
    [/ (?:FETCH ▸|▸ FETCH) (?:FIRST|NEXT) (\d+) /, 'Write LIMIT $1 at the end.'],
    [/ (?:FETCH ▸|▸ FETCH) (?:FIRST|NEXT) /, 'Write LIMIT 1 at the end.'],
    [/ OFFSET (\d+) ▸ ROWS? (?:FETCH (?:FIRST|NEXT) (\d+) )/, 'Write LIMIT $2 OFFSET $1.'],
    [/ OFFSET (\d+) ▸ ROWS? /, 'Write OFFSET $1, without ROWS.'],
    [/LIMIT (\d+) ▸ , (\d+)/, 'Write LIMIT $2 OFFSET $1.'],
    [/, ▸ (?:FROM|WHERE|GROUP|ORDER|LIMIT)\b/, 'Remove the comma, or add another item after it.'],
    [/(?:ORDER BY|GROUP BY|LIMIT) .*▸ WHERE /, 'Move WHERE before GROUP BY, ORDER BY and LIMIT.'],
    [/ FOR \w+ IN ▸ [^(]/, 'Put the query in parentheses: FOR row IN (SELECT …) LOOP … END LOOP;'],
    [
      / ('[^']*'|"[^"]*") NOT IN ▸ ([a-z_]\w*(?: \. \w+)?) /,
      'Look into a list with CONTAINS: $2 NOT CONTAINS $1',
    ],
    [
      / ('[^']*'|"[^"]*") IN ▸ ([a-z_]\w*(?: \. \w+)?) /,
      'Look into a list with CONTAINS: $2 CONTAINS $1',
    ],
    [/ IN ▸ [^(]/, 'Put the values in parentheses: IN (1, 2).'],
    [/ BETWEEN \S+ ▸ ,/, 'Write BETWEEN low AND high.'],
    [/ IS(?: NOT)? ▸ [\w'"]/, 'Compare with = or !=. IS only works with NULL, TRUE and FALSE.'],
    [/ - \d+ ▸ (?:S|M|H|D|W)\b/, "Write intervals as INTERVAL '7 days'."],
    [/ TYPE ▸ \w/, "Write the type in quotes: TYPE 'github'."],
    [/CONNECTOR \w+ ▸ -/, 'Use letters, digits and underscores in names.'],
    [/CONNECTOR_EXEC .* ▸ [=:]/, 'Write name => value, or one object: {"name": value}.'],
    [/CONNECTOR_EXEC [^({[]*\((?:[^({[]*,)? ▸ ['"\d]/, 'Name each argument: name => value.'],
    [/(?:CONFIG|OPTIONS) ▸ [^{]/, 'Write {"key": value, …}.'],
    [/CONNECTOR \w+ TYPE '[^']*' ▸ \{/, 'Write CONFIG before the object: CONFIG {"key": value}.'],
    [/CONNECTOR ENTITY '[^']*' ▸ \{/, 'Write FIELDS before the object: FIELDS {"name": …}.'],
    [
      /CONNECTOR ACTION '[^']*' ▸ \{/,
      'Write PARAMETERS before the object: PARAMETERS {"name": …}.',
    ],
  ] as const
).map(([pattern, advice]) => [new RegExp(pattern, 'i'), advice]);

/** The same for characters that have no meaning here. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...[...'‘’“”„«»'].map((quote) => [quote, `Use straight quotes: ' or ".`] as const),
  ['#', 'Start comments with --.'],
  [
    '\\',
    'List your connectors with SHOW CONNECTORS, and the columns of a table with DESCRIBE connector.entity.',
  ],
  ['&', 'Use AND.'],
  ['|', 'Use OR.'],
  ['!', 'Use NOT, or != for "not equal".'],
  ['^', 'Write power(a, b).'],
  ['~', "Write regexp_matches(text, 'pattern'), or use LIKE or ILIKE."],
  ['@', "Put text in quotes: 'ada@example.com'."],
  ['?', 'Write parameters as $name, and set them with --param name=….'],
]);

/** Tokens as they were written, but for keywords of statements. */
const written = (tokens: string): string =>
  /^(?:entities|actions)$/i.test(tokens) ? tokens.toUpperCase() : tokens.replace(/ \. /g, '.');

/** Longer tokens are cut before they are compared: some patterns take quadratic time. */
const LONGEST_WORD = 60;

/** What to write instead, if the tokens up to `index` are a typical mistake of users of another language. */
export function adviceAt(tokens: readonly CommonToken[], index: number): string | undefined {
  const words = (from: number, to: number): string =>
    tokens
      .slice(Math.max(from, 0), to)
      .map(({ text = '' }) => text.slice(0, LONGEST_WORD))
      .join(' ');
  const around =
    index === 0
      ? words(0, 1)
      : ` ${words(index - NEARBY, index)} ▸ ${words(index, index + NEARBY)} `;
  for (const [pattern, advice] of HABITS) {
    const match = pattern.exec(around);
    if (match !== null)
      return advice.replace(/\$(\d)/g, (_, group: string) => written(match[Number(group)] ?? ''));
  }
  return undefined;
}

/** What to write instead of a character that has no meaning. */
export function adviceOnCharacter(character: string): string | undefined {
  return CHARACTERS.get(character);
}
