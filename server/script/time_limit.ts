import { TimeoutError, type Code } from '../../common/errors';
import { NO_LONGER_NEEDED, type Clock } from '../ports';
import { abortController, follow } from '../scan';

type LimitCode = 'statement_timed_out' | 'sync_timed_out' | 'block_timed_out';

/** The errors of a limit: its own, or that of a block around it. */
const LIMITS: ReadonlySet<Code> = new Set<Code>([
  'statement_timed_out',
  'sync_timed_out',
  'block_timed_out',
]);

/**
 * The time that one statement may take. It stops counting while rows wait for their reader, which is not the
 * statement's fault, but for no longer than `patienceSeconds` in total, because scans may continue behind the reader.
 */
export class TimeLimit {
  /** Aborted with the statement's own signal, or with `statement_timed_out`. */
  readonly signal: AbortSignal;
  private readonly own = abortController();
  private readonly unfollow: () => void;
  private waking = new AbortController();
  private used = 0;
  /** Remaining milliseconds for which it may stop counting. */
  private patience: number;
  private paused = false;
  private ended = false;
  /** The time at which `used` and `patience` were computed. */
  private counted: number;

  constructor(
    private readonly clock: Pick<Clock, 'monotonic' | 'sleep'>,
    readonly seconds: number,
    patienceSeconds: number,
    outer: AbortSignal,
    private readonly code: LimitCode = 'statement_timed_out',
  ) {
    this.signal = this.own.signal;
    this.patience = patienceSeconds * 1000;
    this.unfollow = follow(this.own, outer);
    this.counted = clock.monotonic();
    this.sleep();
  }

  /** The error that ended the statement, if it was the limit. */
  get error(): TimeoutError | undefined {
    const reason: unknown = this.signal.reason;
    return reason instanceof TimeoutError && LIMITS.has(reason.code) ? reason : undefined;
  }

  /**
   * The error to report for a statement that threw `error`: the limit takes precedence, whatever followed from it.
   * `acts`: a change may already have been sent to the service.
   */
  errorOf(error: unknown, acts: boolean): unknown {
    if (this.error === undefined) return error;
    if (!acts) return this.error;
    return new TimeoutError('action_timed_out', { seconds: this.seconds }, {}, { cause: error });
  }

  pause(): void {
    this.count();
    this.paused = true;
  }

  resume(): void {
    this.count();
    this.paused = false;
    // The sleep may include patience.
    this.waking.abort(NO_LONGER_NEEDED);
    this.sleep();
  }

  end(): void {
    this.ended = true;
    this.unfollow();
    this.waking.abort(NO_LONGER_NEEDED);
  }

  private count(): void {
    const now = this.clock.monotonic();
    const passed = now - this.counted;
    const free = this.paused ? Math.min(passed, this.patience) : 0;
    this.patience -= free;
    this.used += passed - free;
    this.counted = now;
  }

  private sleep(): void {
    this.waking = new AbortController();
    const left = this.seconds * 1000 - this.used + (this.paused ? this.patience : 0);
    this.clock.sleep(Math.max(0, left), this.waking.signal).then(
      () => this.look(),
      () => undefined,
    );
  }

  private look(): void {
    if (this.ended) return;
    this.count();
    if (this.used < this.seconds * 1000) return this.sleep();
    this.own.abort(new TimeoutError(this.code, { seconds: this.seconds }));
  }
}
