import type { BoundStatement, ParameterValues } from '../../common/binding/bound_statement';
import type { SchemaSnapshot } from '../../common/binding/schema';
import type {
  ColumnsEvent,
  MessageEvent,
  PlanEvent,
  ProgressEvent,
  RowsEvent,
  ScanReport,
  WriteMode,
} from '../../common/contract';
import type { StatementEngine } from './statement_engine';

/** An event before it has the number of its statement. */
type Unnumbered<E> = Omit<E, 'statement'>;

/** What a statement tells while it runs. `scans` comes last, from those that read connectors. */
export type ExecutionEvent =
  | Unnumbered<ColumnsEvent>
  | Unnumbered<RowsEvent>
  | Unnumbered<ProgressEvent>
  | Unnumbered<MessageEvent>
  | Unnumbered<PlanEvent>
  | { readonly type: 'scans'; readonly scans: readonly ScanReport[] };

/** What one statement may use while it runs. */
export interface Execution {
  readonly engine: StatementEngine;
  /** The schemas that the statement was bound against. */
  readonly snapshot: SchemaSnapshot;
  readonly parameters: ParameterValues;
  readonly user: string;
  /** What the caller lets actions do. */
  readonly mode: WriteMode;
  readonly timeZone: string;
  readonly signal: AbortSignal;
  /** Counts a request that no scan counts: of an action, of a test. */
  readonly onRequest?: () => void;
  /** Masks a value that is stored nowhere in all that is said, until the script has ended. */
  readonly conceal?: (secret: string) => void;
}

export type BoundKind = BoundStatement['kind'];
export type BoundOf<K extends BoundKind> = Extract<BoundStatement, { kind: K }>;

/** Runs statements of one kind. Throws MoltlerErrors; what was yielded before stays valid. */
export type Executor<K extends BoundKind> = (
  bound: BoundOf<K>,
  execution: Execution,
) => AsyncIterable<ExecutionEvent>;
