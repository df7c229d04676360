import type { IncompleteReason, ScanProgress } from '../../common/contract';
import type { DataType } from '../../common/declaration';
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
}

/** What a scan has done so far; final after its batches ended. */
export interface ScanMetrics {
  readonly rows: number;
  readonly pages: number;
  readonly requests: number;
  /** Of them answered 304. */
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
  readonly warnings: readonly string[];
  readonly notices?: readonly string[];
}

/** A running scan. Rows come only as fast as they are asked for. */
export interface Scan {
  readonly plan: ScanPlan;
  readonly columns: readonly ScanColumn[];
  /** May be iterated once. Returning early stops every request beneath it. */
  batches(): AsyncIterable<ScanBatch>;
  metrics(): ScanMetrics;
  /** Known after `batches` ended. */
  outcome(): ScanOutcome;
}

/** What a scan needs of its surroundings. */
export interface ScanContext {
  readonly signal: AbortSignal;
  /** Interactive statements keep a share of the limiter to themselves. */
  readonly priority: 'interactive' | 'background';
  /** Called at most ten times a second. */
  readonly onProgress?: (progress: ScanProgress) => void;
  /** It reads the parents of another scan: `max_results` in OPTIONS counts the rows of that one, not these. */
  readonly asParent?: true;
  /** By list: which sets of a fan-out can have rows that the statement wants. Nothing is sent for the others. */
  readonly admits?: (list: string) => SetFilter | undefined;
  /**
   * Rows that the reader still wants, where it may leave early: no row of the scan becomes more than one of them, so
   * as many are certainly needed. Undefined where it cannot tell.
   */
  readonly stillWanted?: () => number | undefined;
  /** For `over: 'outer'`: the distinct values, in batches. */
  readonly outerValues?: AsyncIterable<readonly ScanValue[]>;
}

/** A test of columns that have one value in all rows of a list. */
export interface SetFilter {
  /** Those that it reads; the batch has them in this order. */
  readonly columns: readonly string[];
  /** Positions of the rows that pass; undefined where the test could not be made, and so says nothing. */
  readonly test: (values: ScanBatch) => Promise<ReadonlySet<number> | undefined>;
}

/** A scan that the cache answers without a request. */
export interface CacheHit {
  readonly pages: number;
  /** Since the oldest of them was fetched or revalidated. */
  readonly ageSeconds: number;
}

/** Opens scans; the one door between query or sync and the connectors. */
export interface Scanner {
  open(plan: ScanPlan, context: ScanContext): Scan;
}
