import { stringify } from 'csv-stringify/sync';
import type { ResultValue, StreamEvent } from '../../../common/contract';
import type { OutputSink } from './sink';

const cell = (value: ResultValue | undefined): string | number | null =>
  value === null || value === undefined
    ? null
    : typeof value === 'string' || typeof value === 'number'
      ? value
      : typeof value === 'boolean'
        ? String(value)
        : JSON.stringify(value);

/** RFC 4180: a header, then the rows; lists and documents as JSON. A blank line separates statements. */
export function csvSink(write: (text: string) => Promise<void>): OutputSink {
  let results = 0;
  return {
    take: async (event: StreamEvent) => {
      if (event.type === 'columns') {
        await write(
          `${results > 0 ? '\n' : ''}${stringify([event.columns.map(({ name }) => name)])}`,
        );
        results += 1;
      }
      if (event.type === 'rows') {
        await write(stringify(event.rows.map((row) => row.map(cell))));
      }
    },
    end: async () => undefined,
  };
}
