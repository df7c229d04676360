import type { JsonValue } from '../../common/declaration';
import type { KeptUser } from './users';

/** A write to a service: first the request, then its outcome. Contains no secret. */
export interface AuditRecord extends KeptUser {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly connector: string;
  readonly entity: string;
  readonly action: string;
  readonly arguments: Readonly<Record<string, JsonValue>>;
  readonly method: string;
  readonly url: string;
  /** `started` is written before the request is sent, so that no write is without a record. */
  readonly outcome: 'started' | 'ok' | 'rejected' | 'error' | 'unknown';
  readonly status?: number;
  readonly error?: { readonly family: string; readonly message: string };
  /** The statement that ran it, which may be a whole block; its history entry has the same. */
  readonly statementId?: string;
  /** Set if the action is one of a run: of CONNECTOR_EXEC … FOR EACH. */
  readonly attempt?: ActionAttempt;
}
/** One attempt to run the action for one row of a run. */
export interface ActionAttempt {
  readonly run: string;
  /** Identifies the row's arguments, without containing them. */
  readonly row: string;
  /** Counts the attempts for the row, from 1. */
  readonly number: number;
}
export interface AuditLog {
  /** Resolves when it is on disk. Rejects with `run_in_progress` if the log already has this attempt. */
  start(record: Omit<AuditRecord, 'id' | 'outcome' | 'status' | 'error'>): Promise<string>;
  finish(id: string, outcome: Pick<AuditRecord, 'outcome' | 'status' | 'error'>): Promise<void>;
  /** The records of a run, oldest first. */
  ofRun(run: string): Promise<readonly AuditRecord[]>;
  /** Newest first; of everybody, or of users with this name. */
  list(query: {
    readonly limit: number;
    readonly before?: string;
    readonly user?: string;
  }): Promise<readonly AuditRecord[]>;
}
