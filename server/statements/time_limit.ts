import type { BoundStatement } from '../../common/binding/bound_statement';
import { TimeoutError } from '../../common/errors';
import type { Clock } from '../ports';
import { abortController, follow } from '../scan/flow/linked_abort';

/**
 * The time that one statement may take. It stands still while the statement waits for its reader: a slow reader is not
 * the statement's fault, and holds nothing that others need.
 */
export class TimeLimit {
  /** Aborted with the statement's own, or with `statement_timed_out`. */
  readonly signal: AbortSignal;
  private readonly own = abortController();
  private readonly ending = new AbortController();
  private readonly unfollow: () => void;
  private used = 0;
  /** Since when it runs; undefined while it stands still. */
  private since: number | undefined;
  /** The sleep ended while it stood still. */
  private slept = false;

  constructor(
    private readonly clock: Pick<Clock, 'monotonic' | 'sleep'>,
    private readonly seconds: number,
    outer: AbortSignal,
  ) {
    this.signal = this.own.signal;
    this.unfollow = follow(this.own, outer);
    this.since = clock.monotonic();
    this.sleep();
  }

  /** What ended the statement, where that was the limit. */
  get error(): TimeoutError | undefined {
    const reason: unknown = this.signal.reason;
    return reason instanceof TimeoutError && reason.code === 'statement_timed_out'
      ? reason
      : undefined;
  }

  /** What to say of a statement that threw `error`: however that came about, the limit comes first. */
  errorOf(error: unknown, { kind }: BoundStatement): unknown {
    if (this.error === undefined) return error;
    if (kind !== 'connector_exec_statement') return this.error;
    // It may have been on its way to the service.
    return new TimeoutError('action_timed_out', { seconds: this.seconds }, {}, { cause: error });
  }

  pause(): void {
    if (this.since === undefined) return;
    this.used += this.clock.monotonic() - this.since;
    this.since = undefined;
  }

  resume(): void {
    this.since ??= this.clock.monotonic();
    if (this.slept) this.sleep();
  }

  end(): void {
    this.unfollow();
    this.ending.abort();
  }

  private sleep(): void {
    this.slept = false;
    const left = this.seconds * 1000 - this.used;
    this.clock.sleep(Math.max(0, left), this.ending.signal).then(
      () => this.look(),
      () => undefined,
    );
  }

  private look(): void {
    if (this.since === undefined) {
      this.slept = true;
      return;
    }
    const now = this.clock.monotonic();
    this.used += now - this.since;
    this.since = now;
    if (this.used < this.seconds * 1000) return this.sleep();
    this.own.abort(new TimeoutError('statement_timed_out', { seconds: this.seconds }));
  }
}
