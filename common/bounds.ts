/** One bound: what it limits, its unit, its default, and what happens to more. */
export interface BoundDeclaration {
  readonly default: number;
  readonly unit: 'bytes' | 'count' | 'seconds' | 'megabytes';
  readonly description: string;
  /** The code of the error, which names the bound; or in words what happens instead of an error. */
  readonly beyond: string;
}

/** Every bound on a script has the same error. */
const scriptBound = <U extends BoundDeclaration['unit']>(given: {
  readonly default: number;
  readonly unit: U;
  readonly description: string;
}) => ({ ...given, beyond: 'bound_exceeded' });

/**
 * Limits on the size and complexity of a script. They are checked before the work they limit, and the defaults keep each
 * step of that work short enough not to delay other users.
 */
export const LANGUAGE_BOUNDS = {
  script_bytes: scriptBound({
    default: 1024 * 1024,
    unit: 'bytes',
    description: 'Size of a script, in UTF-8',
  }),
  statement_bytes: scriptBound({
    default: 512 * 1024,
    unit: 'bytes',
    description: 'Size of one statement, in UTF-8',
  }),
  script_statements: scriptBound({
    default: 1_000,
    unit: 'count',
    description: 'Statements in a script, including those inside blocks',
  }),
  statement_tokens: scriptBound({
    default: 10_000,
    unit: 'count',
    description:
      'Words, values and symbols in a statement; values of IN (…) and […] after the first 32 are not counted',
  }),
  list_values: scriptBound({
    default: 50_000,
    unit: 'count',
    description: 'Values in all IN (…) and […] lists of a statement',
  }),
  nesting: scriptBound({
    default: 100,
    unit: 'count',
    description: 'Nesting depth of parentheses, brackets, blocks and CASE',
  }),
  expression_depth: scriptBound({
    default: 1_020,
    unit: 'count',
    description:
      'Nesting depth of operators; each operator in a chain such as a + b + c is a level',
  }),
  expression_parts: scriptBound({
    default: 50_000,
    unit: 'count',
    description:
      'Parts of all expressions in a statement after replacing aliases; list values are not counted, and each use of a long value counts as a part for every 128 bytes',
  }),
  result_columns: scriptBound({
    default: 5_000,
    unit: 'count',
    description: 'Columns of a query or subquery after expanding *',
  }),
  statement_columns: scriptBound({
    default: 20_000,
    unit: 'count',
    description: 'Columns of all queries and subqueries in a statement, in total',
  }),
  statement_tables: scriptBound({
    default: 200,
    unit: 'count',
    description: 'Tables in a statement, including those in subqueries',
  }),
  series_values: {
    default: 1_000_000,
    unit: 'count',
    description: 'Values that one range(…) or generate_series(…) returns',
    beyond: 'bound_exceeded',
  },
  views: scriptBound({
    default: 200,
    unit: 'count',
    description: 'Stored views',
  }),
  view_bytes: scriptBound({
    default: 32 * 1024,
    unit: 'bytes',
    description: 'Size of the query of a view, in UTF-8',
  }),
  view_nesting: scriptBound({
    default: 16,
    unit: 'count',
    description: 'Views that read views, nested in each other',
  }),
  diagnostics: {
    default: 100,
    unit: 'count',
    description: 'Problems reported for a script',
    beyond: 'the others are only counted, in a last `bound_exceeded`',
  },
} as const satisfies Readonly<Record<string, BoundDeclaration>>;

export type LanguageBounds = Readonly<Record<keyof typeof LANGUAGE_BOUNDS, number>>;

/** The defaults of `LANGUAGE_BOUNDS`. */
export const DEFAULT_LANGUAGE_BOUNDS: LanguageBounds = Object.fromEntries(
  Object.entries(LANGUAGE_BOUNDS).map(([name, { default: value }]) => [name, value]),
) as Record<keyof typeof LANGUAGE_BOUNDS, number>;
