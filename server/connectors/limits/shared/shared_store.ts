import { randomUUID } from 'node:crypto';
import { MoltlerError } from '../../../../common/errors';
import type { Clock, SharedLimits } from '../../../ports';
import { readState, writeState, type LimitState } from './limit_state';

/** After an error, the store is tried again this much later. */
const RETRY_MILLISECONDS = 5000;

/** The limits that this process shares with others. While the store cannot be used, the process continues alone. */
export class SharedStore {
  /** The name of this process. */
  readonly me = randomUUID();
  /** The last text of each key that this process wrote or read; usually no other process has written since. */
  private readonly written = new Map<string, string>();
  private failedAt = -Infinity;
  private failure: string | undefined;

  constructor(
    private readonly store: SharedLimits,
    private readonly clock: Pick<Clock, 'now' | 'monotonic'>,
  ) {}

  /** Milliseconds until the store is tried again; 0 if it can be used. */
  get alone(): number {
    return Math.max(0, this.failedAt + RETRY_MILLISECONDS - this.clock.monotonic());
  }

  /** Why limits are not shared; undefined if they are. */
  get problem(): string | undefined {
    return this.failure;
  }

  /**
   * Runs `work` on what is known about a credential, and keeps what it changes. Rejects if the store cannot be used.
   */
  update<T>(key: string, work: (state: LimitState, now: number) => T): Promise<T> {
    return this.guarded(() =>
      this.store.update(key, (kept) => {
        const now = this.clock.now();
        const ownText = kept !== undefined && this.written.get(key) === kept;
        const state = readState(kept, now, ownText);
        const result = work(state, now);
        const text = writeState(state, kept, now);
        this.written.set(key, text ?? kept ?? '');
        return text === undefined ? { result } : { text, result };
      }),
    );
  }

  /** What is known about each credential of a connector, by its key. */
  async of(connectorId: string): Promise<ReadonlyMap<string, LimitState>> {
    const now = this.clock.now();
    const all = await this.guarded(() => this.store.list());
    const states = all.map(({ key, text }) => [key, readState(text, now)] as const);
    return new Map(states.filter(([, { connectors }]) => connectorId in connectors));
  }

  private async guarded<T>(use: () => Promise<T>): Promise<T> {
    try {
      const result = await use();
      this.failure = undefined;
      this.failedAt = -Infinity;
      return result;
    } catch (error) {
      this.failure = textOf(error);
      this.failedAt = this.clock.monotonic();
      throw error;
    }
  }
}

function textOf(error: unknown): string {
  if (error instanceof MoltlerError && error.hint !== undefined)
    return `${error.message} ${error.hint}`;
  return error instanceof Error ? error.message : String(error);
}
