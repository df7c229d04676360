import type { CommonToken } from 'antlr4ts';

/** How many tokens on each side of the error are considered. */
const NEARBY = 12;

/**
 * Mistakes of users of other languages, with what to write instead. A pattern is matched against the tokens around the
 * error, in capitals and separated by spaces, with ▸ before the invalid token; `$1` is its first group.
 */
const HABITS: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [/= ▸ =/, 'Use a single = to compare.'],
  [
    /^(?:UPDATE|INSERT|DELETE)$/,
    'To change data in a service, run an action: CONNECTOR_EXEC connector.entity.action(…).',
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
  [/SELECT TOP ▸ (\d+)/, 'Write LIMIT $1 at the end.'],
  [/LIMIT (\d+) ▸ , (\d+)/, 'Write LIMIT $2 OFFSET $1.'],
  [/, ▸ (?:FROM|WHERE|GROUP|ORDER|LIMIT)\b/, 'Remove the comma, or add another item after it.'],
  [/(?:ORDER BY|GROUP BY|LIMIT) .*▸ WHERE /, 'Move WHERE before GROUP BY, ORDER BY and LIMIT.'],
  [/ FOR \w+ IN ▸ [^(]/, 'Put the query in parentheses: FOR row IN (SELECT …) LOOP … END LOOP;'],
  [/ IN ▸ [^(]/, 'Put the values in parentheses: IN (1, 2).'],
  [/ BETWEEN \S+ ▸ ,/, 'Write BETWEEN low AND high.'],
  [/ IS(?: NOT)? ▸ [\w'"]/, 'Compare with = or !=. IS only works with NULL, TRUE and FALSE.'],
  [/ - \d+ ▸ (?:S|M|H|D|W)\b/, "Write intervals as INTERVAL '7 days'."],
  [/ TYPE ▸ \w/, "Write the type in quotes: TYPE 'github'."],
  [/CONNECTOR \w+ ▸ -/, 'Use letters, digits and underscores in names.'],
  [/CONNECTOR_EXEC .* ▸ [=:]/, 'Write name => value, or one object: {"name": value}.'],
  [/(?:CONFIG|OPTIONS) ▸ \(/, 'Write {"key": value, …}.'],
  [/CONNECTOR \w+ TYPE '[^']*' ▸ \{/, 'Write CONFIG before the object: CONFIG {"key": value}.'],
  [/CONNECTOR ENTITY '[^']*' ▸ \{/, 'Write FIELDS before the object: FIELDS {"name": …}.'],
  [/CONNECTOR ACTION '[^']*' ▸ \{/, 'Write PARAMETERS before the object: PARAMETERS {"name": …}.'],
];

/** The same for characters that have no meaning here. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...[...'‘’“”„«»'].map((quote) => [quote, `Use straight quotes: ' or ".`] as const),
  ['#', 'Start comments with --.'],
  ['&', 'Use AND.'],
  ['|', 'Use OR.'],
  ['!', 'Use NOT, or != for "not equal".'],
]);

/** What to write instead, if the tokens up to `index` are a typical mistake of users of another language. */
export function adviceAt(tokens: readonly CommonToken[], index: number): string | undefined {
  const words = (from: number, to: number): string =>
    tokens
      .slice(Math.max(from, 0), to)
      .map(({ text }) => (text ?? '').toUpperCase())
      .join(' ');
  const around =
    index === 0
      ? words(0, 1)
      : ` ${words(index - NEARBY, index)} ▸ ${words(index, index + NEARBY)} `;
  for (const [pattern, advice] of HABITS) {
    const match = pattern.exec(around);
    if (match !== null)
      return advice.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
  }
  return undefined;
}

/** What to write instead of a character that has no meaning. */
export function adviceOnCharacter(character: string): string | undefined {
  return CHARACTERS.get(character);
}
