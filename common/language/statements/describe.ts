import type { Doc } from '../printing/doc';
import { printTableName } from '../query/print';
import { rangeOf } from '../building';
import type { DescribeStatementContext } from '../generated/MoltlerParser';
import { buildTableName } from '../query/build_tables';
import type { Node, TableName } from '../nodes';

/** `DESCRIBE connector.entity`. */
export interface DescribeStatement extends Node {
  readonly kind: 'describe_statement';
  readonly table: TableName;
}

/** Builds DESCRIBE. */
export function buildDescribe(context: DescribeStatementContext): DescribeStatement {
  return {
    kind: 'describe_statement',
    range: rangeOf(context),
    table: buildTableName(context.tableName()),
  };
}

/** Prints DESCRIBE. */
export function printDescribe(node: DescribeStatement): Doc {
  return `DESCRIBE ${printTableName(node.table)}`;
}
