import type { Node, TableName } from '../nodes';

/** `DESCRIBE connector.entity`. */
export interface DescribeStatement extends Node {
  readonly kind: 'describe_statement';
  readonly table: TableName;
}
