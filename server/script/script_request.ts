import type { ParameterValues } from '../../common/binding';
import type { StreamEvent, WriteMode } from '../../common/contract';
import type { HostServices, IndexUser } from '../ports';

/** What a caller may do besides reading. */
export interface CallerRights {
  /** Run actions of connectors. */
  readonly actions: boolean;
  /** Change connectors, secrets, views and limits, and see how connectors are configured. */
  readonly connectors: boolean;
  /** Create, change and run syncs. */
  readonly syncs: boolean;
}

/** A script to run. */
export interface ScriptRequest {
  readonly text: string;
  readonly parameters: ParameterValues;
  readonly user: string;
  /** Where the name of the user comes from, if others can have the same one. */
  readonly origin?: string;
  /**
   * Only statements that change nothing are run. A script with any other statement fails with `read_only_caller` before
   * anything runs. History and connector statuses are updated: they are Moltler's own notes.
   */
  readonly readOnly?: boolean;
  /**
   * What the caller may do; everything by default. A script with any other statement fails with `privilege_missing`
   * before anything runs.
   */
  readonly rights?: CallerRights;
  /** Whose rights apply to indices; those of the host if unset. */
  readonly indexUser?: IndexUser;
  /** The host as one of its users, for connectors of the host itself. */
  readonly hostServices?: HostServices;
  /**
   * The caller's mode; the stricter of this and the engine's own mode applies. In `read_only`, statements that change
   * connectors, views, secrets or limits fail with `read_only_mode` before anything runs.
   */
  readonly mode?: WriteMode;
  /** The session's time zone, an IANA name. Default: UTC. */
  readonly timeZone?: string;
  /** False: statements that only look up are not added to the history, because a page sends them all the time. */
  readonly record?: boolean;
  /**
   * Tests the connector that a CREATE or ALTER CONNECTOR would create, and returns the rows of TEST CONNECTOR. Nothing
   * is stored, not even secrets. Any other script is rejected with `trial_not_possible`.
   */
  readonly trial?: boolean;
  /**
   * What happens before many actions are run: the user is asked with an event, or has confirmed them in advance.
   * Without it, they are rejected with `confirmation_required`.
   */
  readonly confirm?: 'ask' | 'yes';
  /** Why it is run, if no person has started it: a comment before its statements in history and logs. One line. */
  readonly note?: string;
  readonly signal: AbortSignal;
}

/** Who asks for something that depends on rights to indices. */
export type Asker = Pick<ScriptRequest, 'user' | 'indexUser'>;

/**
 * Runs scripts: parses and binds everything, then executes statement by statement. The last event is `done`; it never
 * throws.
 */
export interface ScriptRunner {
  run(request: ScriptRequest): AsyncIterable<StreamEvent>;
}
