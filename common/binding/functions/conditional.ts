import { functionTable } from './signature';

/** Functions that choose among their arguments, and those for any type. */
export const CONDITIONAL_FUNCTIONS = functionTable('conditional', 'scalar', {
  'coalesce(...values: T) → T': 'The first argument that is not NULL.',
  'ifnull(value: T, otherwise: T) → T': 'The value, or `otherwise` if it is NULL.',
  'nullif(value: T, other: T) → T': 'NULL if both are equal, otherwise the first.',
  'if(condition: boolean, then: T, otherwise: T) → T':
    '`then` if the condition is true, else `otherwise`.',
  'greatest(...values: T) → T': 'The largest argument.',
  'least(...values: T) → T': 'The smallest argument.',
  'typeof(value: any) → text': 'Name of the DuckDB type.',
  'hash(...values: any) → integer': 'A 64-bit hash of the values.',
});
