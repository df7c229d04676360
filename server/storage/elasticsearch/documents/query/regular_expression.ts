/** What Elasticsearch accepts by default (`index.max_regex_length`), and what is quick to compile. */
const LONGEST = 500;

/** Characters outside ASCII whose lower case is in it. */
const ALSO: Readonly<Record<string, string>> = { i: '\u0130', k: '\u212a' };

/** An expression for `regexp`. */
export interface Expression {
  readonly text: string;
  /** It matches nothing else. */
  readonly exact: boolean;
}

const quoted = (character: string): string =>
  /[a-zA-Z0-9]/.test(character) || character > '\u007f' ? character : `\\${character}`;

/** Matches one character in both cases; any character for one outside ASCII. */
function inBothCases(character: string): Expression {
  if (character > '\u007f') return { text: '.', exact: false };
  if (!/[a-zA-Z]/.test(character)) return { text: quoted(character), exact: true };
  const lower = character.toLowerCase();
  return { text: `[${lower}${character.toUpperCase()}${ALSO[lower] ?? ''}]`, exact: true };
}

const joined = (parts: readonly Expression[]): Expression | undefined => {
  const text = parts.map((part) => part.text).join('');
  if (text.length > LONGEST) return undefined;
  return { text, exact: parts.every(({ exact }) => exact) };
};

/** Matches a text, ignoring case; undefined if it is too long. */
export const ignoringCase = (text: string): Expression | undefined =>
  joined([...text].map(inBothCases));

const ANYTHING: Expression = { text: '.*', exact: true };

/** Matches what contains a text, ignoring case. */
export function containing(text: string): Expression | undefined {
  const inner = ignoringCase(text);
  return inner && joined([ANYTHING, inner, ANYTHING]);
}

/** Matches a pattern of LIKE, in which `%` and `_` are special, ignoring case. */
export const ofPattern = (pattern: string): Expression | undefined =>
  joined(
    [...pattern].map((character) => {
      if (character === '%') return ANYTHING;
      return character === '_' ? { text: '.', exact: true } : inBothCases(character);
    }),
  );
