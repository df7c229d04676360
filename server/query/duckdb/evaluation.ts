import type { ResultColumn, ResultRow } from '../../../common/contract';
import type { JsonValue } from '../../../common/declaration';
import { MoltlerError } from '../../../common/errors';
import type { ScanBatch } from '../../scan/scan';
import type { Evaluation, RenderedSql, ResultBatch } from '../evaluator';
import type { ChildHandle } from './child_handle';
import type { ColumnBatch } from './protocol';
import { unlessAborted } from '../unless_aborted';
import { readStream } from './stream_reader';

/** One query in one child. Everything rejects at once when `signal` is aborted. */
export class ChildEvaluation implements Evaluation {
  private readonly unsubscribe: () => void;
  private readers = 0;

  constructor(
    private readonly child: ChildHandle,
    private readonly signal: AbortSignal,
    private readonly release: () => Promise<void>,
  ) {
    const onAbort = (): void => void this.close();
    this.unsubscribe = () => signal.removeEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  }

  async append(table: string, batch: ScanBatch): Promise<void> {
    await this.unlessAborted(this.child.request({ type: 'append', table, batch }));
  }

  async evaluatePage(sql: RenderedSql, table: string, batch: ScanBatch): Promise<ResultBatch> {
    return rowsOf(
      await this.unlessAborted(this.child.request({ type: 'page', sql, table, batch })),
    );
  }

  describe(sql: RenderedSql): Promise<readonly ResultColumn[]> {
    return this.unlessAborted(this.child.request({ type: 'describe', sql }));
  }

  async *run(sql: RenderedSql): AsyncGenerator<ResultBatch, void, undefined> {
    for await (const batch of this.read({ type: 'run', sql })) yield rowsOf(batch);
  }

  async *distinctValues(
    table: string,
    column: string,
    size: number,
    of?: RenderedSql,
  ): AsyncGenerator<readonly JsonValue[], void, undefined> {
    const reader = ++this.readers;
    for (let from = 0; ; from += size) {
      const values = await this.unlessAborted(
        this.child.request({
          type: 'distinct',
          reader,
          table,
          column,
          from,
          size,
          ...(of && { of }),
        }),
      );
      if (values.length > 0) yield values;
      if (values.length < size) return;
    }
  }

  private closing: Promise<void> | undefined;
  close(): Promise<void> {
    this.unsubscribe();
    this.closing ??= this.release();
    return this.closing;
  }

  private async *read(
    request: Parameters<ChildHandle['stream']>[0],
  ): AsyncGenerator<ColumnBatch, void, undefined> {
    const batches = readStream((onRows) => this.child.stream(request, onRows));
    try {
      for (;;) {
        const next = await this.unlessAborted(batches.next());
        if (next.done) return;
        yield next.value;
      }
    } finally {
      // Not awaited: after an abort it ends only with the child.
      void batches.return(undefined);
    }
  }

  private async unlessAborted<T>(work: Promise<T>): Promise<T> {
    try {
      return await unlessAborted(work, this.signal, () => cancelled(this.signal));
    } catch (error) {
      // The child's end is the cancel's doing then.
      throw this.signal.aborted ? cancelled(this.signal) : error;
    }
  }
}

/** The error of an aborted signal. */
export function cancelled(signal: AbortSignal): MoltlerError {
  const reason: unknown = signal.reason;
  return reason instanceof MoltlerError
    ? reason
    : new MoltlerError('cancelled', {}, {}, { cause: reason });
}

function rowsOf({ rowCount, columns }: ColumnBatch): ResultBatch {
  const rows: ResultRow[] = new Array<ResultRow>(rowCount);
  for (let row = 0; row < rowCount; row++) rows[row] = columns.map((values) => values[row] ?? null);
  return { rows };
}
