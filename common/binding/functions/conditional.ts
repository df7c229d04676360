import { functionTable } from './signature';

/** Functions that choose among their arguments, and those that fit any type. */
export const CONDITIONAL_FUNCTIONS = functionTable('conditional', 'scalar', {
  'coalesce(...values: T) → T': 'The first that is not NULL.',
  'ifnull(value: T, otherwise: T) → T': 'The value, or another one where it is NULL.',
  'nullif(value: T, other: T) → T': 'NULL where both are equal, else the first.',
  'if(condition: boolean, then: T, otherwise: T) → T': 'One of two values.',
  'greatest(...values: T) → T': 'The greatest of its arguments.',
  'least(...values: T) → T': 'The least of its arguments.',
  'typeof(value: any) → text': 'Name of the type in the evaluating engine.',
  'hash(...values: any) → integer': 'A 64-bit hash of the values.',
});
