import { bytesOfValue } from '../variables/value_bytes';
import type { BoundConstant, BoundExpression, BoundOrder, BoundWindow } from './bound_query';

/** The direct children of an expression, without those in a subquery. */
export function childrenOf(expression: BoundExpression): readonly BoundExpression[] {
  switch (expression.kind) {
    case 'constant':
    case 'variable':
    case 'column':
      return [];
    case 'path':
      return [expression.base, expression.step];
    case 'operation':
      return expression.operands;
    case 'cast':
      return [expression.operand];
    case 'lambda':
      return [expression.body];
    case 'subquery':
      return expression.operand === undefined ? [] : [expression.operand];
    case 'case':
      return [
        ...(expression.operand === undefined ? [] : [expression.operand]),
        ...expression.branches.flatMap(({ when, then }) => [when, then]),
        ...(expression.otherwise === undefined ? [] : [expression.otherwise]),
      ];
    case 'function':
      return [
        ...expression.arguments,
        ...expressionsOf(expression.orderBy),
        ...(expression.filter === undefined ? [] : [expression.filter]),
        ...(expression.window === undefined ? [] : inWindow(expression.window)),
      ];
  }
}

const expressionsOf = (order: readonly BoundOrder[]): BoundExpression[] =>
  order.map(({ expression }) => expression);

const inWindow = ({ partitionBy, orderBy, frame }: BoundWindow): readonly BoundExpression[] => [
  ...partitionBy,
  ...expressionsOf(orderBy),
  ...[frame?.start.offset, frame?.end?.offset].filter((offset) => offset !== undefined),
];

/** The first part for which `test` holds: the expression or one beneath it; subqueries are not entered. */
export function findExpression(
  expression: BoundExpression,
  test: (expression: BoundExpression) => boolean,
): BoundExpression | undefined {
  if (test(expression)) return expression;
  for (const child of childrenOf(expression)) {
    const found = findExpression(child, test);
    if (found !== undefined) return found;
  }
  return undefined;
}

const parts = new WeakMap<BoundExpression, number>();

/** A long value counts as a part for so many bytes, because each use of it is written out. */
const BYTES_OF_PART = 128;

/** The parts that a value counts as, in addition to one. */
export const partsOfValue = ({ value: { value } }: BoundConstant): number =>
  Math.floor(bytesOfValue(value) / BYTES_OF_PART);

/** The parts of the expression including itself; one that occurs twice counts twice. Each is visited once. */
export function partsOf(expression: BoundExpression): number {
  // Not cached: a list may have very many.
  if (expression.kind === 'constant') return 1 + partsOfValue(expression);
  const known = parts.get(expression);
  if (known !== undefined) return known;
  const count = childrenOf(expression).reduce((sum, child) => sum + partsOf(child), 1);
  parts.set(expression, count);
  return count;
}

/** Identifies equal expressions: those that differ only in their position have the same key. */
export class ExpressionKeys {
  private readonly keys = new WeakMap<object, string>();
  private readonly ids = new Map<string, string>();

  /** Visits each part once, however often keys are requested. */
  of(expression: BoundExpression): string {
    const known = this.keys.get(expression);
    if (known !== undefined) return known;
    // From the bottom up, because a chain of a thousand operands is as many levels deep.
    const open = [expression];
    for (let part = open.at(-1); part !== undefined; part = open.at(-1)) {
      const unknown = this.keys.has(part)
        ? []
        : childrenOf(part).filter((child) => !this.keys.has(child));
      for (const child of unknown) open.push(child);
      if (unknown.length > 0) continue;
      this.keyOf(part);
      open.pop();
    }
    return this.keyOf(expression);
  }

  /** The key of an expression whose parts have theirs. */
  private keyOf(expression: BoundExpression): string {
    const known = this.keys.get(expression);
    if (known !== undefined) return known;
    const written = JSON.stringify(expression, (name, value: unknown) => {
      if (name === 'range') return undefined;
      return value !== expression && isExpression(value) ? this.of(value) : value;
    });
    const key = this.ids.get(written) ?? `#${this.ids.size}`;
    this.ids.set(written, key);
    this.keys.set(expression, key);
    return key;
  }
}

const KINDS: ReadonlySet<unknown> = new Set<BoundExpression['kind']>([
  'constant',
  'variable',
  'column',
  'path',
  'operation',
  'case',
  'cast',
  'function',
  'subquery',
  'lambda',
]);

const isExpression = (value: unknown): value is BoundExpression =>
  typeof value === 'object' && value !== null && 'kind' in value && KINDS.has(value.kind);
