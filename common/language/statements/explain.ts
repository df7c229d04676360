import type { Node } from '../nodes';
import type { ConnectorExecStatement } from './connector_exec';
import type { SelectStatement } from './select';

/** `EXPLAIN [ANALYZE] [FORMAT JSON | TEXT] statement`. */
export interface ExplainStatement extends Node {
  readonly kind: 'explain_statement';
  readonly analyze: boolean;
  readonly format: 'text' | 'json';
  readonly statement: SelectStatement | ConnectorExecStatement;
}
