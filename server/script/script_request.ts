import type { ParameterValues } from '../../common/binding';
import type { StreamEvent, WriteMode } from '../../common/contract';

/** A script to run. */
export interface ScriptRequest {
  readonly text: string;
  readonly parameters: ParameterValues;
  readonly user: string;
  /**
   * Only SELECT, EXPLAIN, DESCRIBE, SHOW and DRY RUN are run. A script with any other statement, TEST CONNECTOR among
   * them (it sets the connector's status), fails with `read_only_caller` before anything of it is run.
   */
  readonly readOnly?: boolean;
  /**
   * What the caller allows; the engine's own mode may allow less, never more. In `read_only`, statements that change
   * what Moltler stores fail with `read_only_mode` before anything of the script is run.
   */
  readonly mode?: WriteMode;
  /** IANA zone of the session; UTC unless set. */
  readonly timeZone?: string;
  /** False: SHOW and DESCRIBE do not go into the history; a page looks around all the time. */
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
