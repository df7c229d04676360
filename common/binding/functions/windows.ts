import { functionTable } from './signature';

/** Functions that need OVER. */
export const WINDOW_FUNCTIONS = functionTable('windows', 'window', {
  'row_number() → integer': 'Number of the row in its partition, from 1.',
  'rank() → integer': 'Rank with gaps after ties.',
  'dense_rank() → integer': 'Rank without gaps.',
  'percent_rank() → number': 'Relative rank, 0 to 1.',
  'cume_dist() → number': 'Share of rows up to this one.',
  'ntile(buckets: integer) → integer':
    'Number of the bucket when rows are divided into equal buckets.',
  'lag(value: T, offset?: integer, otherwise?: T) → T':
    'The value `offset` rows earlier (default: 1), or `otherwise` if there is no such row.',
  'lead(value: T, offset?: integer, otherwise?: T) → T':
    'The value `offset` rows later (default: 1), or `otherwise` if there is no such row.',
  'first_value(value: T) → T': 'The value in the first row of the frame.',
  'last_value(value: T) → T': 'The value in the last row of the frame.',
  'nth_value(value: T, index: integer) → T': 'The value in the nth row of the frame.',
});
