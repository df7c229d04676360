import type { ParameterValues } from '../../common/binding/bound_statement';
import type { StreamEvent } from '../../common/contract';

/** What actions may do: `safe` refuses deletes. */
export type WriteMode = 'read_only' | 'safe' | 'full';

/** A script to run. */
export interface ScriptRequest {
  readonly text: string;
  readonly parameters: ParameterValues;
  readonly user: string;
  /**
   * Only SELECT, EXPLAIN, DESCRIBE, SHOW and DRY RUN are run. A script with any other statement, TEST CONNECTOR among
   * them (it sets the connector's status), answers `read_only_caller` before anything of it is run.
   */
  readonly readOnly?: boolean;
  /** IANA zone of the session; UTC unless set. */
  readonly timeZone?: string;
  readonly signal: AbortSignal;
}

/** Runs scripts: parse, bind everything, then statement by statement. The last event is `done`; it never throws. */
export interface ScriptRunner {
  run(request: ScriptRequest): AsyncIterable<StreamEvent>;
}
