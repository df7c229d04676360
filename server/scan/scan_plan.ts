import type { ScanOptions } from '../../common/binding';
import type {
  AggregateOffer,
  Condition,
  PushedCondition,
  RequestTemplate,
  TypedValue,
} from '../../common/declaration';

/** One scan as planned: plain data. EXPLAIN prints it, `openScan` runs it, a sync can keep it. */
export interface ScanPlan {
  readonly id: string;
  readonly connector: string;
  readonly entity: string;
  /** Only these are mapped. */
  readonly columns: readonly string[];
  /** Of `columns`, those that identify a row: one that repeats is dropped. None where rows are aggregates. */
  readonly key?: readonly string[];
  /** Detail calls that `columns` need. */
  readonly details: readonly string[];
  readonly access: AccessPlan;
  /** Takes over from `access` without a break if that proves long: rows given before are not given again. */
  readonly faster?: { readonly access: AccessPlan; readonly pushed: readonly PushedCondition[] };
  /** Lists that were weighed and not taken, and why. */
  readonly rejected: readonly { readonly list: string; readonly why: string }[];
  /** Why `access` was taken where there was a choice. */
  readonly chosenBecause?: string;
  readonly pushed: readonly PushedCondition[];
  /** Conditions that only DuckDB evaluates. */
  readonly residual: readonly Condition[];
  /** Everything that the SQL says about this table is in `pushed`, exactly. */
  readonly exact: boolean;
  readonly sort?: ScanSort;
  /** Rows needed at most; the scan may stop after as many. Only where that is exact. */
  readonly limit?: number;
  /** The reader may leave before the end: LIMIT counts rows that only evaluation knows. */
  readonly mayEndEarly?: true;
  /** Of a reader that may leave early: equal texts, equal readers, who leave after the same rows. */
  readonly reader?: string;
  readonly aggregate?: AggregateOffer;
  /** No row of it can reach the result: nothing is requested. */
  readonly neverRead?: true;
  /** What the user should know of how it is read. */
  readonly notes?: readonly string[];
  readonly options: ScanOptions;
}
export interface ScanSort {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
}

/** How the rows are got: which list, with which parameters, over which values. */
export interface AccessPlan {
  readonly list: string;
  /** Query parameters made of filters, sorts and what neutralises hidden filters. Several values are repeated. */
  readonly query: Readonly<Record<string, readonly string[]>>;
  /** Holes of the path that are known now. */
  readonly parameters: Readonly<Record<string, TypedValue>>;
  readonly fanOut?: FanOut;
  /** A query parameter with more values than one address holds: every list is read once for each part of them. */
  readonly split?: { readonly parameter: string; readonly parts: readonly (readonly string[])[] };
  /** Made by a translator: the request in place of the list's template. */
  readonly translation?: {
    readonly request: RequestTemplate;
    readonly echo: Readonly<Record<string, TypedValue>>;
    readonly native?: string;
    readonly reader?: string;
    /** Rows that the request asks for at most. */
    readonly most?: number;
  };
  /** Takes over when this one is refused or ends early. */
  readonly fallback?: AccessPlan;
}

/** One list call (with its pages) for each of several sets of parameters. */
export type FanOut =
  /** Values of the statement itself: `repo IN ('a', 'b')`. One set of parameters each. */
  | { readonly over: 'values'; readonly sets: readonly Readonly<Record<string, TypedValue>>[] }
  /** Rows of the parent entity; `supplies`: parameter → column of the parent. */
  | {
      readonly over: 'parent';
      readonly parent: ScanPlan;
      readonly supplies: Readonly<Record<string, string>>;
    }
  /** Distinct values that the other side of a join gives at run time (a bind join): parameter → column of `from`. */
  | {
      readonly over: 'outer';
      readonly parameter: string;
      readonly from: { readonly scan: string; readonly column: string };
    };
