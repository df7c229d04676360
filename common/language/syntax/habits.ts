import type { CommonToken } from 'antlr4ts';

/** How many tokens on each side of the error are looked at. */
const NEARBY = 12;

/**
 * Habits from other languages, with what to write instead. A pattern is matched against the tokens around the
 * error in capitals, a space between any two, with ▸ before the token that cannot stand; `$1` is its first group.
 */
const HABITS: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [/= ▸ =/, 'Equality is one =.'],
  [
    /^(?:UPDATE|INSERT|DELETE)$/,
    'Services are changed by actions: CONNECTOR_EXEC connector.entity.action(…).',
  ],
  [/^USE$/, 'There is nothing to select first: write connector.entity after FROM.'],
  [
    /^(?:MOLTLER|SECRETS)$/,
    'That is a command of the shell, not a statement: moltler secrets set NAME.',
  ],
  [
    /SHOW (?:▸ TABLES|CONNECTOR \w+ ▸ ENTITIES)/,
    'SHOW ENTITIES FROM connector lists the tables of a connector.',
  ],
  [/SHOW ▸ (?:DATABASES|SCHEMAS)/, 'SHOW CONNECTORS lists what is connected.'],
  [/SHOW ▸ COLUMNS/, 'DESCRIBE connector.entity lists the columns.'],
  [/SELECT TOP ▸ (\d+)/, 'Write LIMIT $1 at the end.'],
  [/LIMIT (\d+) ▸ , (\d+)/, 'Write LIMIT $2 OFFSET $1.'],
  [/, ▸ (?:FROM|WHERE|GROUP|ORDER|LIMIT)\b/, 'Remove the comma, or add what should follow it.'],
  [/(?:ORDER BY|GROUP BY|LIMIT) .*▸ WHERE /, 'WHERE stands before GROUP BY, ORDER BY and LIMIT.'],
  [/ IN ▸ [^(]/, 'Put the values in parentheses: IN (1, 2).'],
  [/ BETWEEN \S+ ▸ ,/, 'Write BETWEEN low AND high.'],
  [/ IS(?: NOT)? ▸ [\w'"]/, 'Compare with = or !=; IS is for NULL, TRUE and FALSE.'],
  [/ - \d+ ▸ (?:S|M|H|D|W)\b/, "Write a span of time as INTERVAL '7 days'."],
  [/ TYPE ▸ \w/, "The type is a string: TYPE 'github'."],
  [/CONNECTOR \w+ ▸ -/, 'A name has letters, digits and _.'],
  [/CONNECTOR_EXEC .* ▸ [=:]/, 'Write name => value, or one {"name": value} object.'],
  [/(?:CONFIG|OPTIONS) ▸ \(/, 'Write {"key": value, …}.'],
  [/'[^']*' ▸ \{/, 'Write CONFIG before the {.'],
];

/** What those do who come from another language, for a character that means nothing here. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...[...'‘’“”„«»'].map((quote) => [quote, `Write a straight quote: ' or ".`] as const),
  ['#', 'A comment begins with --.'],
  ['&', 'Write AND.'],
  ['|', 'Write OR.'],
  ['!', 'Write NOT, or != for unequal.'],
]);

/** What to write instead, where the tokens up to the one at `index` show a habit of another language. */
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

/** What to write instead of a character that means nothing. */
export function adviceOnCharacter(character: string): string | undefined {
  return CHARACTERS.get(character);
}
