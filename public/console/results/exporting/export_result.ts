import { i18n } from '@kbn/i18n';
import {
  hasAllRows,
  type ResultColumn,
  type ResultRow,
  type StreamEvent,
} from '../../../../common/contract';
import type { HostHttp } from '../../../host';
import type { Run, StatementRun } from '../../../runs';
import { writeRows, type RowFormat } from '../copying';
import type { ExportSource } from './export_source';
import type { FileSink } from './file_sink';

export interface ExportOrder {
  readonly source: ExportSource;
  readonly format: RowFormat;
  readonly run: Run;
  readonly statement: StatementRun;
  readonly http: Pick<HostHttp, 'run'>;
  readonly timeZone: string;
  readonly sink: FileSink;
  readonly signal: AbortSignal;
  readonly onRows: (rows: number) => void;
}

/** The outcome of an export. `incomplete`: why rows are missing in the file. */
export interface ExportOutcome {
  readonly rows: number;
  readonly incomplete: string | undefined;
}

/**
 * Writes a complete result. Each piece is written before the next is created, so that a slow disk slows the stream
 * and the service. If it fails or is aborted, it discards the file and rejects.
 */
export async function exportResult(order: ExportOrder): Promise<ExportOutcome> {
  const { source, sink, signal, statement, format, onRows } = order;
  try {
    const again = source.kind === 'again' ? await rerun(order, source.text) : undefined;
    const columns = again?.columns ?? statement.columns;
    let total = 0;
    for await (const { text, rows } of writeRows(
      format,
      columns,
      again?.rows ?? statement.rows,
      signal,
    )) {
      await sink.write(text);
      total = rows;
      onRows(rows);
    }
    signal.throwIfAborted();
    await sink.close();
    const part = source.kind === 'part' ? source.why : undefined;
    return { rows: total, incomplete: again?.incomplete() ?? part };
  } catch (error) {
    await sink.abort().catch(() => undefined);
    throw error;
  }
}

interface Rerun {
  readonly columns: readonly ResultColumn[];
  readonly rows: AsyncIterable<readonly ResultRow[]>;
  /** Set once all rows were read. */
  readonly incomplete: () => string | undefined;
}

/** Runs the statement until its columns are known; its rows are then read on demand. */
async function rerun(order: ExportOrder, text: string): Promise<Rerun> {
  const { http, timeZone, signal, run } = order;
  const events = http.run({ text, parameters: run.order.parameters, timeZone, signal });
  const iterator = events[Symbol.asyncIterator]();
  let incomplete: string | undefined;
  const next = async (): Promise<StreamEvent | undefined> => {
    const step = await iterator.next();
    if (step.done === true)
      throw new Error(
        i18n.translate('moltler.console.exportResult.endedEarly', {
          defaultMessage: 'The response ended before the result was complete.',
        }),
      );
    const { value } = step;
    if (value.type === 'error') throw new Error(value.error.message);
    if (value.type === 'diagnostics')
      throw new Error(
        value.diagnostics[0]?.text ??
          i18n.translate('moltler.console.exportResult.hasError', {
            defaultMessage: 'The statement has an error.',
          }),
      );
    if (value.type === 'statement_done' && !value.complete) {
      const scan = value.scans.find((one) => !hasAllRows(one));
      incomplete =
        scan?.explanation ??
        scan?.reason ??
        i18n.translate('moltler.console.exportResult.theResultIsPartial', {
          defaultMessage: 'the result is partial',
        });
    }
    return value.type === 'statement_done' || value.type === 'done' ? undefined : value;
  };
  const end = async (): Promise<void> => void (await iterator.return?.(undefined));
  for (;;) {
    let event: StreamEvent | undefined;
    try {
      event = await next();
      if (event === undefined)
        throw new Error(
          i18n.translate('moltler.console.exportResult.noRows', {
            defaultMessage: 'The statement returns no rows.',
          }),
        );
    } catch (error) {
      await end();
      throw error;
    }
    if (event.type !== 'columns') continue;
    const { columns } = event;
    const rows = async function* (): AsyncGenerator<readonly ResultRow[]> {
      try {
        for (let one = await next(); one !== undefined; one = await next()) {
          if (one.type === 'rows') yield one.rows;
        }
      } finally {
        await end();
      }
    };
    return { columns, rows: rows(), incomplete: () => incomplete };
  }
}
