import { MoltlerError } from '../../common/errors';
import type { Clock, DocumentOperation, DocumentOutcome, DocumentStore } from '../ports';
import type { HeldLease } from './held_lease';

const MOST_OPERATIONS = 1000;
const ATTEMPTS = 6;
const FIRST_WAIT_MILLISECONDS = 500;

/** What became of an operation. `others`: another sync has written the document since, so this one must not. */
export type Written = Exclude<DocumentOutcome, { type: 'fenced' }> | { readonly type: 'others' };

/** Writes the documents of a run, and waits while the store is not available. */
export class Writer {
  constructor(
    private readonly documents: DocumentStore,
    private readonly clock: Clock,
    private readonly lease: HeldLease,
    private readonly signal: AbortSignal,
  ) {}

  /** One outcome for each operation. Throws LeaseLost if this run is too late, and the error of the store. */
  async write(operations: readonly DocumentOperation[]): Promise<readonly Written[]> {
    const all: Written[] = [];
    for (let from = 0; from < operations.length; from += MOST_OPERATIONS) {
      // Stores know which documents were removed under a later lease, but not for long.
      if (this.lease.isOverdue) await this.lease.confirm();
      const outcomes = await this.patiently(() =>
        this.documents.write(operations.slice(from, from + MOST_OPERATIONS), {
          fence: this.lease.token,
          signal: this.signal,
        }),
      );
      // Another sync, whose lease is later, may share the document; or this run has lost its own.
      if (outcomes.some(({ type }) => type === 'fenced')) await this.lease.confirm();
      for (const outcome of outcomes)
        all.push(outcome.type === 'fenced' ? { type: 'others' } : outcome);
    }
    return all;
  }

  /** Repeats `work` while the store is not available. */
  async patiently<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      this.signal.throwIfAborted();
      try {
        return await work();
      } catch (error) {
        const passes = error instanceof MoltlerError && error.code === 'store_unavailable';
        if (!passes || attempt === ATTEMPTS) throw error;
        await this.clock.sleep(FIRST_WAIT_MILLISECONDS * 2 ** (attempt - 1), this.signal);
      }
    }
  }
}
