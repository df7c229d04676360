import type { ResultRow } from '../../../common/contract';
import type { Expression, ShowStatement, ShowSubject } from '../../../common/language';
import type { Execution } from '../execution';
import type { TableColumns } from '../result_table';

/** What a SHOW returns before LIKE and LIMIT: `like` names the column that LIKE searches. */
export interface Showing {
  readonly columns: TableColumns;
  /** In pages if there may be many. */
  readonly rows: readonly ResultRow[] | AsyncIterable<readonly ResultRow[]>;
  readonly like: string;
  /** A hint for a result without rows. */
  readonly ifEmpty?: { readonly text: string; readonly hint: string };
  /** What the rows do not show. */
  readonly note?: {
    readonly text: string;
    readonly hint?: string;
    readonly severity?: 'warning';
  };
}

export type SubjectOf<T extends ShowSubject['type']> = Extract<ShowSubject, { type: T }>;

/**
 * Shows one type of subject. `limit` is that of LIMIT, unless LIKE has to be applied first; `searches`: the statement has
 * LIKE.
 */
export type Show<T extends ShowSubject['type']> = (
  subject: SubjectOf<T>,
  execution: Execution,
  limit: number | undefined,
  searches: boolean,
) => Promise<Showing>;

/** The number in LIMIT: a literal or a parameter. */
export function limitOf(statement: ShowStatement, execution: Execution): number | undefined {
  const { limit } = statement;
  return limit === undefined ? undefined : numberOf(limit, execution);
}

function numberOf(expression: Expression, { parameters }: Execution): number | undefined {
  const value =
    expression.kind === 'number'
      ? Number(expression.text)
      : expression.kind === 'parameter'
        ? Number(parameters[expression.name])
        : Number.NaN;
  return Number.isFinite(value) && value >= 0 ? Math.trunc(value) : undefined;
}
