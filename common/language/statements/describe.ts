import type { Doc } from '../printing/doc';
import { printTableName } from '../query/print';
import { rangeOf } from '../building';
import type { DescribeStatementContext } from '../generated/MoltlerParser';
import { buildTableName } from '../query/build_tables';
import type { Node, TableName } from '../nodes';
import { statement } from './definition';

/** `DESCRIBE connector.entity`. */
export interface DescribeStatement extends Node {
  readonly kind: 'describe_statement';
  readonly table: TableName;
}

/** Builds DESCRIBE. */
function buildDescribe(context: DescribeStatementContext): DescribeStatement {
  return {
    kind: 'describe_statement',
    range: rangeOf(context),
    table: buildTableName(context.tableName()),
  };
}

/** Prints DESCRIBE. */
function printDescribe(node: DescribeStatement): Doc {
  return `DESCRIBE ${printTableName(node.table)}`;
}

export const describe = statement<DescribeStatement>({
  words: 'DESCRIBE',
  effect: 'looks_up',
  result: 'list',
  syntax: 'DESCRIBE connector.entity | view',
  description:
    'Lists the columns of an entity or of a view. `pushed`: operators that the service evaluates; `sorted`: whether it can sort by the column; `required`: whether a condition is required; `cost`: requests that the column takes.',
  example: 'DESCRIBE gh.issues',
  build: buildDescribe,
  print: printDescribe,
});
