import { PassThrough } from 'node:stream';
import type { ResultColumn, ResultRow, StreamEvent } from '../../../../common/contract';
import { openSink, type OutputFormat } from '../index';

export const SCAN = {
  scan: 's1',
  connector: 'gh',
  entity: 'issues',
  rows: 2,
  pages: 1,
  requests: 1,
  bytes: 10,
  waitedMilliseconds: 0,
  cached: false,
  complete: true,
  list: 'repository',
  warnings: [],
};
/** A result of two rows, one of them with an integer beyond 2^53, NULL and an empty list. */
export const EVENTS: readonly StreamEvent[] = [
  { type: 'statement', statement: 0, text: 'SELECT 1', kind: 'select_statement' },
  {
    type: 'columns',
    statement: 0,
    columns: [
      { name: 'id', type: 'integer' },
      { name: 'id', type: 'text' },
      { name: 'tags', type: { list: 'text' } },
    ],
  },
  { type: 'rows', statement: 0, rows: [[1, 'a', ['x', 'y']]] },
  { type: 'rows', statement: 0, rows: [['9007199254740993', null, []]] },
  { type: 'statement_done', statement: 0, rows: 2, complete: true, scans: [SCAN], milliseconds: 3 },
  { type: 'done', ok: true },
];

/** What a format writes for the events, to a terminal of this width or to a pipe. */
export async function written(
  format: OutputFormat,
  events: readonly StreamEvent[],
  columns?: number,
): Promise<string> {
  const stream = Object.assign(
    new PassThrough(),
    columns === undefined ? {} : { isTTY: true, columns },
  );
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const sink = await openSink(format, stream);
  for (const event of events) await sink.take(event);
  await sink.end();
  return Buffer.concat(chunks).toString('utf8');
}

/** The events of a statement with one batch of rows. */
export const resultOf = (
  columns: readonly ResultColumn[],
  rows: readonly ResultRow[],
  kind = 'select_statement',
): StreamEvent[] => [
  { type: 'statement', statement: 0, text: '', kind },
  { type: 'columns', statement: 0, columns },
  { type: 'rows', statement: 0, rows },
  EVENTS[4] as StreamEvent,
];
