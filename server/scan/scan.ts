import type { IncompleteReason, MissingParts, ScanProgress } from '../../common/contract';
import type { DataType, TypedValue } from '../../common/declaration';
import type { ScanPosition } from './position';
import type { KeysOfLookUps } from './running/read_keys';
import type { ScanPlan } from './scan_plan';

/**
 * A value of a row on its way from mapping to evaluation.
 * text: string · integer: number or bigint · number: number · boolean · timestamp: microseconds since the epoch
 * as a number (bigint beyond 2^53) · date: days since the epoch · document: JSON text · list: array.
 */
export type ScanValue =
  null | undefined | boolean | number | bigint | string | readonly ScanValue[];

export interface ScanColumn {
  readonly name: string;
  readonly type: DataType;
  readonly ignoringCase: boolean;
}

/** A batch of rows: one array per column, all of length `rowCount`. */
export interface ScanBatch {
  readonly rowCount: number;
  readonly values: readonly (readonly ScanValue[])[];
  /** Of a resumable scan: a batch without rows that says how to continue after all rows before it. */
  readonly position?: ScanPosition;
}

/** What a scan has done so far; final after its batches ended. */
export interface ScanMetrics {
  readonly rows: number;
  readonly pages: number;
  readonly requests: number;
  /** Requests with the response 304. */
  readonly notModified: number;
  readonly bytes: number;
  /** For the service. */
  readonly waitedMilliseconds: number;
  /** For our own pace. */
  readonly pacedMilliseconds?: number | undefined;
  readonly cachedPages: number;
  readonly cacheAgeSeconds: number | undefined;
  readonly list: string;
}
export interface ScanOutcome {
  readonly complete: boolean;
  readonly reason?: IncompleteReason;
  readonly explanation?: string;
  readonly missing?: MissingParts;
  readonly warnings: readonly string[];
  readonly notices?: readonly string[];
  /** A bind join that was read without its keys, so all of its rows were read. */
  readonly withoutKeys?: true;
}

/** A running scan. Rows are only produced as fast as they are requested. */
export interface Scan {
  readonly plan: ScanPlan;
  readonly columns: readonly ScanColumn[];
  /** May be iterated once. Returning early aborts all its requests. */
  batches(): AsyncIterable<ScanBatch>;
  metrics(): ScanMetrics;
  /** Known after `batches` ended. */
  outcome(): ScanOutcome;
}

/** The sets of parameters of a scan, one for each of its lists; distinct. */
export interface SetReading {
  /** May be iterated once. */
  sets(): AsyncIterable<Readonly<Record<string, TypedValue>>>;
  metrics(): ScanMetrics;
  /** Known after `sets` ended: whether these are all of them. */
  outcome(): ScanOutcome;
}

/** What a scan needs from its context. */
export interface ScanContext {
  readonly signal: AbortSignal;
  /** A share of the limiter is reserved for interactive statements. */
  readonly priority: 'interactive' | 'background';
  /** Whose scan it is: callers take turns at the limits of a service. */
  readonly caller?: string | undefined;
  /** Called at most ten times a second. */
  readonly onProgress?: (progress: ScanProgress) => void;
  /** It reads the parents of another scan: `max_results` in OPTIONS counts the rows of that scan, not these. */
  readonly asParent?: true;
  /** By list: the sets of a fan-out that may have relevant rows. Nothing is requested for the others. */
  readonly admits?: (list: string) => SetFilter | undefined;
  /**
   * Rows that the reader still needs, if it may leave early: each row of the scan yields at most one of them, so at
   * least this many are needed. Undefined if it does not know.
   */
  readonly stillWanted?: () => number | undefined;
  /**
   * Reads the lists one after the other, without the cache, and marks after each page how to continue; from the position
   * of an earlier scan of the same plan if it is given. `isFirst`: it was not read before, so its pages are only looked up
   * in the cache if the first one is there.
   */
  readonly resumable?: { readonly from?: ScanPosition; readonly isFirst?: boolean };
  /**
   * For `over: 'outer'`: the distinct values, in batches; a key of several columns is a JSON list of texts. May be iterated
   * again if another list is read instead.
   */
  readonly outerValues?: AsyncIterable<readonly ScanValue[]>;
  /** For `over: 'outer'`: the keys that need not be requested, because other look-ups have read their rows. */
  readonly keys?: KeysOfLookUps;
}

/** A predicate on columns that have the same value in all rows of a list. */
export interface SetFilter {
  /** The columns that it reads; the batch has them in this order. */
  readonly columns: readonly string[];
  /**
   * The positions of the rows that pass; undefined if the predicate could not be evaluated and therefore excludes
   * nothing.
   */
  readonly test: (values: ScanBatch) => Promise<ReadonlySet<number> | undefined>;
}

/** A scan that the cache can serve without a request. */
export interface CacheHit {
  readonly pages: number;
  /** The age of the oldest page since it was fetched or revalidated. */
  readonly ageSeconds: number;
}

/** Opens scans; queries only reach connectors through it. */
export interface Scanner {
  open(plan: ScanPlan, context: ScanContext): Scan;
}
