import type { BoundExpression, BoundQuery } from '../../common/binding';
import type { ErrorFamily } from '../../common/errors';
import type { ScanPlan } from '../scan';
import type { EvaluationTable } from './evaluator';

/** A SELECT as planned: plain data. */
export interface QueryPlan {
  /**
   * What DuckDB evaluates. Every predicate is still in it (but those exempt by design §2 rule 2);
   * parameters, literals and time functions are folded into constants. Its scans are read from `scans` by id.
   * Where an aggregate was pushed, it reads the aggregated columns of the scan instead of computing them.
   */
  readonly query: BoundQuery;
  /** In the order of reading: a scan that takes its keys from another stands after it. */
  readonly scans: readonly ScanPlan[];
  /** `pages`: each page is evaluated alone and its rows go out at once (design §2 rule 4). */
  readonly mode: { readonly kind: 'pages'; readonly scan: string } | { readonly kind: 'whole' };
  /**
   * By the id of a scan that looks up what another one supplies (a bind join): the query of those values, where
   * predicates leave fewer of them than the supplying scan has.
   */
  readonly outerValues?: Readonly<Record<string, BoundQuery>>;
  /** What is evaluated on the parents of a fan-out, or the keys of a join, before anything is asked for them. */
  readonly setFilters?: readonly SetFilterPlan[];
  /** In `whole` mode: scans of which reading may stop before their end. */
  readonly enough?: readonly EnoughPlan[];
  /** In `pages` mode: LIMIT and OFFSET, counted by the runner. */
  readonly limit?: number;
  readonly offset?: number;
  /** What the user should know: a huge side, columns that `*` left out, an eventually consistent index. */
  readonly notes: readonly {
    readonly severity: 'information' | 'warning';
    readonly text: string;
    readonly hint?: string;
  }[];
  /**
   * The plan to run when the service refuses a scan's list with an error of these families before any row is out,
   * where the list's own fall-back could not keep this plan's order or count.
   */
  readonly instead?: {
    /** The scan whose list may be refused. */
    readonly scan: string;
    readonly on: readonly ErrorFamily[];
    readonly plan: QueryPlan;
  };
  /** The instant that now() stands for: microseconds since the epoch. */
  readonly now: number;
  readonly timeZone: string;
}

/** The part of the predicates that one list of a scan decides for all of its rows. */
export interface SetFilterPlan {
  readonly scan: string;
  readonly list: string;
  /** As the statement says it. */
  readonly where: BoundExpression;
  /** Where the values go that it reads; its first column numbers them. */
  readonly table: EvaluationTable;
  /** The others, in their order. */
  readonly columns: readonly string[];
  /** Gives the numbers of those for which it holds. */
  readonly query: BoundQuery;
}

/** When enough of a scan has been read: its SELECT has given the rows that it needs to give. */
export interface EnoughPlan {
  readonly scan: string;
  /** LIMIT and OFFSET of the SELECT itself. */
  readonly limit?: number;
  readonly offset: number;
  /** Rows that are needed of it and of the scans in `after` together. */
  readonly wanted?: number;
  /** Read before it; where they give enough, nothing is asked for this one. */
  readonly after: readonly string[];
  /** Read whole before it: subqueries that decide which rows count. */
  readonly first: readonly string[];
  /** Which rows count; all where there is none. */
  readonly where?: BoundExpression;
  /** Where a page goes to be counted: no column where all rows count. */
  readonly table: EvaluationTable;
  /** Gives a row for each that counts. */
  readonly query: BoundQuery;
}
