import type { FrameBound, OrderItem, WindowSpecification } from '../../language';
import type { BoundFrameBound, BoundOrder, BoundWindow } from '../bound/bound_query';
import { isSameName, near } from '../suggestion';
import type { ExpressionContext } from './context';

/**
 * ORDER BY items. By default, NULLs come last in both directions, as in
 * DuckDB.
 */
export function bindOrder(items: readonly OrderItem[], context: ExpressionContext): BoundOrder[] {
  return items.map((item) => ({
    expression: context.bind(item.expression, context),
    direction: item.direction,
    nulls: item.nulls ?? 'last',
  }));
}

/** `OVER (…)`; a named window it builds on is merged into it. */
export function bindWindow(node: WindowSpecification, context: ExpressionContext): BoundWindow {
  const inside: ExpressionContext = { ...context, clause: 'OVER', windows: false };
  const base = node.base === undefined ? undefined : baseWindow(node, context);
  const partitionBy = node.partitionBy.map((each) => context.bind(each, inside));
  const orderBy = bindOrder(node.orderBy, inside);
  const frame = node.frame;
  return {
    partitionBy: [...(base?.partitionBy ?? []), ...partitionBy],
    orderBy: orderBy.length > 0 ? orderBy : (base?.orderBy ?? []),
    ...(frame === undefined
      ? base?.frame === undefined
        ? {}
        : { frame: base.frame }
      : {
          frame: {
            unit: frame.unit,
            start: bindFrameBound(frame.start, inside),
            ...(frame.end === undefined ? {} : { end: bindFrameBound(frame.end, inside) }),
          },
        }),
  };
}

function baseWindow(
  { base }: WindowSpecification,
  context: ExpressionContext,
): BoundWindow | undefined {
  if (base === undefined) return undefined;
  const found = [...context.namedWindows].find(([name]) => isSameName(name, base.name));
  if (found !== undefined) {
    // A window may only refer to windows before it, so there are no cycles.
    const before = [...context.namedWindows].slice(
      0,
      [...context.namedWindows.keys()].indexOf(found[0]),
    );
    return bindWindow(found[1], { ...context, namedWindows: new Map(before) });
  }
  const meant = near(base.name, context.namedWindows.keys());
  context.statement.reporter.error(
    'unknown_window',
    { name: base.name, ...meant },
    base.range,
    meant.near,
  );
  return undefined;
}

function bindFrameBound(node: FrameBound, context: ExpressionContext): BoundFrameBound {
  return node.offset === undefined
    ? { type: node.type }
    : { type: node.type, offset: context.bind(node.offset, context) };
}
