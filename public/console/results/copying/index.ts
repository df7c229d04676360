export { rowsText, toClipboard } from './copy_rows';
export { CSV, JSON_LIST, MARKDOWN, NDJSON, type RowFormat } from './formats';
export { writeRows } from './write_rows';
export { useCopy } from './use_copy';
export { FORMULA_WARNING, watchFormulas } from './watch_formulas';
