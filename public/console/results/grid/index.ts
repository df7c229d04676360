export { Value } from './cell';
export { SHOWN_COLUMNS } from './grid_columns';
export { viewedRows, type GridView } from './grid_view';
export { ResultGrid } from './result_grid';
export { WholeValue } from './whole_value';
