import type { SerializedError } from '../errors';
import type { PlacedDiagnostic } from '../language';
import type { PlanRequest, PlanTree } from './plan_tree';
import type { ResultColumn, ResultRow } from './value';

/** Statistics and outcome of one scan of a statement. */
export interface ScanReport {
  readonly scan: string;
  readonly connector: string;
  readonly entity: string;
  readonly rows: number;
  readonly pages: number;
  readonly requests: number;
  readonly bytes: number;
  /** Waiting for the service: for its rate limit, or for a retry that it requested. */
  readonly waitedMilliseconds: number;
  /** Waiting because of our own `rate_limit`. */
  readonly pacedMilliseconds?: number | undefined;
  readonly cached: boolean;
  /** Seconds since the oldest cached page was fetched or revalidated. */
  readonly cacheAgeSeconds?: number | undefined;
  readonly complete: boolean;
  /** Why it is not complete, with an explanation for people. */
  readonly reason?: IncompleteReason | undefined;
  readonly explanation?: string | undefined;
  /** What is missing because it failed, and `on_error` let the scan continue. */
  readonly missing?: MissingParts | undefined;
  /** The list that was read, followed by any that replaced it. */
  readonly list: string;
  readonly warnings: readonly string[];
  /** Notices of the service that do not mean that anything is missing. */
  readonly notices?: readonly string[] | undefined;
}
/** A part of a scan that failed: a list of a fan-out, a batch of a join, the details of a row, or all of it. */
export interface MissingPart {
  /** `repo acme/shop`. */
  readonly name: string;
  readonly code: string;
  readonly message: string;
}
export interface MissingParts {
  readonly parts: readonly MissingPart[];
  /** Further ones, which are only counted. */
  readonly more: number;
}
/**
 * `limit` is not a problem: LIMIT was reached, so no further page was needed. `partial`: the service reported that its
 * response is incomplete, or its pages do not prove that it is complete.
 */
export type IncompleteReason =
  'limit' | 'max_results' | 'service_cap' | 'partial' | 'error' | 'cancelled' | 'timeout';

interface OfStatement {
  /** Counts from 0 in the script. */
  readonly statement: number;
  /**
   * Of a statement inside a block: counts them from 1, in the order in which they are run, once per iteration of a
   * loop. Absent for the statements of the script itself.
   */
  readonly run?: number | undefined;
}
/** An iteration of a loop around a statement. */
export interface LoopPlace {
  /** `FOR row` or `WHILE`. */
  readonly loop: string;
  /** Counts from 1. */
  readonly iteration: number;
}
/** Where a statement is in the script, and in which iterations of the loops around it, outermost first. */
export interface ScriptPlace {
  /** Counts from 1. */
  readonly line?: number | undefined;
  readonly loops?: readonly LoopPlace[] | undefined;
}
/** An event that does not know yet which statement of the script it belongs to. */
export type Unnumbered<E extends OfStatement> = Omit<E, keyof OfStatement>;

export interface StatementStarted extends OfStatement, ScriptPlace {
  readonly type: 'statement';
  /** The number of masked secrets. */
  readonly text: string;
  readonly kind: string;
}
export interface ColumnsEvent extends OfStatement {
  readonly type: 'columns';
  readonly columns: readonly ResultColumn[];
}
export interface RowsEvent extends OfStatement {
  readonly type: 'rows';
  readonly rows: readonly ResultRow[];
}
export interface ProgressEvent extends OfStatement {
  readonly type: 'progress';
  readonly scans: readonly ScanProgress[];
}
export interface ScanProgress {
  readonly scan: string;
  readonly connector: string;
  readonly entity: string;
  readonly rows: number;
  readonly pages: number;
  readonly requests: number;
  readonly totalPages?: number | undefined;
  /** ISO 8601: nothing is sent before then. */
  readonly waitingUntil?: string | undefined;
  readonly waitingFor?: WaitReason | undefined;
  /** Set for actions that are run for each row: how many have ended, and of how many. */
  readonly actions?: { readonly ended: number; readonly total: number } | undefined;
  /** Set for what a sync reads: what became of its documents so far, and of its slices once these are known. */
  readonly sync?: SyncProgress | undefined;
}
/** Documents, except `slices`. */
export interface SyncProgress {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly rejected: number;
  readonly slices?: SliceProgress | undefined;
}
export interface SliceProgress {
  readonly ended: number;
  readonly total: number;
  /** The list that they come from is still being read, so there may be more. */
  readonly more?: true | undefined;
}
/**
 * What a request waits for: the rate limit of the service, our own pace (`rate_limit` in OPTIONS, limits of the
 * connector type), or a retry at the time that the service requested.
 */
export type WaitReason = 'rate_limit' | 'pacing' | 'retry';
export interface MessageEvent extends OfStatement {
  readonly type: 'message';
  readonly severity: 'information' | 'warning';
  readonly text: string;
  readonly hint?: string | undefined;
  /** Set if the script wrote it with PRINT. */
  readonly printed?: true | undefined;
}
export interface PlanEvent extends OfStatement {
  readonly type: 'plan';
  readonly plan: PlanTree;
}
/**
 * The statement runs many actions, and waits until the user has confirmed them or not. Only sent if the request asks
 * for it.
 */
export interface ConfirmationEvent extends OfStatement {
  readonly type: 'confirmation';
  /** To answer it with. */
  readonly id: string;
  /** `connector.entity.action`. */
  readonly action: string;
  /** How many actions are sent. */
  readonly count: number;
  /** The arguments that differ between the actions, and those of the first few. */
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly ResultRow[];
  /** The request of the first action, without secrets. */
  readonly request: Pick<PlanRequest, 'method' | 'url' | 'body'>;
}
/** The answer to a `confirmation`. */
export interface ConfirmationAnswer {
  readonly id: string;
  readonly confirmed: boolean;
}
/**
 * One statement failed; the script stops. The place is that of the statement that failed, which may be inside a block;
 * without a line, the error is not of one statement.
 */
export interface ErrorEvent extends OfStatement, ScriptPlace {
  readonly type: 'error';
  readonly error: SerializedError;
}
/** A statement inside a block failed: its rows, if any, are incomplete. Unless it is caught, an `error` follows. */
export interface StatementFailed extends OfStatement {
  readonly type: 'statement_failed';
  readonly run: number;
  /** Whether a CATCH handles it. */
  readonly caught: boolean;
  readonly error: SerializedError;
}
/** One statement succeeded. */
export interface StatementDone extends OfStatement {
  readonly type: 'statement_done';
  readonly rows: number;
  /** `isCompleteResult` of its scans. */
  readonly complete: boolean;
  readonly scans: readonly ScanReport[];
  /** All requests, if the scans do not count all of them: those of actions and of statements inside a block. */
  readonly requests?: number;
  readonly milliseconds: number;
}
/** The script could not be parsed or bound. Nothing was run. */
export interface DiagnosticsEvent {
  readonly type: 'diagnostics';
  readonly diagnostics: readonly PlacedDiagnostic[];
}
/** Always the last event. */
export interface DoneEvent {
  readonly type: 'done';
  readonly ok: boolean;
}

/** Events of a running script, in order, sent as newline-delimited JSON in one HTTP response. */
export type StreamEvent =
  | StatementStarted
  | ColumnsEvent
  | RowsEvent
  | ProgressEvent
  | MessageEvent
  | PlanEvent
  | ConfirmationEvent
  | ErrorEvent
  | StatementFailed
  | StatementDone
  | DiagnosticsEvent
  | DoneEvent;
