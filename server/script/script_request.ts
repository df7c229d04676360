import type { ParameterValues } from '../../common/binding';
import type { StreamEvent, WriteMode } from '../../common/contract';

/** A script to run. */
export interface ScriptRequest {
  readonly text: string;
  readonly parameters: ParameterValues;
  readonly user: string;
  /**
   * Only statements that change nothing are run. A script with any other statement, TEST CONNECTOR among
   * them (it sets the connector's status), fails with `read_only_caller` before anything of it is run.
   */
  readonly readOnly?: boolean;
  /** What the caller lets actions do; the engine's own mode may let less through, never more. */
  readonly mode?: WriteMode;
  /** IANA zone of the session; UTC unless set. */
  readonly timeZone?: string;
  /** False: statements that only look up are not recorded in the history; a page runs them all the time. */
  readonly record?: boolean;
  /**
   * Tests the connector that a CREATE or ALTER CONNECTOR would make, and gives the rows of TEST CONNECTOR: nothing is
   * stored, of secrets in it neither. Any other script is refused with `trial_not_possible`.
   */
  readonly trial?: boolean;
  readonly signal: AbortSignal;
}

/** Runs scripts: parse, bind everything, then statement by statement. The last event is `done`; it never throws. */
export interface ScriptRunner {
  run(request: ScriptRequest): AsyncIterable<StreamEvent>;
}
