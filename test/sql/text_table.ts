import type { JsonValue } from '../../common/declaration';

/** A table as text: the first line names the columns, each further line is a row. */
export interface TextTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly JsonValue[])[];
}

/** The placeholder for an empty result. */
const NO_ROWS = '(no rows)';

export function readTextTable(text: string): TextTable {
  const [first = '', ...lines] = text.split('\n');
  const heads = cellsOf(first);
  const rows = lines.filter((line) => line !== NO_ROWS).map((line) => cellsOf(line).map(readCell));
  const uneven = rows.findIndex((row) => row.length !== heads.length);
  if (uneven >= 0)
    throw new Error(`${heads.length} columns, but this row has another number: ${lines[uneven]}`);
  return { heads, rows };
}

export function writeTextTable({ heads, rows }: TextTable): string {
  const lines = [heads, ...rows.map((row) => row.map(writeCell))];
  const widths = heads.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const written = lines.map((line) =>
    line
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join(' | ')
      .trimEnd(),
  );
  return [...written, ...(rows.length === 0 ? [NO_ROWS] : [])].join('\n');
}

/** The columns and rows of a text, independent of its widths, for comparison. */
export function normalTable(text: string, ordered: boolean): string {
  const { heads, rows } = readTextTable(text);
  const lines = rows.map((row) => row.map(writeCell).join(' | '));
  return [heads.join(' | '), ...(ordered ? lines : lines.sort())].join('\n');
}

const cellsOf = (line: string): string[] => line.trim().split(/\s+\|\s+/);

/** A cell is JSON or NULL; any other text is literal. */
function readCell(cell: string): JsonValue {
  if (cell === 'NULL') return null;
  try {
    return JSON.parse(cell) as JsonValue;
  } catch {
    return cell;
  }
}

/** The shortest text that reads as the value. */
export function writeCell(value: JsonValue): string {
  if (value === null) return 'NULL';
  return typeof value === 'string' && standsForItself(value) ? value : JSON.stringify(value);
}

const standsForItself = (text: string): boolean =>
  text !== '' && text !== NO_ROWS && !/^["\s]|\s$|\n|\s\|\s/.test(text) && readCell(text) === text;
