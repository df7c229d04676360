import type { BoundLambda } from '../../../../common/binding';
import { quoteName } from '../../duckdb/sql_name';
import type { RenderContext } from '../context';

/** A function of elements. Its parameters are named by their ids, which no column has. */
export function renderLambda({ parameters, body }: BoundLambda, context: RenderContext): string {
  return `lambda ${parameters.map(quoteName).join(', ')}: ${context.expression(body)}`;
}
