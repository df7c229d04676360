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
