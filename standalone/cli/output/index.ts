import type { Writable } from 'node:stream';
import { csvSink } from './csv_sink';
import { jsonSink } from './json_sink';
import { ndjsonSink } from './ndjson_sink';
import { writerTo, type OutputSink } from './sink';
import { tableSink } from './table_sink';

export { cellText } from './cell_text';
export { writeList } from './list';
export { printable } from './printable';
export { OutputFailed, outputError, ReaderGone, type OutputSink } from './sink';

export const OUTPUT_FORMATS = ['table', 'json', 'ndjson', 'csv'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** The sink of a format on `stream`. `escapeFormulas` is for csv. */
export function openSink(
  format: OutputFormat,
  stream: Writable & { readonly isTTY?: boolean; readonly columns?: number },
  { escapeFormulas = false }: { readonly escapeFormulas?: boolean } = {},
): OutputSink {
  const write = writerTo(stream);
  switch (format) {
    case 'table':
      return tableSink(write, stream.isTTY ? stream.columns : undefined);
    case 'json':
      return jsonSink(write);
    case 'ndjson':
      return ndjsonSink(write);
    case 'csv':
      return csvSink(write, { escapeFormulas, terminal: stream.isTTY === true });
  }
}
