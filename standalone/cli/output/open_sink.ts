import type { Writable } from 'node:stream';
import type { OutputFormat } from './formats';
import { writerTo, type OutputSink } from './sink';

/** The sink of a format on `stream`; only its code is loaded. `escapeFormulas` is for csv. */
export async function openSink(
  format: OutputFormat,
  stream: Writable & { readonly isTTY?: boolean; readonly columns?: number },
  { escapeFormulas = false }: { readonly escapeFormulas?: boolean } = {},
): Promise<OutputSink> {
  const write = writerTo(stream);
  switch (format) {
    case 'table': {
      const { tableSink } = await import('./table_sink');
      return tableSink(write, stream.isTTY ? stream.columns : undefined);
    }
    case 'json': {
      const { jsonSink } = await import('./json_sink');
      return jsonSink(write);
    }
    case 'ndjson': {
      const { ndjsonSink } = await import('./ndjson_sink');
      return ndjsonSink(write);
    }
    case 'csv': {
      const { csvSink } = await import('./csv_sink');
      return csvSink(write, { escapeFormulas, terminal: stream.isTTY === true });
    }
  }
}
