/** A value of an issue as Jira compares it. */
export interface JiraValue {
  /** Names and ids, all of which a text may mean; for a field with several values, of each. */
  readonly names?: readonly string[];
  readonly number?: number;
  /** The clock of the user's zone, `2026-01-31 10:05:07`. */
  readonly clock?: string;
}

/** A field of an issue: none if it is empty. */
export type ReadField = (field: string) => JiraValue | undefined;

/**
 * A small reading of JQL, for tests: AND before OR, parentheses, `=`, `!=`, `in`, `not in`, `is EMPTY`, bounds. Written
 * from the documentation, without the translator: https://support.atlassian.com/jira-software-cloud/docs/jql-operators/
 * Throws for anything else.
 */
export function matchesJql(jql: string, read: ReadField): boolean {
  const tokens = [...jql.matchAll(/\s*("(?:\\.|[^"\\])*"|>=|<=|!=|[=<>(),]|[^\s"=!<>(),]+)/gy)].map(
    ([, token = '']) => token,
  );
  if (tokens.join('').length !== jql.replace(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '').length)
    throw new Error(`not JQL: ${jql}`);
  let at = 0;
  const word = (): string => (tokens[at] ?? '').toLowerCase();
  const next = (): string => tokens[at++] ?? '';
  const expect = (wanted: string): void => {
    if (next().toLowerCase() !== wanted) throw new Error(`expected ${wanted}: ${jql}`);
  };
  const valueOf = (token: string): string =>
    token.startsWith('"') ? token.slice(1, -1).replace(/\\(.)/g, '$1') : token;
  const list = (): string[] => {
    expect('(');
    const values = [valueOf(next())];
    while (word() === ',') {
      next();
      values.push(valueOf(next()));
    }
    expect(')');
    return values;
  };

  const clause = (): boolean => {
    if (word() === '(') {
      next();
      const found = either();
      expect(')');
      return found;
    }
    const value = read(next());
    const operator = next().toLowerCase();
    if (operator === 'is') {
      const not = word() === 'not';
      if (not) next();
      expect('empty');
      return (value === undefined) !== not;
    }
    if (operator === 'not') {
      expect('in');
      const values = list();
      return value !== undefined && !values.some((one) => same(value, one));
    }
    if (operator === 'in') {
      const values = list();
      return value !== undefined && values.some((one) => same(value, one));
    }
    const other = valueOf(next());
    if (value === undefined) return false;
    if (operator === '=') return same(value, other);
    if (operator === '!=') return !same(value, other);
    const order = orderOf(value, other);
    if (order === undefined) throw new Error(`${operator} is not supported: ${jql}`);
    return (
      { '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0 }[operator] === true
    );
  };
  const both = (): boolean => {
    let found = clause();
    while (word() === 'and') {
      next();
      found = clause() && found;
    }
    return found;
  };
  const either = (): boolean => {
    let found = both();
    while (word() === 'or') {
      next();
      found = both() || found;
    }
    return found;
  };
  const found = either();
  if (at < tokens.length) throw new Error(`unexpected ${word()}: ${jql}`);
  return found;
}

function same({ names, number, clock }: JiraValue, other: string): boolean {
  if (number !== undefined) return number === Number(other);
  if (clock !== undefined) return clock.startsWith(other);
  return names?.some((name) => name.toLowerCase() === other.toLowerCase()) === true;
}

/** Clocks are compared to the minute that is written: 10:05 is 10:05:00. */
function orderOf({ number, clock }: JiraValue, other: string): number | undefined {
  if (number !== undefined) return number - Number(other);
  if (clock === undefined) return undefined;
  const written = clock.length > other.length && other.length > 10 ? `${other}:00` : other;
  return clock < written ? -1 : clock > written ? 1 : 0;
}
