import type { BoundStatement, SchemaSnapshot } from '../../common/binding';
import type { MessageEvent, Unnumbered } from '../../common/contract';
import type { MoltlerError } from '../../common/errors';
import type { Bounds } from '../bounds';
import type { TempTables } from '../query';
import { turns } from '../turns';
import { execute, testProposal, type ExecutionEvent, type StatementEngine } from '../statements';
import { isReadOnly } from './read_only';
import { redactedMessage, redactEvent, redactRows } from './redact_event';
import type { RedactedSecrets } from './redacted_secrets';
import { rowPortions } from './row_portions';
import type { ScriptRequest } from './script_request';
import type { StatementRecord } from './statement_record';
import { TimeLimit } from './time_limit';
import { keptUser } from '../ports';

/** An event of a statement as it may leave the engine. */
export type CleanStatementEvent = Exclude<ExecutionEvent, { readonly type: 'done' }>;

/** A statement to execute. */
export interface BoundForRun {
  /** Whether it may change data of a service. */
  readonly acts: boolean;
  readonly bound: BoundStatement;
  readonly snapshot: SchemaSnapshot;
  /** The temporary tables of the block around it. */
  readonly tables?: TempTables;
}

/** Executes bound statements for one script: within the time limit of each, and without secrets in what they return. */
export class StatementEvents {
  constructor(
    private readonly engine: StatementEngine,
    private readonly request: ScriptRequest,
    private readonly bounds: Bounds,
    private readonly redacted: RedactedSecrets,
  ) {}

  /** The events of a statement; the record is kept up to date. */
  async *of(
    { acts, bound, snapshot, tables }: BoundForRun,
    record: StatementRecord,
    outer: AbortSignal,
  ): AsyncGenerator<CleanStatementEvent, void, undefined> {
    const { engine, request } = this;
    outer.throwIfAborted();
    const { parameters, mode = 'full', timeZone = 'UTC' } = request;
    const { user } = request;
    const limit = this.timeLimit(outer, runsSync(bound) ? 'sync_seconds' : 'statement_seconds');
    const { signal } = limit;
    const onRequest = (): void => record.requested();
    const conceal = (secret: string): void => this.redacted.add(secret);
    let interruption: ((seconds?: number) => MoltlerError) | undefined;
    const onInterruption = (describe: typeof interruption): void => {
      interruption = describe;
    };
    const { confirm } = request;
    const callbacks = { onRequest, conceal, onInterruption, ...(confirm && { confirm }) };
    const hidesConfigs = request.rights?.connectors === false;
    const readOnly = isReadOnly(engine, request);
    const caller = { ...keptUser(request), mode, timeZone, readOnly, hidesConfigs };
    const { statementId } = record;
    const around = { snapshot, statementId, ...(tables && { tables }) };
    const execution = { engine, ...around, parameters, ...caller, signal, ...callbacks };
    const carryOut = request.trial === true ? testProposal : execute;
    let held = 0;
    try {
      for await (const event of carryOut(bound, execution)) {
        signal.throwIfAborted();
        if (event.type === 'rows') {
          const portions = rowPortions(event.rows);
          for (const portion of portions) {
            const redact = () => redactRows(portion, engine.redactor);
            const { rows, redacted } =
              portions.length > 1 ? await turns.take(redact, user) : redact();
            held += redacted;
            record.rows += rows.length;
            // Other events wait while scans continue, so that time counts.
            limit.pause();
            yield { ...event, rows };
            limit.resume();
          }
          continue;
        }
        const clean = redactEvent(event, engine.redactor);
        if (clean.type === 'done') {
          record.queried(clean);
        } else {
          if (clean.type === 'progress') record.progress = clean.scans;
          yield clean;
        }
      }
    } catch (error) {
      if (signal.aborted && interruption !== undefined)
        throw interruption(limit.error && limit.seconds);
      throw limit.errorOf(error, acts);
    } finally {
      limit.end();
    }
    if (held > 0) yield redactedNote(held);
  }

  /** The time that one statement may take. */
  timeLimit(
    outer: AbortSignal,
    bound: 'statement_seconds' | 'sync_seconds' = 'statement_seconds',
  ): TimeLimit {
    const { [bound]: seconds, spool_seconds: patience } = this.bounds;
    const code = bound === 'sync_seconds' ? 'sync_timed_out' : 'statement_timed_out';
    return new TimeLimit(this.engine.ports.clock, seconds, patience, outer, code);
  }
}

/** Whether a statement copies rows, which may be many. */
const runsSync = (bound: BoundStatement): boolean =>
  (bound.kind === 'sync_statement' && !bound.dryRun) ||
  (bound.kind === 'sync_control_statement' && bound.verb === 'run');

const redactedNote = (held: number): Unnumbered<MessageEvent> => ({
  type: 'message',
  severity: 'warning',
  text: redactedMessage(held),
});
