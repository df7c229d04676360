import type { BoundExpression, BoundQuery } from '../../common/binding';
import type { ErrorFamily } from '../../common/errors';
import type { NameLookUp, ScanPlan } from '../scan';
import type { EvaluationTable } from './evaluator';

/** A SELECT as planned: plain data. */
export interface QueryPlan {
  /**
   * What DuckDB evaluates. It still contains every predicate, except those on request-only columns;
   * parameters, literals and time functions are folded into constants. Its scans are read from `scans` by id.
   * Where an aggregate was pushed, it reads the aggregated columns of the scan instead of computing them.
   */
  readonly query: BoundQuery;
  /** In the order of reading: a scan that takes its keys from another comes after it. */
  readonly scans: readonly ScanPlan[];
  /** For people: which scans are read before which, and why, where one takes its keys from another. */
  readonly order?: readonly string[];
  /** Names that are looked up before it can run; until then, it has placeholders for what they stand for. */
  readonly lookUps?: readonly NameLookUp[];
  /** `pages`: each page is evaluated separately and its rows are returned at once. */
  readonly mode: { readonly kind: 'pages'; readonly scan: string } | { readonly kind: 'whole' };
  /**
   * By the id of a scan that looks up what another one supplies (a bind join): the query of those values, where
   * predicates leave fewer of them than the supplying scan has.
   */
  readonly outerValues?: Readonly<Record<string, BoundQuery>>;
  /** What is evaluated on the parents of a fan-out, or the keys of a join, before any request for them. */
  readonly setFilters?: readonly SetFilterPlan[];
  /** In `whole` mode: scans that need not be read to their end. */
  readonly enough?: readonly EnoughPlan[];
  /** In `whole` mode: tables that are joined are only read until LIMIT has enough rows. */
  readonly rounds?: RoundsPlan;
  /** In `whole` mode: the rows are those of a scan of groups, unless some of these are parts of one. */
  readonly wholeGroups?: WholeGroups;
  /** In `pages` mode: LIMIT and OFFSET, counted by the runner. */
  readonly limit?: number;
  readonly offset?: number;
  /** Notes for the user: a huge side of a join, columns that `*` omits, an eventually consistent index. */
  readonly notes: readonly {
    readonly severity: 'information' | 'warning';
    readonly text: string;
    readonly hint?: string;
  }[];
  /**
   * The plan to run when the service rejects a scan's list with an error of these families before any row is returned,
   * if the fallback of the list could not preserve this plan's order or count.
   */
  readonly instead?: {
    /** The scan whose list may be rejected. */
    readonly scan: string;
    readonly on: readonly ErrorFamily[];
    readonly plan: QueryPlan;
  };
  /** The instant that now() returns: microseconds since the epoch. */
  readonly now: number;
  readonly timeZone: string;
}

/** A SELECT whose rows are the groups that a scan returns, if no two of them have the same keys. */
export interface WholeGroups {
  readonly scan: string;
  /** Columns of the scan. */
  readonly keys: readonly string[];
  /** Those of the result, as columns of the scan. */
  readonly columns: readonly string[];
  /** The column that says whether WHERE was applied; DuckDB has to apply it if it is not true. */
  readonly applied?: string;
}

/** The part of the predicates that is the same for all rows of a list. */
export interface SetFilterPlan {
  readonly scan: string;
  readonly list: string;
  /** As written in the statement. */
  readonly where: BoundExpression;
  /** The table for the values that it reads; its first column numbers them. */
  readonly table: EvaluationTable;
  /** The others, in their order. */
  readonly columns: readonly string[];
  /** Returns the numbers of those for which it holds. */
  readonly query: BoundQuery;
}

/** How joined tables are read until there are enough rows. */
export interface RoundsPlan {
  /** The scan that is read page by page, after all that are neither it nor followers. */
  readonly driver: string;
  /** Scans that are read in each round, for the keys that its rows supply, in this order. */
  readonly followers: readonly string[];
  /** LIMIT and OFFSET together. */
  readonly wanted: number;
  /** Returns a row for each row of the result so far, but no more than are wanted. */
  readonly query: BoundQuery;
}

/** When enough of a scan has been read: its SELECT has returned the rows that are needed. */
export interface EnoughPlan {
  readonly scan: string;
  /** LIMIT and OFFSET of the SELECT itself. */
  readonly limit?: number;
  readonly offset: number;
  /** Rows that are needed of it and of the scans in `after` together. */
  readonly wanted?: number;
  /** Read before it; if they return enough, this one is not read. */
  readonly after: readonly string[];
  /** Read completely before it: subqueries that determine which rows count. */
  readonly first: readonly string[];
  /** Which rows count; all if unset. */
  readonly where?: BoundExpression;
  /** The table of a page for counting: without columns if all rows count. */
  readonly table: EvaluationTable;
  /** Returns a row for each that counts. */
  readonly query: BoundQuery;
}
