import type { BoundExpression, BoundQuery } from '../../../common/binding';
import type { JsonValue } from '../../../common/declaration';

/**
 * The context of all renderers. They call each other through it, so that the files of the different kinds do not import
 * each other.
 */
export interface RenderContext {
  /** SQL of an expression that can be used as an operand. */
  expression(expression: BoundExpression): string;
  /** SQL of a query without parentheses; its columns are `c0`, `c1` … */
  query(query: BoundQuery): string;
  /** A reference to a parameter, cast to `type`. Equal values share one, so that GROUP BY recognizes them. */
  parameter(type: string, value: JsonValue): string;
  /** The SQL of the output column at a position of the query, for its ORDER BY. */
  output(position: number): string;
  /** Renders `work` with different output columns. */
  withOutput<T>(output: (position: number) => string, work: () => T): T;
}

/** Name of the column at a position of a rendered query: names may repeat, positions do not. */
export function positionName(index: number): string {
  return `"c${index}"`;
}
