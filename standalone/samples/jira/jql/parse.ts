/** A JQL query as a tree. */
export type Jql =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Jql[] }
  | { readonly kind: 'not'; readonly part: Jql }
  | {
      readonly kind: 'clause';
      readonly field: string;
      readonly operator: string;
      readonly values: readonly string[];
    };
export interface JqlQuery {
  readonly where: Jql | undefined;
  readonly order: readonly { readonly field: string; readonly descending: boolean }[];
}

/** The query cannot be read or names something that does not exist; the text is for the user. */
export class JqlError extends Error {}

const TOKEN =
  /\s*("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|cf\[\d+\]|[\w.+-]+(?:\(\))?|<=|>=|!=|!~|[=<>~(),])/y;

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (text.slice(TOKEN.lastIndex).trim() !== '') {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined)
      throw new JqlError(
        `Error in the JQL Query: The character '${text.slice(at).trim()[0] ?? ''}' is a reserved JQL character.`,
      );
    tokens.push(token);
  }
  return tokens;
}

const textOf = (token: string): string =>
  /^["']/.test(token) ? token.slice(1, -1).replace(/\\(.)/g, '$1') : token;

/** Reads the part of JQL that most queries need: no history (WAS, CHANGED), and functions without arguments. */
export function parseJql(text: string): JqlQuery {
  const tokens = tokensOf(text);
  let at = 0;
  const next = (): string => (tokens[at] ?? '').toLowerCase();
  const take = (): string => {
    const token = tokens[at++];
    if (token === undefined)
      throw new JqlError('Error in the JQL Query: Expecting a value before the end of the query.');
    return token;
  };
  const accept = (...words: readonly string[]): boolean => {
    if (!words.every((word, offset) => (tokens[at + offset] ?? '').toLowerCase() === word))
      return false;
    at += words.length;
    return true;
  };
  const expect = (word: string): void => {
    if (!accept(word))
      throw new JqlError(
        `Error in the JQL Query: Expecting '${word}' but got '${tokens[at] ?? 'the end'}'.`,
      );
  };
  const joined = (kind: 'and' | 'or', part: () => Jql): Jql => {
    const parts = [part()];
    while (accept(kind)) parts.push(part());
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind, parts };
  };
  const anyOf = (): Jql => joined('or', () => joined('and', unary));
  const unary = (): Jql => {
    if (accept('not')) return { kind: 'not', part: unary() };
    if (!accept('(')) return clause();
    const inner = anyOf();
    expect(')');
    return inner;
  };
  const clause = (): Jql => {
    const field = textOf(take());
    const operator = ((): string => {
      if (accept('is', 'not')) return 'is not';
      if (accept('not', 'in')) return 'not in';
      return take().toLowerCase();
    })();
    const values: string[] = [];
    if ((operator === 'in' || operator === 'not in') && accept('(')) {
      do values.push(textOf(take()));
      while (accept(','));
      expect(')');
    } else values.push(textOf(take()));
    return { kind: 'clause', field: field.toLowerCase(), operator, values };
  };
  const where = tokens.length === 0 || next() === 'order' ? undefined : anyOf();
  const order: { field: string; descending: boolean }[] = [];
  if (accept('order', 'by'))
    do {
      const field = textOf(take()).toLowerCase();
      const descending = accept('desc');
      if (!descending) accept('asc');
      order.push({ field, descending });
    } while (accept(','));
  if (at < tokens.length)
    throw new JqlError(
      `Error in the JQL Query: Expecting either 'OR' or 'AND' but got '${tokens[at] ?? ''}'.`,
    );
  return { where, order };
}
