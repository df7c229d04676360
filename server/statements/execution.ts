import type { BoundStatement, ParameterValues, SchemaSnapshot } from '../../common/binding';
import type { ConfirmationEvent, PlanEvent, Unnumbered, WriteMode } from '../../common/contract';
import type { MoltlerError } from '../../common/errors';
import type { QueryEvent, TempTables } from '../query';
import type { StatementEngine } from './statement_engine';

/** Events of a running statement. `done` comes last, for those that run a query. */
export type ExecutionEvent = QueryEvent | Unnumbered<PlanEvent> | Unnumbered<ConfirmationEvent>;

/** The context of one running statement. */
export interface Execution {
  readonly engine: StatementEngine;
  /** The schemas that the statement was bound against. */
  readonly snapshot: SchemaSnapshot;
  readonly parameters: ParameterValues;
  readonly user: string;
  /** Where the name of the user comes from, if others can have the same one. */
  readonly origin?: string;
  /** The mode of the caller for actions. */
  readonly mode: WriteMode;
  /** Whether connectors, views, secrets and limits must stay as they are. */
  readonly readOnly?: boolean;
  /** The caller must not see how connectors are configured. */
  readonly hidesConfigs?: boolean;
  readonly timeZone: string;
  readonly signal: AbortSignal;
  /** Names the run of the statement of the script, for the audit log. */
  readonly statementId?: string;
  /** Inside a block: its temporary tables. */
  readonly tables?: TempTables;
  /** Counts a request that belongs to no scan, but to an action or a test. */
  readonly onRequest?: () => void;
  /** How many actions are confirmed: by a question to the user, or in advance. Without it, they are rejected. */
  readonly confirm?: 'ask' | 'yes';
  /** Sets the error for when the statement is cancelled from here on, or reaches its time limit of `seconds`. */
  readonly onInterruption?: (describe: (seconds?: number) => MoltlerError) => void;
  /** Masks a value that is not stored in all output until the script has ended. */
  readonly conceal?: (secret: string) => void;
}

export type BoundKind = BoundStatement['kind'];
export type BoundOf<K extends BoundKind> = Extract<BoundStatement, { kind: K }>;

/** Runs statements of one kind. Throws MoltlerErrors; what was yielded before stays valid. */
export type Executor<K extends BoundKind> = (
  bound: BoundOf<K>,
  execution: Execution,
) => AsyncIterable<ExecutionEvent>;
