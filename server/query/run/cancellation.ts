import { MoltlerError } from '../../../common/errors';
import { cancelled } from '../../cancelled';
import { abortController, follow } from '../../scan';
import { unlessAborted } from '../../unless_aborted';

/** One signal for everything in a query: aborted with the caller's signal, or at the end of the query. */
export class Cancellation {
  readonly signal: AbortSignal;
  private readonly own = abortController();
  private readonly unfollow: () => void;

  constructor(private readonly outer: AbortSignal) {
    this.signal = this.own.signal;
    this.unfollow = follow(this.own, outer);
  }

  /** Stops waiting for `work` once the caller has aborted, whether or not `work` reacts. */
  unlessCancelled<T>(work: Promise<T>): Promise<T> {
    return unlessAborted(work, this.outer, () => cancelled(this.outer));
  }

  /** The error for the caller: after an abort, the cancellation, whatever failed because of it. */
  errorFor(error: unknown): unknown {
    return this.outer.aborted ? cancelled(this.outer) : error;
  }

  /** Stops everything that is still running. */
  end(): void {
    this.unfollow();
    this.own.abort(new MoltlerError('cancelled', {}));
  }
}
