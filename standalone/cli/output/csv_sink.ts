import { stringify } from 'csv-stringify/sync';
import { distinctNames, type ResultValue, type StreamEvent } from '../../../common/contract';
import { printable } from './printable';
import type { OutputSink } from './sink';

const cell = (value: ResultValue | undefined): string | number | null =>
  value === null || value === undefined
    ? null
    : typeof value === 'string' || typeof value === 'number'
      ? value
      : typeof value === 'boolean'
        ? String(value)
        : JSON.stringify(value);

/** `-1.10` comes as text to keep its digits, and computes to itself. */
const unlessNumber = (text: string): string | { value: string; escape_formulas: false } =>
  /^-\d+(?:\.\d+)?$/.test(text) ? { value: text, escape_formulas: false } : text;

export interface CsvLook {
  /** Prefix with a quote what a spreadsheet would run (https://owasp.org/www-community/attacks/CSV_Injection). */
  readonly escapeFormulas: boolean;
  /** Whether the output is a terminal, which must not get control characters. A file gets every value unchanged. */
  readonly terminal: boolean;
}

/** RFC 4180: a header, then the rows; lists and documents as JSON. A blank line separates statements. */
export function csvSink(
  write: (text: string) => Promise<void>,
  { escapeFormulas, terminal }: CsvLook,
): OutputSink {
  let results = 0;
  const options = escapeFormulas ? { escape_formulas: true, cast: { string: unlessNumber } } : {};
  const csv = (rows: (string | number | null)[][]): string => {
    const text = stringify(rows, options);
    return terminal ? printable(text) : text;
  };
  return {
    take: async (event: StreamEvent) => {
      if (event.type === 'columns') {
        await write(
          `${results > 0 ? '\n' : ''}${csv([[...distinctNames(event.columns.map(({ name }) => name))]])}`,
        );
        results += 1;
      }
      if (event.type === 'rows') {
        await write(csv(event.rows.map((row) => row.map(cell))));
      }
    },
    end: async () => undefined,
  };
}
