import { distinctNames, type StreamEvent } from '../../../common/contract';
import { safeJson } from './printable';
import type { OutputSink } from './sink';

/** One JSON object per row; if a statement fails, a last line with only `error`. */
export function ndjsonSink(write: (text: string) => Promise<void>): OutputSink {
  let names: readonly string[] = [];
  return {
    take: async (event: StreamEvent) => {
      if (event.type === 'columns') names = distinctNames(event.columns.map(({ name }) => name));
      if (event.type === 'plan') await write(`${safeJson(event.plan)}\n`);
      if (event.type === 'error') await write(`${safeJson({ error: event.error })}\n`);
      if (event.type !== 'rows') return;
      await write(
        event.rows
          .map(
            (row) =>
              `${safeJson(Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])))}\n`,
          )
          .join(''),
      );
    },
    end: async () => undefined,
  };
}
