import type { ResultColumn, ResultRow } from '../../../common/contract';
import type { JsonValue } from '../../../common/declaration';
import { cancelled } from '../../cancelled';
import { rowsAt, type ScanBatch } from '../../scan';
import type { Evaluation, PageResult, RenderedSql, ResultBatch, RowsToCopy } from '../evaluator';
import { unlessAborted } from '../../unless_aborted';
import type { ChildHandle } from './child_handle';
import type { ColumnBatch, ParkedKeys, Request } from './protocol';
import { StreamReader, type Spooling } from './stream_reader';

/** A child with its tables, used by one evaluation. */
export interface Slot {
  readonly child: ChildHandle;
  /** Never rejects: it is also called where nobody waits for it. */
  release(): Promise<void>;
}

export interface EvaluationOptions {
  readonly signal: AbortSignal;
  /** Acquires another child with the same tables if the first was released between two pages. */
  readonly reacquire?: (parked: ParkedKeys) => Promise<Slot>;
  /** Whether another query needs the child. */
  readonly wanted?: () => boolean;
  readonly spooling?: Spooling;
  readonly onClosed?: () => void;
}

/** One query in one child, or in several of them one after another. Rejects at once when `signal` is aborted. */
export class ChildEvaluation implements Evaluation {
  private readonly unsubscribe: () => void;
  private readers = 0;
  private slot: Slot | undefined;
  private acquiring: Promise<Slot> | undefined;
  private parking: Promise<void> | undefined;
  private parked: ParkedKeys = {};
  /** The query is evaluated page by page: the child only keeps the keys of earlier pages. */
  private parkable = false;
  private whole = false;
  /** Requests that need the child now or soon. */
  private using = 0;
  private readonly onIdle: (() => void)[] = [];
  private reader: StreamReader | undefined;

  constructor(
    slot: Slot,
    private readonly options: EvaluationOptions,
  ) {
    this.slot = slot;
    const { signal } = options;
    const onAbort = (): void => void this.close();
    this.unsubscribe = () => signal.removeEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  }

  async append(table: string, batch: ScanBatch): Promise<void> {
    this.needWhole();
    await this.withChild((child) => child.request({ type: 'append', table, batch }));
  }

  evaluatePage(sql: RenderedSql, table: string, batch: ScanBatch): Promise<PageResult> {
    return this.page({ type: 'page', sql, table, batch });
  }

  private async page(request: Request & { readonly type: 'page' }): Promise<PageResult> {
    this.parkable = !this.whole;
    const { part, ...result } = await this.withChild((child) => child.request(request));
    if (part === undefined || part.left.length === 0) return rowsOf(result);
    const batch = rowsAt(request.batch, part.left);
    const rest = { ...request, batch, leftOver: part.rows };
    return { ...rowsOf(result), rest: () => this.page(rest) };
  }

  describe(sql: RenderedSql): Promise<readonly ResultColumn[]> {
    // It is still empty, and the first rows may take long to arrive.
    this.parkable = !this.whole;
    return this.withChild((child) => child.request({ type: 'describe', sql }));
  }

  async *run(
    sql: RenderedSql,
    { last = false }: { readonly last?: boolean } = {},
  ): AsyncGenerator<ResultBatch, void, undefined> {
    this.needWhole();
    const { child } = await this.ensureSlot();
    const { spooling } = this.options;
    // Later requests of this query need the child, so it is kept until everything has been read.
    const reader = new StreamReader(
      (onRows) => child.stream({ type: 'run', sql }, onRows),
      last ? spooling : undefined,
    );
    this.reader = reader;
    if (last) void reader.settled.then(() => this.releaseSlot());
    const batches = reader.batches();
    try {
      for (;;) {
        const next = await this.unlessAborted(batches.next());
        if (next.done) return;
        yield rowsOf(next.value);
      }
    } finally {
      // Not awaited: after an abort it ends only with the child.
      void batches.return(undefined);
    }
  }

  async *distinctValues(
    table: string,
    column: string,
    size: number,
    of?: RenderedSql,
  ): AsyncGenerator<readonly JsonValue[], void, undefined> {
    this.needWhole();
    const reader = ++this.readers;
    for (let from = 0; ; from += size) {
      const values = await this.withChild((child) =>
        child.request({ type: 'distinct', reader, table, column, from, size, ...(of && { of }) }),
      );
      if (values.length > 0) yield values;
      if (values.length < size) return;
    }
  }

  copyRows(rows: RowsToCopy): Promise<boolean> {
    this.needWhole();
    return this.withChild((child) => child.request({ type: 'copy', rows }));
  }

  /** Called if another query needs the child. True if this one releases it soon. */
  yieldChild(): boolean {
    if (this.reader !== undefined) {
      this.reader.yieldChild();
      return false;
    }
    if (!this.mayPark()) return false;
    this.parking = this.park();
    return true;
  }

  private closing: Promise<void> | undefined;
  close(): Promise<void> {
    this.unsubscribe();
    this.closing ??= this.end();
    return this.closing;
  }

  private async end(): Promise<void> {
    // The reader may have stopped anywhere, so its rows on disk are deleted now.
    await this.reader?.close();
    await this.releaseSlot();
    // A child that is being acquired is released when it arrives.
    await this.acquiring?.then(
      (slot) => slot.release(),
      () => undefined,
    );
    this.options.onClosed?.();
  }

  private async releaseSlot(): Promise<void> {
    const { slot } = this;
    this.slot = undefined;
    await slot?.release();
  }

  private needWhole(): void {
    this.whole = true;
    this.parkable = false;
  }

  private mayPark(): boolean {
    return (
      this.parkable &&
      this.using === 0 &&
      this.slot !== undefined &&
      this.parking === undefined &&
      this.closing === undefined &&
      this.options.reacquire !== undefined
    );
  }

  private async park(): Promise<void> {
    const { slot } = this;
    try {
      if (slot) this.parked = await slot.child.request({ type: 'park' });
      await this.releaseSlot();
    } catch {
      // It ended: the next page learns why.
    } finally {
      this.parking = undefined;
    }
  }

  /** The child; after it was released, another that continues where the last one stopped. */
  private async ensureSlot(): Promise<Slot> {
    await this.parking;
    if (this.slot !== undefined) return this.slot;
    const { reacquire, signal } = this.options;
    if (this.closing !== undefined || reacquire === undefined) throw cancelled(signal);
    this.acquiring ??= reacquire(this.parked).then(
      (slot) => {
        if (this.closing === undefined) {
          this.slot = slot;
          this.acquiring = undefined;
        }
        return slot;
      },
      (error: unknown) => {
        this.acquiring = undefined;
        throw error;
      },
    );
    return this.acquiring;
  }

  private async withChild<T>(request: (child: ChildHandle) => Promise<T>): Promise<T> {
    // Pages in quick succession leave no gap, so another query gets its turn between two of them.
    if (this.using > 0 && this.parkable && this.wanted()) {
      await new Promise<void>((resolve) => this.onIdle.push(resolve));
    }
    this.using++;
    try {
      const held = this.parking === undefined ? this.slot : undefined;
      const { child } = held ?? (await this.ensureSlot());
      if (this.closing !== undefined) throw cancelled(this.options.signal);
      return await this.unlessAborted(request(child));
    } finally {
      this.using--;
      if (this.using === 0) {
        if (this.wanted()) this.yieldChild();
        for (const resume of this.onIdle.splice(0)) resume();
      }
    }
  }

  private wanted(): boolean {
    return this.options.wanted?.() === true;
  }

  private async unlessAborted<T>(work: Promise<T>): Promise<T> {
    const { signal } = this.options;
    try {
      return await unlessAborted(work, signal, () => cancelled(signal));
    } catch (error) {
      // The child ended because of the cancellation.
      throw signal.aborted ? cancelled(signal) : error;
    }
  }
}

function rowsOf({ rowCount, columns }: ColumnBatch): ResultBatch {
  const rows: ResultRow[] = new Array<ResultRow>(rowCount);
  for (let row = 0; row < rowCount; row++) rows[row] = columns.map((values) => values[row] ?? null);
  return { rows };
}
