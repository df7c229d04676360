import { MoltlerError } from '../../../common/errors';
import { abortController, follow } from '../../scan';
import { unlessAborted } from '../../unless_aborted';

/** One signal for everything beneath a query: aborted with the caller's, or at the end of the query. */
export class Cancellation {
  readonly signal: AbortSignal;
  private readonly own = abortController();
  private readonly unfollow: () => void;

  constructor(private readonly outer: AbortSignal) {
    this.signal = this.own.signal;
    this.unfollow = follow(this.own, outer);
  }

  /** Does not wait for `work` once the caller has aborted, whether `work` obeys or not. */
  unlessCancelled<T>(work: Promise<T>): Promise<T> {
    return unlessAborted(work, this.outer, () => this.error());
  }

  /** The error for the caller: a cancellation, whatever failed because of it. */
  errorFor(error: unknown): unknown {
    return this.outer.aborted ? this.error() : error;
  }

  /** Stops what still runs. */
  end(): void {
    this.unfollow();
    this.own.abort(new MoltlerError('cancelled', {}));
  }

  private error(): MoltlerError {
    const reason: unknown = this.outer.reason;
    return reason instanceof MoltlerError
      ? reason
      : new MoltlerError('cancelled', {}, {}, { cause: reason });
  }
}
