import type {
  MessageEvent,
  ResultColumn,
  ScanProgress,
  StatementDone,
} from '../../common/contract';
import type { PlanTree } from '../../common/contract';
import type { JsonValue } from '../../common/declaration';
import type { SerializedError } from '../../common/errors';
import type { PlacedDiagnostic } from '../../common/language/diagnostic';
import type { RowBuffer } from './row_buffer';

/** What to run: a part of the script, or all of it. */
export interface RunOrder {
  readonly text: string;
  /** Where `text` starts in the script, so that what is wrong can be shown in its place. */
  readonly offset: number;
  readonly parameters: Readonly<Record<string, JsonValue>>;
}

export type RunState = 'running' | 'done' | 'failed' | 'cancelled';

/** One statement of a run, as far as it has come. */
export interface StatementRun {
  /** Counts from 0 in the run. */
  readonly index: number;
  /** As the server tells it: secrets masked. */
  readonly text: string;
  readonly kind: string;
  readonly state: RunState;
  readonly startedAt: number;
  readonly endedAt: number | undefined;
  readonly columns: readonly ResultColumn[];
  /** Grows in place; `rowCount` tells that it did. */
  readonly rows: RowBuffer;
  readonly rowCount: number;
  /** The page held as many rows as it may: it stopped reading, and with that the run. */
  readonly cut: boolean;
  /** Its rows gave way to those of later statements: `rows` is empty, `rowCount` says how many there were. */
  readonly discarded: boolean;
  readonly progress: readonly ScanProgress[];
  readonly messages: readonly MessageEvent[];
  readonly plan: PlanTree | undefined;
  readonly error: SerializedError | undefined;
  readonly outcome: StatementDone | undefined;
}

/** A script, or a part of one, that was sent to the server. Immutable but for the rows. */
export interface Run {
  /** Unique in this page. */
  readonly id: number;
  readonly order: RunOrder;
  readonly state: RunState;
  readonly startedAt: number;
  readonly endedAt: number | undefined;
  readonly statements: readonly StatementRun[];
  /** The script did not parse or bind: nothing was run. Ranges are relative to `order.text`. */
  readonly diagnostics: readonly PlacedDiagnostic[];
  /** What went wrong before the first statement started, or outside of all. */
  readonly error: SerializedError | undefined;
  /** The connection to the server failed. */
  readonly failure: string | undefined;
}
