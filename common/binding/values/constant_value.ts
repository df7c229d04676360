import type { JsonValue } from '../../declaration';
import type { Expression, ObjectLiteral, Range } from '../../language';
import { readNumber } from './constants';
import type { StatementContext } from '../statement_context';

/**
 * The value of a constant, a list or object of constants, or a parameter. Undefined, and reported, if it is
 * something else; a parameter without a value is null in an editor.
 */
export function constantValue(
  node: Expression,
  name: string,
  context: StatementContext,
  { namesAsText = false } = {},
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
      const items = node.items.map((item) => constantValue(item, name, context));
      return items.every((item) => item !== undefined) ? items : undefined;
    }
    case 'object':
      return objectValue(node, context);
    case 'parameter':
      return parameterValue(node.name, node.range, context);
    case 'column':
      if (namesAsText && node.path.length === 1) return node.path[0]?.name;
      break;
    default:
      break;
  }
  context.reporter.error('not_constant', { name }, node.range);
  return undefined;
}

/** An object of constants; reports duplicate keys. */
export function objectValue(
  node: ObjectLiteral,
  context: StatementContext,
): Readonly<Record<string, JsonValue>> | undefined {
  const entries = new Map<string, JsonValue>();
  let whole = true;
  for (const { key, value } of node.members) {
    if (entries.has(key.value)) {
      context.reporter.error('duplicate_key', { name: key.value }, key.range);
    }
    const read = constantValue(value, key.value, context);
    if (read === undefined) whole = false;
    else entries.set(key.value, read);
  }
  return whole ? Object.fromEntries(entries) : undefined;
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
