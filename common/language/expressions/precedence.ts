import type { BinaryOperator } from '../nodes';

/** How tightly each operator of a chain of values binds; `||` binds less tightly than `+`, as in DuckDB. */
export const VALUE_OPERATORS: ReadonlyMap<string, { operator: BinaryOperator; binding: number }> =
  new Map([
    ['||', { operator: '||', binding: 1 }],
    ['+', { operator: '+', binding: 2 }],
    ['-', { operator: '-', binding: 2 }],
    ['*', { operator: '*', binding: 3 }],
    ['/', { operator: '/', binding: 3 }],
    ['%', { operator: '%', binding: 3 }],
  ]);
