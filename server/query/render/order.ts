import type { BoundOrder } from '../../../common/binding';
import type { RenderContext } from './context';

/** ` ORDER BY …`, or nothing. */
export function renderOrder(order: readonly BoundOrder[], context: RenderContext): string {
  if (order.length === 0) return '';
  const items = order.map(
    ({ expression, direction, nulls }) =>
      `${context.expression(expression)} ${direction.toUpperCase()} NULLS ${nulls.toUpperCase()}`,
  );
  return ` ORDER BY ${items.join(', ')}`;
}
