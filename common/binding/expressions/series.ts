import type { FunctionCall } from '../../language';
import { boundCast } from '../bound/builders';
import { BoundExceeded } from '../bound_exceeded';
import type { BoundExpression } from '../bound/bound_query';
import { unknown } from '../values/constants';
import { describeType, isTime, type ExpressionType } from '../values/types';
import { alignTo, castDocument } from './alignment';
import type { ExpressionContext } from './context';

const STEP = 2;

/** Whether the function returns evenly spaced values: range or generate_series. */
export const isSeries = (name: string): boolean => name === 'range' || name === 'generate_series';

/** Binds the arguments of a series: whole numbers, or times with an interval as step. */
export function bindSeries(
  name: string,
  node: FunctionCall,
  context: ExpressionContext,
): { readonly operands: readonly BoundExpression[]; readonly result: ExpressionType } {
  const given = node.arguments.map((argument) => context.bind(argument, context));
  const least = name === 'range' ? 1 : 2;
  if (given.length < least || given.length > STEP + 1) {
    const usage =
      name === 'range' ? 'range(first, until, step)' : 'generate_series(first, last, step)';
    const facts = { name, expected: `${least} to 3`, found: given.length, usage };
    context.statement.reporter.error('wrong_argument_count', facts, node.range);
    return { operands: given, result: { list: 'integer' } };
  }
  const ofTimes = given.some(({ type }) => isTime(type) || type === 'interval');
  if (ofTimes && given.length <= STEP) {
    const facts = {
      name,
      expected: '3',
      found: given.length,
      usage: `${name}(first, last, INTERVAL '1 day')`,
    };
    context.statement.reporter.error('wrong_argument_count', facts, node.range);
  }
  const operands = given.map((operand, at) =>
    ofTimes ? ofTime(operand, at, name, context) : ofNumber(operand, at, name, context),
  );
  const count = ofTimes ? undefined : countOf(name, operands);
  const { series_values: most } = context.statement.tally.bounds;
  if (count !== undefined && count > most) {
    throw new BoundExceeded('series_values', count, node.range);
  }
  return { operands, result: { list: ofTimes ? 'timestamp' : 'integer' } };
}

/** How many values a series has whose arguments are constants. */
function countOf(name: string, operands: readonly BoundExpression[]): number | undefined {
  const numbers = operands.map((operand) =>
    operand.kind === 'constant' && operand.type === 'integer'
      ? Number(operand.value.value)
      : undefined,
  );
  const [only, second, step = 1] = numbers;
  const [first, last] = operands.length === 1 ? [0, only] : [only, second];
  if (first === undefined || last === undefined || numbers.includes(undefined)) return undefined;
  if (step === 0) return undefined;
  const steps = (last - first) / step;
  return name === 'range' ? Math.ceil(steps) : Math.floor(steps) + 1;
}

const PARTS: readonly string[] = ['first', 'last', 'step'];

function ofTime(
  operand: BoundExpression,
  at: number,
  name: string,
  context: ExpressionContext,
): BoundExpression {
  const wanted = at === STEP ? 'interval' : 'timestamp';
  const { type } = operand;
  if (type === wanted || type === 'null') return operand;
  if (type === 'document') return castDocument(operand, wanted);
  if (operand.kind === 'constant' && type === 'text') {
    return alignTo(operand, wanted, `${name}(${PARTS[at] ?? ''})`, context);
  }
  if (type === 'date' && wanted === 'timestamp') return boundCast(operand, 'timestamp');
  return rejected(operand, at, name, wanted === 'interval' ? 'an interval' : 'a time', context);
}

function ofNumber(
  operand: BoundExpression,
  at: number,
  name: string,
  context: ExpressionContext,
): BoundExpression {
  const { type } = operand;
  if (operand.kind === 'constant' && at === STEP && operand.value.value === 0) {
    const facts = { name: 'step', expected: 'a number other than 0', found: '' };
    context.statement.reporter.error('invalid_value', facts, operand.range);
  }
  if (type === 'integer' || type === 'null') return operand;
  if (type === 'document') return castDocument(operand, 'integer');
  return rejected(operand, at, name, 'an integer or a time', context);
}

function rejected(
  operand: BoundExpression,
  at: number,
  name: string,
  expected: string,
  context: ExpressionContext,
): BoundExpression {
  const facts = { name, argument: PARTS[at] ?? '', expected, found: describeType(operand.type) };
  context.statement.reporter.error('wrong_argument_type', facts, operand.range);
  return unknown(operand.range);
}
