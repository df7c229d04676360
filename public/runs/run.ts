import type {
  ConfirmationEvent,
  LoopPlace,
  MessageEvent,
  ResultColumn,
  ScanProgress,
  ScriptPlace,
  StatementDone,
} from '../../common/contract';
import type { PlanTree } from '../../common/contract';
import type { JsonValue } from '../../common/declaration';
import type { SerializedError } from '../../common/errors';
import type { PlacedDiagnostic } from '../../common/language';
import type { RowBuffer } from './row_buffer';

/** The text to run: a part of the script, or all of it. */
export interface RunOrder {
  readonly text: string;
  /** Where `text` starts in the script, to show problems at their positions. */
  readonly offset: number;
  /** The line of the script on which `text` starts, counted from 1; by default the first. */
  readonly firstLine?: number;
  readonly parameters: Readonly<Record<string, JsonValue>>;
}

/** Where a statement inside a block is. */
export interface InnerPlace {
  /** Counts from 1 in the block. */
  readonly run: number;
  readonly line: number | undefined;
  /** The loops around it, outermost first. */
  readonly loops: readonly LoopPlace[];
}

export type RunState = 'running' | 'done' | 'failed' | 'cancelled';

/** One statement of a run, and its progress. */
export interface StatementRun {
  /** Unique in the run. */
  readonly key: string;
  /** Counts from 0 in the run. */
  readonly index: number;
  /** Of a statement inside a block: counts them from 1, in the order in which they were run. */
  readonly inner: InnerPlace | undefined;
  /** As returned by the server: secrets masked. */
  readonly text: string;
  readonly kind: string;
  readonly state: RunState;
  readonly startedAt: number;
  readonly endedAt: number | undefined;
  readonly columns: readonly ResultColumn[];
  /** Grows in place; `rowCount` changes with it. */
  readonly rows: RowBuffer;
  readonly rowCount: number;
  /** The page reached its row limit, so it stopped reading and ended the run. */
  readonly cut: boolean;
  /** Its rows were discarded to make room for later statements: `rows` is empty, `rowCount` is unchanged. */
  readonly discarded: boolean;
  readonly progress: readonly ScanProgress[];
  readonly messages: readonly MessageEvent[];
  readonly plan: PlanTree | undefined;
  /** What the user has to confirm before it continues. */
  readonly question: ConfirmationEvent | undefined;
  readonly error: SerializedError | undefined;
  /** Where in a block the error happened. */
  readonly errorPlace: ScriptPlace | undefined;
  /** A CATCH of the script handled the error. */
  readonly caught: boolean;
  readonly outcome: StatementDone | undefined;
}

/** A script, or a part of one, that was sent to the server. Immutable except for the rows. */
export interface Run {
  /** Unique in this page. */
  readonly id: number;
  readonly order: RunOrder;
  readonly state: RunState;
  readonly startedAt: number;
  readonly endedAt: number | undefined;
  readonly statements: readonly StatementRun[];
  /** Results inside blocks that are not kept, because there are too many. */
  readonly notKept: number;
  /** The script did not parse or bind: nothing was run. Ranges are relative to `order.text`. */
  readonly diagnostics: readonly PlacedDiagnostic[];
  /** An error before the first statement started, or outside of any statement. */
  readonly error: SerializedError | undefined;
  /** The connection to the server failed. */
  readonly failure: string | undefined;
}
