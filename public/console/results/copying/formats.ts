import {
  distinctNames,
  type ResultColumn,
  type ResultRow,
  type ResultValue,
} from '../../../../common/contract';

/** Writes rows as text piece by piece, so that a result never has to be one string. */
export interface RowFormat {
  readonly title: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly begin: (columns: readonly ResultColumn[]) => string;
  /** `first`: this is the first row. */
  readonly row: (columns: readonly ResultColumn[], row: ResultRow, first: boolean) => string;
  readonly end: string;
}

/** RFC 4180. NULL is an empty field, an empty text is `""`; lists and documents are JSON. */
export const CSV: RowFormat = {
  title: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv',
  begin: (columns) => csvLine(distinctNames(columns.map(({ name }) => name))),
  row: (columns, row) => csvLine(columns.map((_, index) => row[index] ?? null)),
  end: '',
};

/** A list of objects, one row per line. Columns with the same name are all kept: `name`, `name_2`. */
export const JSON_LIST: RowFormat = {
  title: 'JSON',
  extension: 'json',
  mediaType: 'application/json',
  begin: () => '[\n',
  row: (columns, row, first) => `${first ? '' : ',\n'}${jsonObject(columns, row)}`,
  end: '\n]\n',
};

/** One object per line. */
export const NDJSON: RowFormat = {
  title: 'NDJSON',
  extension: 'ndjson',
  mediaType: 'application/x-ndjson',
  begin: () => '',
  row: (columns, row) => `${jsonObject(columns, row)}\n`,
  end: '',
};

/** A Markdown table, as GitHub, Slack canvases and wikis accept it. */
export const MARKDOWN: RowFormat = {
  title: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  begin: (columns) =>
    markdownLine(columns.map(({ name }) => markdownText(name))) +
    markdownLine(
      columns.map(({ type }) => (type === 'integer' || type === 'number' ? '--:' : '---')),
    ),
  row: (columns, row) =>
    markdownLine(columns.map((_, index) => markdownText(plainText(row[index] ?? null)))),
  end: '',
};

/** Text of a value in a table: nothing for NULL, JSON for lists and documents. */
const plainText = (value: ResultValue): string =>
  value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

const csvLine = (values: readonly ResultValue[]): string => `${values.map(csvField).join(',')}\r\n`;

function csvField(value: ResultValue): string {
  if (value === null) return '';
  const text = plainText(value);
  // Many readers strip unquoted spaces at the ends.
  return text === '' || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const names = new WeakMap<readonly ResultColumn[], readonly string[]>();

// Not via an object, which would lose a column named `__proto__` and reorder one named `1`.
function jsonObject(columns: readonly ResultColumn[], row: ResultRow): string {
  let keys = names.get(columns);
  if (keys === undefined) {
    keys = distinctNames(columns.map(({ name }) => name)).map((name) => JSON.stringify(name));
    names.set(columns, keys);
  }
  return `{${keys.map((key, index) => `${key}:${JSON.stringify(row[index] ?? null)}`).join(',')}}`;
}

const markdownLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

const markdownText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replace(/\r\n|\r|\n/g, '<br>');
