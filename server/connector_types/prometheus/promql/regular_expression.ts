/** RE2 text that matches `text` and nothing else: https://github.com/google/re2/wiki/Syntax */
export const literally = (text: string): string =>
  text.replace(/[\\.+*?()|[\]{}^$]/g, (one) => `\\${one}`);

/** One character, including line ends; `_` of LIKE. */
const ANY = '(?s:.)';
/** Characters that are lowercased to this letter although they are not its upper case: dotted I, kelvin. */
const ALSO: Readonly<Record<string, string>> = { i: '\u0130', k: '\u212a' };

/** A pattern of LIKE as a fully anchored RE2 expression. There is no escape character, as in DuckDB. */
export const ofLike = (pattern: string): string =>
  [...pattern]
    .map((one) => (one === '%' ? '(?s:.*)' : one === '_' ? ANY : literally(one)))
    .join('');

/** RE2 text, and whether it matches exactly what SQL does. */
export interface Caseless {
  readonly expression: string;
  readonly exact: boolean;
}

/**
 * The same for ILIKE, which compares lower case. If the pattern has letters beyond ASCII, any character matches them,
 * so the expression matches more than SQL does.
 */
export const ofILike = (pattern: string): Caseless => caseless(pattern, true);

/** Text that contains `part`, in any case. */
export function holding(part: string): Caseless {
  const { expression, exact } = caseless(part, false);
  return { expression: `(?s:.*)${expression}(?s:.*)`, exact };
}

function caseless(pattern: string, wildcards: boolean): Caseless {
  let exact = true;
  const expression = [...pattern]
    .map((one) => {
      if (wildcards && one === '%') return '(?s:.*)';
      if (wildcards && one === '_') return ANY;
      if (/[a-z]/i.test(one)) {
        const lower = one.toLowerCase();
        return `[${lower}${lower.toUpperCase()}${ALSO[lower] ?? ''}]`;
      }
      if (one.charCodeAt(0) < 128) return literally(one);
      exact = false;
      return ANY;
    })
    .join('');
  return { expression, exact };
}
