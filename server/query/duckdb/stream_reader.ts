import { deserialize } from 'node:v8';
import { MoltlerError } from '../../../common/errors';
import { NO_LONGER_NEEDED, type Clock } from '../../ports';
import type { StreamedRequest } from './child_handle';
import type { ColumnBatch } from './protocol';
import { FrameQueue } from './spool/frame_queue';
import type { SpoolSpace } from './spool/spool_store';

/** Batches in flight: enough to hide latency, few enough to limit memory. */
const WINDOW = 2;
const MEGABYTE = 1024 * 1024;

/** Where rows wait for a slow reader, and for how long. */
export interface Spooling {
  readonly store: SpoolSpace;
  readonly clock: Pick<Clock, 'monotonic' | 'sleep'>;
  /** How long the child waits for the reader in total before the rest goes to disk. */
  readonly patienceMilliseconds: number;
  /** How long a result is kept. */
  readonly keptSeconds: number;
  /** Whether another query needs the child. */
  readonly wanted: () => boolean;
  /** Rows go to disk from now on. */
  readonly onSpool: () => void;
}

/**
 * Reads a streamed request batch by batch; each consumed batch grants the child another one. A reader that makes the child
 * wait gets the rest from disk, and the child continues without it. Only succeeds if the request itself succeeded.
 */
export class StreamReader {
  /** In memory; received before anything was written to disk. */
  private readonly early: Uint8Array[] = [];
  /** Not on disk yet; follow everything that is. */
  private readonly late: Uint8Array[] = [];
  private queue: FrameQueue | undefined;
  private readonly request: StreamedRequest;
  /** Received batches for which no other was granted yet. */
  private owed = 0;
  private waited = 0;
  private patience: { readonly since: number; readonly stop: AbortController } | undefined;
  private readonly closing = new AbortController();
  private writing = false;
  private full = false;
  private ended = false;
  private failure: { readonly error: unknown } | undefined;
  private wake: (() => void) | undefined;
  private resolveSettled: () => void = () => undefined;
  /** Resolves when the child is finished with it, even if there is more to read. */
  readonly settled: Promise<void>;

  constructor(
    start: (onRows: (batch: Uint8Array) => void) => StreamedRequest,
    private readonly spooling: Spooling | undefined,
  ) {
    this.settled = new Promise((resolve) => (this.resolveSettled = resolve));
    this.request = start((batch) => this.receive(batch));
    this.request.ended.then(
      () => {
        this.ended = true;
        this.settle();
      },
      (error: unknown) => {
        this.failure ??= { error };
        this.settle();
      },
    );
    this.request.grant(WINDOW);
  }

  /** The child is needed elsewhere and no longer waits for this reader. */
  yieldChild(): void {
    if (this.ended || this.failure !== undefined) return;
    if (this.queue === undefined) {
      if (this.owed >= WINDOW) this.spool();
    } else if (this.full) this.tooSlow();
  }

  async *batches(): AsyncGenerator<ColumnBatch, void, undefined> {
    try {
      for (;;) {
        if (this.failure) throw this.failure.error;
        const frame = this.early.shift() ?? (await this.fromDisk());
        if (frame !== undefined) {
          yield deserialize(frame) as ColumnBatch;
          if (this.queue === undefined && this.owed > 0) this.grantOwed(1);
        } else if (this.failure === undefined && !this.hasFrames()) {
          if (this.ended && this.late.length === 0) return;
          await new Promise<void>((resolve) => (this.wake = resolve));
          this.wake = undefined;
        }
      }
    } finally {
      await this.close();
    }
  }

  /** Releases everything it holds; idempotent. */
  async close(): Promise<void> {
    if (this.closing.signal.aborted) return;
    if (!this.ended && !this.failure) this.request.stop();
    this.patience?.stop.abort(NO_LONGER_NEEDED);
    this.closing.abort(NO_LONGER_NEEDED);
    this.late.length = 0;
    await this.queue?.close();
  }

  private receive(batch: Uint8Array): void {
    if (this.closing.signal.aborted) return;
    if (this.queue === undefined) {
      this.early.push(batch);
      this.owed++;
      if (this.owed >= WINDOW) this.beginPatience();
    } else {
      this.late.push(batch);
      void this.write();
    }
    this.wake?.();
  }

  private grantOwed(batches: number): void {
    this.endPatience();
    this.owed -= batches;
    this.request.grant(batches);
  }

  /** The next of the frames that are on disk or were about to be. */
  private async fromDisk(): Promise<Uint8Array | undefined> {
    const { queue } = this;
    if (queue === undefined) return undefined;
    const frame = await queue.read();
    if (frame !== undefined) {
      if (this.full) void this.write();
      return frame;
    }
    if (this.writing || queue.waiting > 0) return undefined;
    const direct = this.late.shift();
    if (direct !== undefined) {
      this.request.grant(1);
      void this.write();
    }
    return direct;
  }

  /** Whether one is available without waiting. Frames being written can only be read afterwards. */
  private hasFrames(): boolean {
    const onDisk = this.queue?.waiting ?? 0;
    return this.early.length > 0 || onDisk > 0 || (!this.writing && this.late.length > 0);
  }

  /** The child starts to wait. */
  private beginPatience(): void {
    if (this.spooling === undefined || this.patience !== undefined || this.ended) return;
    const { clock, patienceMilliseconds, wanted } = this.spooling;
    const left = patienceMilliseconds - this.waited;
    if (left <= 0 || wanted()) return this.spool();
    const stop = new AbortController();
    this.patience = { since: clock.monotonic(), stop };
    clock.sleep(left, stop.signal).then(
      () => this.spool(),
      () => undefined,
    );
  }

  private endPatience(): void {
    if (this.patience === undefined || this.spooling === undefined) return;
    this.waited += this.spooling.clock.monotonic() - this.patience.since;
    this.patience.stop.abort(NO_LONGER_NEEDED);
    this.patience = undefined;
  }

  private spool(): void {
    const { spooling } = this;
    if (spooling === undefined || this.queue !== undefined || this.ended || this.failure) return;
    if (this.closing.signal.aborted) return;
    this.endPatience();
    this.queue = new FrameQueue(spooling.store);
    spooling.onSpool();
    const { keptSeconds } = spooling;
    spooling.clock.sleep(keptSeconds * 1000, this.closing.signal).then(
      () => this.fail(new MoltlerError('result_expired', { seconds: keptSeconds })),
      () => undefined,
    );
    if (this.owed > 0) this.grantOwed(this.owed);
  }

  /** Writes late frames to disk, in order, as far as there is room. */
  private async write(): Promise<void> {
    const { queue } = this;
    if (this.writing || queue === undefined) return;
    this.writing = true;
    this.full = false;
    try {
      for (;;) {
        const [frame] = this.late;
        if (frame === undefined || this.failure !== undefined) break;
        if (!(await queue.write(frame))) {
          this.full = true;
          break;
        }
        this.late.shift();
        this.request.grant(1);
        this.wake?.();
      }
    } catch (error) {
      this.fail(error);
    } finally {
      this.writing = false;
      this.wake?.();
    }
    if (this.full && this.spooling?.wanted() === true) this.tooSlow();
  }

  private tooSlow(): void {
    const waitingMegabytes = Math.ceil((this.queue?.sizeBytes ?? 0) / MEGABYTE);
    const bound = this.queue?.reached ?? 'spool_megabytes';
    this.fail(new MoltlerError('reader_too_slow', { waitingMegabytes, bound }));
  }

  private fail(error: unknown): void {
    if (this.failure !== undefined || this.closing.signal.aborted) return;
    this.failure = { error };
    if (!this.ended) this.request.stop();
    // Even if nobody reads, because the rows are no longer needed.
    this.late.length = 0;
    void this.queue?.close();
    this.settle();
  }

  private settle(): void {
    this.endPatience();
    this.resolveSettled();
    this.wake?.();
  }
}
