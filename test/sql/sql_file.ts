import type { ResultRow } from '../../common/contract';
import type { JsonValue } from '../../common/declaration';

/** One statement of a test file and what it must give. */
export interface SqlCase {
  readonly behaviour: string;
  readonly statement: string;
  readonly ordered: boolean;
  readonly parameters: Readonly<Record<string, JsonValue>>;
  readonly timeZone?: string;
  readonly columns?: string;
  readonly error?: string;
  readonly rows: readonly ResultRow[];
}

/** Reads a test file; see README.md for its form. */
export function readSqlFile(text: string): SqlCase[] {
  const [, first = ''] = /^# (.+)\n/.exec(text) ?? [];
  if (first === '') throw new Error('the first line must say the behaviour: # …');
  const cases = text.slice(text.indexOf('\n') + 1).split(/^====$/m);
  return cases.map((one, i) => readCase(cases.length > 1 ? `${first} (${i + 1})` : first, one));
}

function readCase(behaviour: string, text: string): SqlCase {
  const [above = '', beneath = ''] = text.split(/^----$/m);
  const lines = above.split('\n');
  const marks = lines.filter((line) => line.startsWith('@')).map((line) => line.slice(1));
  const mark = (name: string): string | undefined =>
    marks
      .find((line) => line === name || line.startsWith(`${name} `))
      ?.slice(name.length)
      .trim();
  const zone = mark('zone');
  const columns = mark('columns');
  const error = mark('error');
  const rows = beneath.split('\n').filter((line) => line.trim() !== '');
  return {
    behaviour,
    statement: lines
      .filter((line) => !line.startsWith('@'))
      .join('\n')
      .trim(),
    ordered: mark('ordered') !== undefined,
    parameters: Object.fromEntries(
      marks.flatMap((line) => {
        const [, name, json] = /^parameter (\w+) = (.+)$/.exec(line) ?? [];
        return name === undefined ? [] : [[name, JSON.parse(json ?? 'null') as JsonValue]];
      }),
    ),
    ...(zone === undefined ? {} : { timeZone: zone }),
    ...(columns === undefined ? {} : { columns }),
    ...(error === undefined ? {} : { error }),
    rows: rows.map((line) => JSON.parse(line) as ResultRow),
  };
}
