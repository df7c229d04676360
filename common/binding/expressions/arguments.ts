import type { DataType } from '../../declaration';
import type { FunctionCall } from '../../language';
import { boundCast } from '../bound/builders';
import type { BoundExpression } from '../bound/bound_query';
import { unknown } from '../values/constants';
import type { FunctionParameter, FunctionSignature, SignatureType } from '../functions';
import {
  commonType,
  describeType,
  elementType,
  fits,
  isNumeric,
  type ExpressionType,
} from '../values/types';
import {
  alignTo,
  asText,
  castDocument,
  castDocumentList,
  isDocumentList,
  isPlainParameter,
} from './alignment';
import type { ExpressionContext } from './context';

/** Checks a call's arguments against its signature, casts documents, reads text constants, finds the result's type. */
export function alignArguments(
  signature: FunctionSignature,
  given: readonly BoundExpression[],
  node: FunctionCall,
  context: ExpressionContext,
): { readonly operands: readonly BoundExpression[]; readonly result: ExpressionType } {
  const variables = new Map<string, ExpressionType>();
  const star = node.arguments.some((argument) => argument.kind === 'star') && signature.star;
  if (!star && !countFits(signature, given.length)) {
    const { name, signature: usage } = signature;
    const facts = { name, expected: expectedCount(signature), found: given.length, usage };
    context.statement.reporter.error('wrong_argument_count', facts, node.range);
    return { operands: given, result: resultOf(signature.result, variables) };
  }
  // Typed arguments determine the type variables; text constants and documents adapt.
  const pairs = given.map((operand, index) => {
    const parameter = parameterAt(signature, index);
    return { operand: withTexts(operand, parameter, signature, given), parameter };
  });
  for (const settled of [true, false]) {
    for (const { operand, parameter } of pairs) {
      const loose =
        operand.type === 'document' ||
        (operand.kind === 'constant' && operand.type === 'text') ||
        isPlainParameter(operand, context);
      if (loose !== settled) unify(parameter?.type, operand.type, variables);
    }
  }
  const operands = pairs.map(({ operand, parameter }) =>
    parameter === undefined
      ? operand
      : narrowed(fitted(operand, parameter, signature, variables, context), parameter, signature),
  );
  return { operands, result: resultOf(signature.result, variables) };
}

/** A list of documents next to a typed value is compared, or written, by the values of the documents. */
function withTexts(
  operand: BoundExpression,
  parameter: FunctionParameter | undefined,
  { result }: FunctionSignature,
  given: readonly BoundExpression[],
): BoundExpression {
  if (!isDocumentList(operand)) return operand;
  if (parameter?.type.is === 'list' && result.is === 'scalar' && result.type === 'text') {
    return castDocumentList(operand, 'text');
  }
  if (parameter?.type.is !== 'list_of') return operand;
  const others = given.filter((other) => other !== operand).map(({ type }) => type);
  const type = others.map((other) => elementType(other) ?? other).find(isScalar);
  return type === undefined ? operand : castDocumentList(operand, type);
}

const isScalar = (type: ExpressionType): type is Exclude<DataType, object> =>
  type !== 'null' && type !== 'document' && typeof type !== 'object';

function narrowed(
  operand: BoundExpression,
  { type }: FunctionParameter,
  { narrow }: FunctionSignature,
): BoundExpression {
  const wanted = narrow && type.is === 'scalar' && type.type === 'integer';
  if (!wanted || operand.type === 'null') return operand;
  return boundCast(operand, 'integer', { target: 'INTEGER' });
}

function parameterAt(signature: FunctionSignature, index: number): FunctionParameter | undefined {
  const last = signature.parameters.at(-1);
  return signature.parameters[index] ?? (last?.repeated === true ? last : undefined);
}

function countFits({ parameters }: FunctionSignature, count: number): boolean {
  const least = parameters.filter(({ optional }) => !optional).length;
  return count >= least && (parameters.at(-1)?.repeated === true || count <= parameters.length);
}

function expectedCount({ parameters }: FunctionSignature): string {
  const least = parameters.filter(({ optional }) => !optional).length;
  if (parameters.at(-1)?.repeated === true) return `${least} or more`;
  return least === parameters.length ? String(least) : `${least} to ${parameters.length}`;
}

function unify(
  wanted: SignatureType | undefined,
  found: ExpressionType,
  variables: Map<string, ExpressionType>,
): void {
  if (wanted?.is === 'variable') {
    const before = variables.get(wanted.name) ?? 'null';
    variables.set(wanted.name, commonType(before, found) ?? before);
  }
  if (wanted?.is === 'list_of') unify(wanted.of, elementType(found) ?? 'null', variables);
}

function resultOf(
  type: SignatureType,
  variables: ReadonlyMap<string, ExpressionType>,
): ExpressionType {
  switch (type.is) {
    case 'any':
    case 'list':
    case 'lambda':
    case 'null':
      return 'null';
    case 'scalar':
      return type.type;
    case 'variable':
      return variables.get(type.name) ?? 'null';
    case 'list_of': {
      const element = resultOf(type.of, variables);
      return { list: element === 'null' ? 'text' : element };
    }
  }
}

function fitted(
  operand: BoundExpression,
  parameter: FunctionParameter,
  signature: FunctionSignature,
  variables: ReadonlyMap<string, ExpressionType>,
  context: ExpressionContext,
): BoundExpression {
  const { type } = operand;
  const wanted = parameter.type;
  const place = `${signature.name}(${parameter.name})`;
  const rejected = (expected: string): BoundExpression => {
    const facts = {
      name: signature.name,
      argument: parameter.name,
      expected,
      found: describeType(type),
    };
    context.statement.reporter.error('wrong_argument_type', facts, operand.range);
    return unknown(operand.range);
  };
  if (type === 'null' || wanted.is === 'any' || wanted.is === 'null') return operand;
  switch (wanted.is) {
    case 'lambda':
      return operand;
    case 'list':
    case 'list_of':
      return typeof type === 'object' || type === 'document' ? operand : rejected('a list');
    case 'variable': {
      const settled = variables.get(wanted.name) ?? 'null';
      if (wanted.name !== 'N') return alignTo(operand, settled, place, context);
      if (type === 'document') return castDocument(operand, 'number');
      return isNumeric(type) || type === 'boolean' || type === 'interval'
        ? operand
        : rejected('a number');
    }
    case 'scalar':
      if (type === 'document' && wanted.type !== 'document')
        return castDocument(operand, wanted.type);
      if (wanted.type === 'text' && isPlainParameter(operand, context)) return asText(operand);
      if (operand.kind === 'constant' && type === 'text' && wanted.type !== 'text') {
        return alignTo(operand, wanted.type, place, context);
      }
      return fits(type, wanted.type) ? operand : rejected(wanted.type);
  }
}
