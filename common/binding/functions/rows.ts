import { functionTable } from './signature';

/** Functions that return rows, in FROM or in the SELECT list. */
export const ROW_FUNCTIONS = functionTable('rows', 'table', {
  'unnest(list: list of T) → T':
    'One row for each element of a list, or of an array in a document.',
});
