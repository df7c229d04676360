/** One bound: what it limits, in which unit, and the value it has unless the operator sets another. */
export interface BoundDeclaration {
  readonly default: number;
  readonly unit: 'bytes' | 'count' | 'seconds' | 'megabytes';
  readonly description: string;
}

/**
 * What one script may hold. Everything here is counted before the work that it would cost is done, and the defaults
 * keep each step of that work short enough not to hold up other callers.
 */
export const LANGUAGE_BOUNDS = {
  script_bytes: {
    default: 1024 * 1024,
    unit: 'bytes',
    description: 'Size of a script, in UTF-8',
  },
  statement_bytes: {
    default: 512 * 1024,
    unit: 'bytes',
    description: 'Size of one statement, in UTF-8',
  },
  script_statements: {
    default: 1_000,
    unit: 'count',
    description: 'Statements in a script',
  },
  statement_tokens: {
    default: 10_000,
    unit: 'count',
    description:
      'Words, values and signs in a statement; the values of IN (…) and […] beyond the first 32 are not counted',
  },
  list_values: {
    default: 50_000,
    unit: 'count',
    description: 'Values in all IN (…) and […] lists of a statement',
  },
  nesting: {
    default: 100,
    unit: 'count',
    description: 'Levels of parentheses, brackets, blocks and CASE inside each other',
  },
  expression_depth: {
    default: 1_020,
    unit: 'count',
    description:
      'Operators inside each other; each operator of a chain such as a + b + c is a level',
  },
  expression_parts: {
    default: 50_000,
    unit: 'count',
    description:
      'Parts of all expressions of a statement after aliases are replaced; list values are not counted',
  },
  result_columns: {
    default: 5_000,
    unit: 'count',
    description: 'Columns of a query or subquery after * is expanded',
  },
  statement_columns: {
    default: 20_000,
    unit: 'count',
    description: 'Columns of all queries and subqueries of a statement together',
  },
  statement_tables: {
    default: 200,
    unit: 'count',
    description: 'Tables named in a statement, those in subqueries included',
  },
  diagnostics: {
    default: 100,
    unit: 'count',
    description: 'Problems reported for a script; the rest are only counted',
  },
} as const satisfies Readonly<Record<string, BoundDeclaration>>;

export type LanguageBounds = Readonly<Record<keyof typeof LANGUAGE_BOUNDS, number>>;

/** The defaults of `LANGUAGE_BOUNDS`. */
export const DEFAULT_LANGUAGE_BOUNDS: LanguageBounds = Object.fromEntries(
  Object.entries(LANGUAGE_BOUNDS).map(([name, { default: value }]) => [name, value]),
) as Record<keyof typeof LANGUAGE_BOUNDS, number>;
