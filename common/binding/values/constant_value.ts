import type { JsonValue } from '../../declaration';
import {
  walk,
  type ColumnReference,
  type Expression,
  type Node,
  type ObjectLiteral,
  type Range,
} from '../../language';
import { readNumber } from './constants';
import type { StatementContext } from '../statement_context';
import { bindVariable } from '../variables/bind_variable';

export interface ConstantOptions {
  /** Whether a variable can be used. */
  readonly variables?: boolean;
  /** Whether any other name stands for itself. */
  readonly namesAsText?: boolean;
  /** Names that stand for themselves even if a variable has the same name. */
  readonly words?: readonly string[];
}

/** Whether the value, which was read as null, is only known when the script runs: that of a parameter or a variable. */
export function isUnknownYet(node: Expression, { variables }: StatementContext): boolean {
  if (node.kind === 'parameter') return true;
  const [first] = node.kind === 'column' ? node.path : [];
  const variable = first === undefined ? undefined : variables.find(first.name);
  if (variable === undefined) return false;
  return variable.value === undefined && variable.fields?.[0]?.value === undefined;
}

/**
 * The value of a constant, a list or object of constants, or a parameter. Undefined, and reported, if it is
 * something else; a parameter without a value is null in an editor, a variable before the script runs.
 */
export function constantValue(
  node: Expression,
  name: string,
  context: StatementContext,
  options: ConstantOptions = {},
): JsonValue | undefined {
  switch (node.kind) {
    case 'string':
    case 'boolean':
      return node.value;
    case 'null':
      return null;
    case 'number':
      return jsonNumber(node.text);
    case 'unary':
      if (node.operator !== 'not' && node.operand.kind === 'number') {
        return jsonNumber(`${node.operator}${node.operand.text}`);
      }
      break;
    case 'typed_literal':
    case 'interval':
      return node.text;
    case 'list': {
      const items = node.items.map((item) => constantValue(item, name, context, options));
      return items.every((item) => item !== undefined) ? items : undefined;
    }
    case 'object':
      return objectValue(node, context, options);
    case 'parameter':
      return parameterValue(node.name, node.range, context);
    case 'column':
      return nameValue(node, name, context, options);
    default:
      break;
  }
  notConstant(node, name, context, options);
  return undefined;
}

function notConstant(
  node: Expression,
  name: string,
  { reporter }: StatementContext,
  { variables = false }: ConstantOptions,
): void {
  const query = variables && holdsQuery(node);
  const more = { ...(variables && { variables }), ...(query && { query }) };
  reporter.error('not_constant', { name, ...more }, node.range);
}

/** An object of constants; reports duplicate keys. */
export function objectValue(
  node: ObjectLiteral,
  context: StatementContext,
  options: ConstantOptions = {},
): Readonly<Record<string, JsonValue>> | undefined {
  const entries = new Map<string, JsonValue>();
  let whole = true;
  for (const { key, value } of node.members) {
    if (entries.has(key.value)) {
      context.reporter.error('duplicate_key', { name: key.value }, key.range);
    }
    const read = constantValue(value, key.value, context, options);
    if (read === undefined) whole = false;
    else entries.set(key.value, read);
  }
  return whole ? Object.fromEntries(entries) : undefined;
}

/** Whether a query is in the expression. */
export function holdsQuery(expression: Expression): boolean {
  const queries: Node[] = [];
  walk(expression, (node) => {
    if (node.kind === 'query') queries.push(node);
    return queries.length === 0;
  });
  return queries.length > 0;
}

function nameValue(
  node: ColumnReference,
  name: string,
  context: StatementContext,
  options: ConstantOptions,
): JsonValue | undefined {
  const { variables = false, namesAsText = false, words = [] } = options;
  const [first] = node.path;
  const plain = node.path.length === 1 ? first?.name : undefined;
  const isWord = namesAsText && plain !== undefined && words.includes(plain.toLowerCase());
  const found = variables && !isWord ? bindVariable(node.path, context) : undefined;
  if (found !== undefined && found.parts === node.path.length)
    return found.expression.kind === 'constant' ? found.expression.value.value : null;
  if (namesAsText && plain !== undefined) return plain;
  notConstant(node, name, context, options);
  return undefined;
}

function jsonNumber(text: string): JsonValue {
  return readNumber(text)?.value ?? Number(text);
}

function parameterValue(
  name: string,
  range: Range,
  context: StatementContext,
): JsonValue | undefined {
  const { parameters, parametersKnown } = context.settings;
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (value !== undefined) return value;
  if (!parametersKnown) return null;
  context.reporter.error('unknown_parameter', { name }, range);
  return undefined;
}
