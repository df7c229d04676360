import type { SyntaxNode } from '@lezer/common';
import { parser } from '@prometheus-io/lezer-promql';
import type { SampleSeries } from '../series';
import { aggregate, extremes } from './aggregates';
import { seconds } from './duration';
import { callFunction, callOverRange } from './functions';
import { operate } from './operators';
import { nameless, PromqlError, required, vectorOf, type Value, type Vector } from './value';

/** Evaluates the part of PromQL that the samples need: selectors, rates, aggregates, arithmetic, comparison, sets. */
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

  value(node: SyntaxNode): Value {
    switch (node.name) {
      case 'NumberDurationLiteral':
        return Number(this.text(node));
      case 'ParenExpr':
        return this.value(required(childrenOf(node)[0]));
      case 'VectorSelector':
        return this.select(node).flatMap((one) => {
          const value = one.value(this.at);
          return value === undefined ? [] : [{ labels: one.labels, value }];
        });
      case 'UnaryExpr': {
        const operand = this.value(required(node.lastChild));
        const sign = this.query[node.from] === '-' ? -1 : 1;
        return typeof operand === 'number'
          ? sign * operand
          : operand.map((one) => ({ labels: nameless(one.labels), value: sign * one.value }));
      }
      case 'FunctionCall':
        return this.call(node);
      case 'AggregateExpr':
        return this.aggregate(node);
      case 'BinaryExpr':
        return operate(
          this.text(required(node.firstChild?.nextSibling)).toLowerCase(),
          this.value(required(node.firstChild)),
          this.value(required(node.lastChild)),
        );
      default:
        throw new PromqlError(`the sample does not know ${node.name}`);
    }
  }

  private text(node: SyntaxNode): string {
    return this.query.slice(node.from, node.to);
  }

  private literal(node: SyntaxNode): string {
    const text = this.text(node);
    return text.startsWith('"') ? (JSON.parse(text) as string) : text.slice(1, -1);
  }

  private select(node: SyntaxNode): readonly SampleSeries[] {
    const tests: ((labels: Readonly<Record<string, string>>) => boolean)[] = [];
    const name = node.getChild('Identifier');
    if (name) tests.push((labels) => labels['__name__'] === this.text(name));
    const matchers = node.getChild('LabelMatchers')?.getChildren('UnquotedLabelMatcher') ?? [];
    for (const matcher of matchers) {
      const label = this.text(required(matcher.getChild('LabelName')));
      const operator = this.text(required(matcher.getChild('MatchOp')));
      const wanted = this.literal(required(matcher.getChild('StringLiteral')));
      const pattern = operator.includes('~') ? anchored(wanted) : undefined;
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
    const args = childrenOf(required(node.getChild('FunctionCallBody')));
    const [first] = args;
    if (first?.name === 'MatrixSelector') {
      const range = seconds(this.text(required(childrenOf(first)[1])));
      const selected = this.select(required(first.getChild('VectorSelector')));
      return callOverRange(name, selected, this.at, range);
    }
    return callFunction(
      name,
      args.map((arg) => (arg.name === 'StringLiteral' ? this.literal(arg) : this.value(arg))),
    );
  }

  private aggregate(node: SyntaxNode): Vector {
    const operation = this.text(required(node.getChild('AggregateOp')));
    const modifier = node.getChild('AggregateModifier');
    const names = modifier?.getChild('GroupingLabels')?.getChildren('LabelName') ?? [];
    const args = childrenOf(required(node.getChild('FunctionCallBody')));
    const operand = vectorOf(this.value(required(args.at(-1))), 'aggregation expression');
    if (operation === 'topk' || operation === 'bottomk') {
      const count = Number(this.text(required(args[0])));
      return extremes(operand, operation === 'topk' ? count : -count);
    }
    const without = modifier !== null && this.text(modifier).startsWith('without');
    return aggregate(
      operation,
      operand,
      names.map((label) => this.text(label)),
      without,
    );
  }
}

/** The parts of a node without brackets and commas. */
function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (/^\w/.test(child.name)) children.push(child);
  return children;
}

/** RE2's anchored match, as far as the syntax is the same here; `(?s:…)` becomes a flag of the whole expression. */
function anchored(pattern: string): RegExp {
  try {
    return new RegExp(`^(?:${pattern.replace(/\(\?s:/g, '(?:')})$`, 's');
  } catch {
    throw new PromqlError(`error parsing regexp: ${pattern}`);
  }
}
