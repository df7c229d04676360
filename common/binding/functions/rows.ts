import { functionTable } from './signature';

/** Functions that return rows, in FROM or in the SELECT list. */
export const ROW_FUNCTIONS = functionTable('rows', 'table', {
  'unnest(list: list of T) → T':
    'One row for each element of a list, or of an array in a document.',
});

/** Functions that FROM reads: `unnest`, and those whose list it reads as rows. */
export const FUNCTIONS_IN_FROM: readonly string[] = ['unnest', 'generate_series', 'range'];
