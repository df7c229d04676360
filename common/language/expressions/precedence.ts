import type { BinaryOperator } from '../nodes';

/** How tight each operator of a chain of values binds; `||` as DuckDB has it, looser than `+`. */
export const VALUE_OPERATORS: ReadonlyMap<string, { operator: BinaryOperator; binding: number }> =
  new Map([
    ['||', { operator: '||', binding: 1 }],
    ['+', { operator: '+', binding: 2 }],
    ['-', { operator: '-', binding: 2 }],
    ['*', { operator: '*', binding: 3 }],
    ['/', { operator: '/', binding: 3 }],
    ['%', { operator: '%', binding: 3 }],
  ]);
