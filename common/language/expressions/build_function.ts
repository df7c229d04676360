import type { Building } from '../building';
import { identifierOf, optional, present, rangeOf } from '../building';
import type {
  FrameBoundContext,
  FunctionArgumentContext,
  FunctionCallContext,
  OrderItemsContext,
  WindowFrameContext,
  WindowSpecificationContext,
} from '../generated/MoltlerParser';
import type {
  Expression,
  FrameBound,
  FunctionCall,
  OrderItem,
  WindowFrame,
  WindowSpecification,
} from '../nodes';

/** `f(a, b)` with DISTINCT, ORDER BY, FILTER and OVER. */
export function buildFunction(context: FunctionCallContext, building: Building): FunctionCall {
  const condition = context.expression();
  const star = context.STAR();
  const every: Expression[] =
    star === undefined
      ? context.functionArgument().map((argument) => buildArgument(argument, building))
      : [
          {
            kind: 'star',
            range: { start: star.symbol.startIndex, end: star.symbol.stopIndex + 1 },
          },
        ];
  const order = context.orderItems();
  const window = context.windowSpecification();
  const windowName = context.windowName();
  const over: WindowSpecification | undefined =
    window !== undefined
      ? buildWindow(window, building)
      : windowName === undefined
        ? undefined
        : {
            kind: 'window',
            range: rangeOf(windowName),
            base: identifierOf(windowName),
            partitionBy: [],
            orderBy: [],
          };
  return {
    kind: 'function',
    range: rangeOf(context),
    name: identifierOf(context.functionName()),
    arguments: every,
    distinct: context.DISTINCT() !== undefined,
    orderBy: order === undefined ? [] : buildOrder(order, building),
    ...optional('filter', condition, (e) => building.expression(e)),
    ...(over === undefined ? {} : { over }),
  };
}

function buildArgument(context: FunctionArgumentContext, building: Building): Expression {
  const lambda = context.lambda();
  if (lambda === undefined) return building.expression(present(context.expression()));
  return {
    kind: 'lambda',
    range: rangeOf(lambda),
    parameters: lambda.newName().map(identifierOf),
    body: building.expression(lambda.expression()),
  };
}

/** The items of ORDER BY; ascending by default. */
export function buildOrder(context: OrderItemsContext, building: Building): OrderItem[] {
  return context.orderItem().map((item) => ({
    kind: 'order_item',
    range: rangeOf(item),
    expression: building.expression(item.expression()),
    direction: item.DESC() === undefined ? 'asc' : 'desc',
    ...optional('nulls', item.NULLS(), () => (item.FIRST() === undefined ? 'last' : 'first')),
  }));
}

/** The contents of the parentheses of OVER or of a named window. */
export function buildWindow(
  context: WindowSpecificationContext,
  building: Building,
): WindowSpecification {
  const order = context.orderItems();
  return {
    kind: 'window',
    range: context.childCount === 0 ? emptyRange(context) : rangeOf(context),
    ...optional('base', context.windowName(), identifierOf),
    partitionBy: context.expression().map((e) => building.expression(e)),
    orderBy: order === undefined ? [] : buildOrder(order, building),
    ...optional('frame', context.windowFrame(), (frame) => buildFrame(frame, building)),
  };
}

function emptyRange(context: WindowSpecificationContext): { start: number; end: number } {
  return { start: context.start.startIndex, end: context.start.startIndex };
}

function buildFrame(context: WindowFrameContext, building: Building): WindowFrame {
  const bounds = context.frameBound();
  return {
    kind: 'window_frame',
    range: rangeOf(context),
    unit:
      context.ROWS() !== undefined ? 'rows' : context.RANGE() !== undefined ? 'range' : 'groups',
    start: buildBound(present(bounds[0]), building),
    ...optional('end', bounds[1], (bound) => buildBound(bound, building)),
  };
}

function buildBound(context: FrameBoundContext, building: Building): FrameBound {
  const direction = context.PRECEDING() === undefined ? 'following' : 'preceding';
  const offset = context.valueChain();
  const type =
    context.CURRENT() !== undefined
      ? 'current_row'
      : offset === undefined
        ? (`unbounded_${direction}` as const)
        : direction;
  return {
    kind: 'frame_bound',
    range: rangeOf(context),
    type,
    ...optional('offset', offset, (value) => building.value(value)),
  };
}
