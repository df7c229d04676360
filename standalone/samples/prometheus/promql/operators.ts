import { matchKey, nameless, PromqlError, vectorOf, type Sample, type Value } from './value';

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};
const COMPUTE: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

/** Arithmetic, comparison and set operators between numbers and vectors with equal label sets. */
export function operate(symbol: string, left: Value, right: Value): Value {
  if (symbol === 'or' || symbol === 'and' || symbol === 'unless')
    return combine(symbol, left, right);
  const compare = COMPARE[symbol];
  const compute = COMPUTE[symbol];
  if (typeof left === 'number' && typeof right === 'number') {
    if (compute) return compute(left, right);
    if (compare) return Number(compare(left, right));
  }
  return pairs(left, right).flatMap(([one, a, b]) => {
    if (compute) return [{ labels: nameless(one.labels), value: compute(a, b) }];
    if (compare) return compare(a, b) ? [one] : [];
    throw new PromqlError(`the sample does not know the operator ${symbol}`);
  });
}

function combine(symbol: 'or' | 'and' | 'unless', left: Value, right: Value): Value {
  const [a, b] = [vectorOf(left, 'set operator'), vectorOf(right, 'set operator')];
  const has = (side: readonly Sample[]): ((one: Sample) => boolean) => {
    const keys = new Set(side.map(({ labels }) => matchKey(labels)));
    return ({ labels }) => keys.has(matchKey(labels));
  };
  if (symbol === 'and') return a.filter(has(b));
  if (symbol === 'unless') return a.filter((one) => !has(b)(one));
  return [...a, ...b.filter((one) => !has(a)(one))];
}

/** The elements that an operator works on, with the numbers of both sides. */
function pairs(left: Value, right: Value): readonly [Sample, number, number][] {
  if (typeof left === 'number')
    return vectorOf(right, 'binary operation').map((one) => [one, left, one.value]);
  if (typeof right === 'number') return left.map((one) => [one, one.value, right]);
  const others = new Map(right.map((one) => [matchKey(one.labels), one.value]));
  return left.flatMap((one): [Sample, number, number][] => {
    const other = others.get(matchKey(one.labels));
    return other === undefined ? [] : [[one, one.value, other]];
  });
}
