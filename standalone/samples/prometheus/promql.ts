import type { SyntaxNode } from '@lezer/common';
import { parser } from '@prometheus-io/lezer-promql';
import type { SampleSeries } from './series';

/** One element of an instant vector. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}
/** An expression the sample does not know, or that does not parse. */
export class PromqlError extends Error {}

type Vector = readonly Sample[];
type Value = number | Vector;
const UNITS: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
  y: 31_536_000,
};

/** Seconds of `5m`, `1h30m`, `90`. */
export function seconds(text: string): number {
  if (/^[\d.]+$/.test(text)) return Number(text);
  let total = 0;
  for (const [, count, unit] of text.matchAll(/(\d+)(ms|[smhdwy])/g))
    total += Number(count) * (UNITS[unit ?? 's'] ?? NaN);
  if (!Number.isFinite(total) || total === 0)
    throw new PromqlError(`cannot parse ${JSON.stringify(text)} to a valid duration`);
  return total;
}

/** Evaluates the part of PromQL that the samples need: selectors, rates, aggregates, arithmetic and comparison. */
export function evaluate(query: string, at: number, series: readonly SampleSeries[]): Value {
  const tree = parser.parse(query);
  let broken = false;
  tree.iterate({
    enter: (node) => {
      if (node.type.isError) broken = true;
    },
  });
  const root = tree.topNode.firstChild;
  if (broken || !root) throw new PromqlError('parse error: unexpected text in the query');
  return new Evaluation(query, at, series).value(root);
}

class Evaluation {
  constructor(
    private readonly query: string,
    private readonly at: number,
    private readonly series: readonly SampleSeries[],
  ) {}

  private text(node: SyntaxNode): string {
    return this.query.slice(node.from, node.to);
  }

  value(node: SyntaxNode): Value {
    switch (node.name) {
      case 'NumberDurationLiteral':
        return Number(this.text(node));
      case 'ParenExpr':
        return this.value(required(node.firstChild?.nextSibling ?? node.firstChild));
      case 'VectorSelector':
        return this.select(node).flatMap((one) => {
          const value = one.value(this.at);
          return value === undefined ? [] : [{ labels: one.labels, value }];
        });
      case 'UnaryExpr': {
        const operand = this.value(required(node.lastChild));
        const sign = this.text(required(node.firstChild)) === '-' ? -1 : 1;
        return typeof operand === 'number'
          ? sign * operand
          : operand.map((one) => ({ labels: nameless(one.labels), value: sign * one.value }));
      }
      case 'FunctionCall':
        return this.call(node);
      case 'AggregateExpr':
        return this.aggregate(node);
      case 'BinaryExpr':
        return this.binary(node);
      default:
        throw new PromqlError(`the sample does not know ${node.name}`);
    }
  }

  private select(node: SyntaxNode): readonly SampleSeries[] {
    const tests: ((labels: Readonly<Record<string, string>>) => boolean)[] = [];
    const name = node.getChild('Identifier');
    if (name) tests.push((labels) => labels['__name__'] === this.text(name));
    for (const matcher of node.getChild('LabelMatchers')?.getChildren('UnquotedLabelMatcher') ??
      []) {
      const label = this.text(required(matcher.getChild('LabelName')));
      const operator = this.text(required(matcher.getChild('MatchOp')));
      const literal = this.text(required(matcher.getChild('StringLiteral')));
      const wanted = literal.startsWith('"')
        ? (JSON.parse(literal) as string)
        : literal.slice(1, -1);
      const pattern = operator.includes('~') ? new RegExp(`^(?:${wanted})$`, 's') : undefined;
      const negated = operator.startsWith('!');
      tests.push((labels) => {
        const value = labels[label] ?? '';
        return (pattern ? pattern.test(value) : value === wanted) !== negated;
      });
    }
    return this.series.filter((one) => tests.every((test) => test(one.labels)));
  }

  private call(node: SyntaxNode): Value {
    const name = this.text(required(node.getChild('FunctionIdentifier')));
    const argument = required(
      node.getChild('FunctionCallBody')?.firstChild?.name === '('
        ? node.getChild('FunctionCallBody')?.firstChild?.nextSibling
        : node.getChild('FunctionCallBody')?.firstChild,
    );
    if (argument.name === 'MatrixSelector') {
      const range = seconds(this.text(required(argument.lastChild)).replace(/[[\]]/g, ''));
      return this.select(required(argument.getChild('VectorSelector'))).flatMap((one) => {
        const first = one.value(this.at - range);
        const last = one.value(this.at);
        if (first === undefined || last === undefined) return [];
        const value = {
          rate: (last - first) / range,
          irate: (last - first) / range,
          increase: last - first,
          delta: last - first,
          avg_over_time: (first + last) / 2,
          max_over_time: Math.max(first, last),
          min_over_time: Math.min(first, last),
        }[name];
        if (value === undefined)
          throw new PromqlError(`the sample does not know the function ${name}`);
        return [{ labels: nameless(one.labels), value }];
      });
    }
    const operand = this.value(argument);
    const round = { abs: Math.abs, ceil: Math.ceil, floor: Math.floor, round: Math.round }[name];
    if (!round || typeof operand === 'number')
      throw new PromqlError(`the sample does not know the function ${name}`);
    return operand.map((one) => ({ labels: nameless(one.labels), value: round(one.value) }));
  }

  private aggregate(node: SyntaxNode): Vector {
    const operation = this.text(required(node.getChild('AggregateOp')));
    const modifier = node.getChild('AggregateModifier');
    const names =
      modifier
        ?.getChild('GroupingLabels')
        ?.getChildren('LabelName')
        .map((label) => this.text(label)) ?? [];
    const without = modifier !== null && this.text(modifier).startsWith('without');
    const bodies = required(node.getChild('FunctionCallBody'));
    const operand = this.value(
      required(bodies.lastChild?.name === ')' ? bodies.lastChild.prevSibling : bodies.lastChild),
    );
    if (typeof operand === 'number')
      throw new PromqlError('expected type instant vector in aggregation expression, got scalar');
    if (operation === 'topk' || operation === 'bottomk') {
      const count = Number(
        this.text(
          required(
            bodies.firstChild?.name === '(' ? bodies.firstChild.nextSibling : bodies.firstChild,
          ),
        ),
      );
      const sign = operation === 'topk' ? -1 : 1;
      return [...operand].sort((left, right) => sign * (left.value - right.value)).slice(0, count);
    }
    const groups = new Map<string, { labels: Record<string, string>; values: number[] }>();
    for (const one of operand) {
      const kept = Object.entries(one.labels).filter(([name]) =>
        without ? name !== '__name__' && !names.includes(name) : names.includes(name),
      );
      const key = JSON.stringify(kept.sort());
      const group = groups.get(key) ?? { labels: Object.fromEntries(kept), values: [] };
      group.values.push(one.value);
      groups.set(key, group);
    }
    return [...groups.values()].map(({ labels, values }) => ({
      labels,
      value: reduce(operation, values),
    }));
  }

  private binary(node: SyntaxNode): Value {
    const left = this.value(required(node.firstChild));
    const right = this.value(required(node.lastChild));
    const operator = required(node.firstChild?.nextSibling);
    const symbol = this.text(operator);
    const compare = (
      {
        '>': (a, b) => a > b,
        '<': (a, b) => a < b,
        '>=': (a, b) => a >= b,
        '<=': (a, b) => a <= b,
        '==': (a, b) => a === b,
        '!=': (a, b) => a !== b,
      } as Record<string, (a: number, b: number) => boolean>
    )[symbol];
    const compute = (
      {
        '+': (a, b) => a + b,
        '-': (a, b) => a - b,
        '*': (a, b) => a * b,
        '/': (a, b) => a / b,
      } as Record<string, (a: number, b: number) => number>
    )[symbol];
    if (!compare && !compute)
      throw new PromqlError(`the sample does not know the operator ${symbol}`);
    if (typeof left === 'number' && typeof right === 'number')
      return compute ? compute(left, right) : Number(compare?.(left, right));
    const pairs: [Sample, number, number][] =
      typeof right === 'number'
        ? (left as Vector).map((one) => [one, one.value, right])
        : typeof left === 'number'
          ? right.map((one) => [one, left, one.value])
          : left.flatMap((one): [Sample, number, number][] => {
              const match = right.find(
                (other) =>
                  JSON.stringify(nameless(other.labels)) === JSON.stringify(nameless(one.labels)),
              );
              return match ? [[one, one.value, match.value]] : [];
            });
    return pairs.flatMap(([one, a, b]) =>
      compute
        ? [{ labels: nameless(one.labels), value: compute(a, b) }]
        : compare?.(a, b)
          ? [one]
          : [],
    );
  }
}

function reduce(operation: string, values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  switch (operation) {
    case 'sum':
      return sum;
    case 'avg':
      return sum / values.length;
    case 'count':
      return values.length;
    case 'min':
      return Math.min(...values);
    case 'max':
      return Math.max(...values);
    case 'group':
      return 1;
    default:
      throw new PromqlError(`the sample does not know the aggregate ${operation}`);
  }
}
const nameless = (labels: Readonly<Record<string, string>>): Record<string, string> => {
  const { __name__: _, ...rest } = labels;
  return rest;
};
function required<T>(value: T | null | undefined): T {
  if (value == null) throw new PromqlError('parse error: something is missing');
  return value;
}
