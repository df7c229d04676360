import type { ScanProgress } from '../../../common/contract';
import { ConnectorError, MoltlerError, TimeoutError } from '../../../common/errors';
import { counted, grouped } from '../../../common/quantities';
import { boundsOf } from '../../bounds';
import type { ActionOutcome } from '../../connectors';
import { ActionWaits } from '../action_waits';
import type { Execution, ExecutionEvent } from '../execution';
import { information } from '../result_table';
import { confirmActions } from './confirm_actions';
import { inParallel } from './in_parallel';
import type { RowOutcome } from './outcomes';
import { isPending, planActions, type PlannedAction, type PlannedActions } from './planned_actions';
import type { EachExec } from './row_statements';
import { keptUser } from '../../ports';

/** `CONNECTOR_EXEC … FOR EACH`: reads all rows, then runs the action for each; a row for each outcome. */
export async function* runForEach(
  bound: EachExec,
  execution: Execution,
): AsyncGenerator<ExecutionEvent> {
  const { actions } = execution.engine;
  // Until an action is sent, it is a query like any other.
  execution.onInterruption?.((seconds) =>
    seconds === undefined
      ? new MoltlerError('cancelled', {})
      : new TimeoutError('statement_timed_out', { seconds }),
  );
  await actions.allowed(bound, execution.mode);
  const planned = yield* planActions(bound, execution);
  const sending = new Sending(bound, planned, execution);
  yield* confirmActions(bound, sending.pending, planned, execution);
  if (planned.partial !== undefined)
    yield warning(`The actions are run for the rows of a partial result: ${planned.partial}.`);
  if (sending.pending.length > 0)
    yield information(
      `Run ${planned.run.id}: ${counted(sending.pending.length, 'action')} to send.`,
    );
  execution.onInterruption?.((seconds) => sending.interruption(seconds));
  yield { type: 'columns', columns: planned.outcomes.columns };
  try {
    yield* sending.rows();
  } finally {
    await sending.end();
  }
  yield* sending.messages();
  const complete = planned.done.complete && sending.doubtful === 0;
  yield { ...planned.done, complete };
  if (sending.failed > 0) throw sending.failure();
}

const warning = (text: string): ExecutionEvent => ({ type: 'message', severity: 'warning', text });

/** The actions of one statement as they are sent. */
class Sending {
  /** Those that have to be sent. */
  readonly pending: readonly PlannedAction[];
  /** Of this statement, including those that may have been applied. */
  failed = 0;
  /** Of earlier statements of the run: not sent again, because they may have been applied. */
  doubtful = 0;
  private begun = 0;
  private succeeded = 0;
  private rejected = 0;
  /** Sent, and it is not known whether they were applied. */
  private unknown = 0;
  private unsent = 0;
  private readonly warnings = new Map<string, number>();
  private readonly waits = new ActionWaits((waiting) => this.progress(waiting));

  constructor(
    private readonly bound: EachExec,
    private readonly planned: PlannedActions,
    private readonly execution: Execution,
  ) {
    this.pending = planned.actions.filter(isPending);
  }

  async *rows(): AsyncGenerator<ExecutionEvent> {
    const { actions, outcomes } = this.planned;
    const { for_each_concurrency: most } = boundsOf(this.execution.engine.bounds);
    const width = Math.min(most, this.bound.forEach.options.concurrency ?? 1);
    const results = inParallel(
      actions,
      width,
      (one) => this.send(one),
      () => this.execution.signal.aborted,
    );
    try {
      for (;;) {
        const next = yield* this.waits.until(results.next());
        if (next.done === true) break;
        yield { type: 'rows', rows: [outcomes.row(next.value)] };
        yield this.progress(this.waits.current);
      }
    } finally {
      // Those that are being sent are waited for.
      await results.return(undefined);
    }
    this.execution.signal.throwIfAborted();
  }

  /** Once, after the last action: other statements may have cached pages in between. */
  async end(): Promise<void> {
    if (this.begun === 0) return;
    await this.execution.engine.actions.invalidate(this.bound).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      this.warn(`Cached pages could not be removed: ${reason}`);
    });
  }

  *messages(): Iterable<ExecutionEvent> {
    const { leftOut } = this.planned.outcomes;
    for (const [text, times] of this.warnings)
      yield warning(times === 1 ? text : `${text} (${grouped(times)} times)`);
    if (leftOut > 0)
      yield warning(
        `${counted(leftOut, 'response')} of more than 64 KB ${leftOut === 1 ? 'is' : 'are'} not shown.`,
      );
    const skipped = this.planned.actions.filter(({ earlier }) => earlier === 'succeeded').length;
    if (skipped > 0)
      yield information(
        `${counted(skipped, 'row')} ${skipped === 1 ? 'was' : 'were'} skipped: the action succeeded earlier in the run.`,
      );
    if (this.doubtful > 0)
      yield warning(
        `${counted(this.doubtful, 'action')} of the run ${this.doubtful === 1 ? 'was' : 'were'} not sent again, because it is unknown whether ${this.doubtful === 1 ? 'it was' : 'they were'} applied. Check in the service.`,
      );
  }

  failure(): ConnectorError {
    const { connector, entity, action } = this.bound;
    return new ConnectorError(
      'actions_failed',
      {
        failed: this.failed,
        total: this.pending.length,
        unsent: this.unsent,
        stopAfter: this.stopAfter,
        run: this.planned.run.id,
      },
      { connector, entity, action },
    );
  }

  interruption(seconds?: number): MoltlerError {
    return new MoltlerError('actions_interrupted', {
      // One that waited for a rate limit, say, was not sent.
      sent: this.succeeded + this.rejected + this.unknown,
      total: this.pending.length,
      unknown: this.unknown,
      run: this.planned.run.id,
      ...(seconds !== undefined && { seconds }),
    });
  }

  private progress(waiting: ActionWaits['current']): ExecutionEvent {
    const scans = this.planned.done.scans.map(
      ({ scan, connector, entity, rows, pages, requests }): ScanProgress => ({
        scan,
        connector,
        entity,
        rows,
        pages,
        requests,
      }),
    );
    const { connector, entity, action } = this.bound;
    const ended = this.succeeded + this.failed;
    const name = { connector, entity: `${entity}.${action}` };
    const actions = { ended, total: this.pending.length };
    const own = { scan: 'actions', ...name, rows: ended, pages: 0, requests: 0, actions };
    return { type: 'progress', scans: [...scans, { ...own, ...waiting }] };
  }

  private get stopAfter(): number {
    return this.bound.forEach.options.stopAfter ?? 1;
  }

  private async send(planned: PlannedAction): Promise<RowOutcome> {
    const { index, statement, attempt, earlier } = planned;
    if (earlier === 'succeeded') return { index, status: 'skipped' };
    if (!isPending(planned)) {
      this.doubtful += 1;
      return { index, status: 'unknown' };
    }
    if (this.failed >= this.stopAfter) {
      this.unsent += 1;
      return { index, status: 'not_sent' };
    }
    const { engine, mode, signal, onRequest: onAttempt, statementId } = this.execution;
    const { maxWaitSeconds } = this.bound.forEach.options;
    this.begun += 1;
    const outcome = await engine.actions
      .attempt(statement, {
        ...keptUser(this.execution),
        mode,
        signal,
        attempt,
        ...(statementId !== undefined && { statementId }),
        onWaiting: this.waits.ofAction(),
        ...(maxWaitSeconds !== undefined && { maxWaitSeconds }),
        ...(onAttempt && { onAttempt }),
      })
      .catch((error: unknown): ActionOutcome => ({ outcome: 'error', error }));
    for (const text of outcome.result?.warnings ?? []) this.warn(text);
    return { index, status: this.settled(outcome), attempt: outcome };
  }

  private settled({ outcome }: ActionOutcome): RowOutcome['status'] {
    if (outcome === 'ok') {
      this.succeeded += 1;
      return 'succeeded';
    }
    this.failed += 1;
    if (outcome === 'unknown') this.unknown += 1;
    if (outcome === 'rejected') this.rejected += 1;
    return outcome === 'unknown' ? 'unknown' : 'failed';
  }

  private warn(text: string): void {
    this.warnings.set(text, (this.warnings.get(text) ?? 0) + 1);
  }
}

/** Whether the statement runs the action for each row of a query. */
export const isForEach = (bound: { readonly forEach?: unknown }): bound is EachExec =>
  bound.forEach !== undefined;
