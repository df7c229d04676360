import { availableParallelism } from 'node:os';
import { pool, type Pool } from 'workerpool';
import type { XmlDecoding } from '../../../../common/declaration';
import type { BodyReader, RowsWanted, RowTexts, XmlText } from './body_reader';

/** More threads would only take processors from the evaluators. */
const MOST_THREADS = 4;
/** Memory for JavaScript values in one thread; a body that needs more ends the thread and is read elsewhere. */
const HEAP_MEGABYTES = 512;
const YOUNG_MEGABYTES = 32;
/** A thread that has grown only frees its memory when it ends. */
const IDLE_MILLISECONDS = 5_000;
/** Ending a thread costs more than letting it finish a smaller body that nobody needs. */
const WORTH_ENDING_BYTES = 2 * 1024 * 1024;

/** Reads bodies in threads of this process. They start with the first body and end when there are none for a while. */
export class ReaderThreads implements BodyReader {
  private threads: Pool | undefined;
  private reading = 0;
  private idle: NodeJS.Timeout | undefined;
  private closed = false;

  /** `script`: the bundle of `thread.ts`. */
  constructor(private readonly script: string) {}

  async rows(raw: Buffer, wanted: RowsWanted, signal?: AbortSignal): Promise<RowTexts | undefined> {
    const texts: string[] = [];
    const receive = (text: string): void => void texts.push(text);
    const count = await this.inThread<number>('rows', raw, wanted, signal, receive);
    return count === undefined ? undefined : { count, texts };
  }

  xml(raw: Buffer, decoding: XmlDecoding, signal?: AbortSignal): Promise<XmlText | undefined> {
    return this.inThread<XmlText>('xml', raw, decoding, signal);
  }

  private async inThread<T>(
    method: string,
    raw: Buffer,
    how: RowsWanted | XmlDecoding,
    signal: AbortSignal | undefined,
    receive?: (text: string) => void,
  ): Promise<T | undefined> {
    signal?.throwIfAborted();
    if (this.closed) return undefined;
    clearTimeout(this.idle);
    this.reading++;
    try {
      return await this.read<T>(method, raw, how, signal, receive);
    } finally {
      this.reading--;
      if (this.reading === 0 && !this.closed) this.endWhenIdle();
    }
  }

  /** Ends the threads; callers read the bodies in progress themselves. */
  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.idle);
    await this.end();
  }

  private async read<T>(
    method: string,
    raw: Buffer,
    how: RowsWanted | XmlDecoding,
    signal: AbortSignal | undefined,
    receive: ((text: string) => void) | undefined,
  ): Promise<T | undefined> {
    const threads = (this.threads ??= this.begin());
    const reading = threads.exec(method, [wholeBuffer(raw), how], { on: receive });
    const leave = (): void => {
      if (raw.length >= WORTH_ENDING_BYTES) reading.cancel();
    };
    signal?.addEventListener('abort', leave, { once: true });
    try {
      return (await reading) as T;
    } catch {
      signal?.throwIfAborted();
      return undefined;
    } finally {
      signal?.removeEventListener('abort', leave);
    }
  }

  private begin(): Pool {
    return pool(this.script, {
      workerType: 'thread',
      maxWorkers: Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1)),
      workerTerminateTimeout: 0,
      workerThreadOpts: {
        resourceLimits: {
          maxOldGenerationSizeMb: HEAP_MEGABYTES,
          maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
        },
      },
    });
  }

  private endWhenIdle(): void {
    clearTimeout(this.idle);
    this.idle = setTimeout(() => void this.end(), IDLE_MILLISECONDS);
    this.idle.unref();
  }

  private async end(): Promise<void> {
    const { threads } = this;
    this.threads = undefined;
    await threads?.terminate(true);
  }
}

/** Memory that is not shared is copied to the thread, and a slice would copy its whole buffer. */
const wholeBuffer = (raw: Buffer): Uint8Array =>
  raw.buffer instanceof SharedArrayBuffer || raw.byteLength === raw.buffer.byteLength
    ? raw
    : Uint8Array.prototype.slice.call(raw);
