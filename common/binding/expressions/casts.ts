import type { DataType } from '../../declaration';
import type { CastExpression, ExtractExpression, FunctionCall, TypeName } from '../../language';
import { unknown } from '../values/constants';
import { near } from '../suggestion';
import type { ExpressionBinder } from './context';

interface CastTarget {
  readonly type: Exclude<DataType, object>;
  /** DuckDB's spelling. */
  readonly target: string;
}

/** Type names that a cast accepts: ours, and those of other databases. */
export const CAST_TYPES: Readonly<Record<string, CastTarget>> = {
  text: { type: 'text', target: 'VARCHAR' },
  varchar: { type: 'text', target: 'VARCHAR' },
  char: { type: 'text', target: 'VARCHAR' },
  string: { type: 'text', target: 'VARCHAR' },
  integer: { type: 'integer', target: 'BIGINT' },
  int: { type: 'integer', target: 'BIGINT' },
  bigint: { type: 'integer', target: 'BIGINT' },
  smallint: { type: 'integer', target: 'BIGINT' },
  number: { type: 'number', target: 'DOUBLE' },
  double: { type: 'number', target: 'DOUBLE' },
  'double precision': { type: 'number', target: 'DOUBLE' },
  float: { type: 'number', target: 'DOUBLE' },
  real: { type: 'number', target: 'DOUBLE' },
  decimal: { type: 'number', target: 'DECIMAL' },
  numeric: { type: 'number', target: 'DECIMAL' },
  boolean: { type: 'boolean', target: 'BOOLEAN' },
  bool: { type: 'boolean', target: 'BOOLEAN' },
  timestamp: { type: 'timestamp', target: 'TIMESTAMPTZ' },
  timestamptz: { type: 'timestamp', target: 'TIMESTAMPTZ' },
  datetime: { type: 'timestamp', target: 'TIMESTAMPTZ' },
  date: { type: 'date', target: 'DATE' },
  interval: { type: 'interval', target: 'INTERVAL' },
  document: { type: 'document', target: 'JSON' },
  json: { type: 'document', target: 'JSON' },
};

/** For completion. */
export const CAST_TYPE_NAMES: readonly string[] = Object.keys(CAST_TYPES);

export const bindCast: ExpressionBinder<CastExpression> = (node, context) => {
  const operand = context.bind(node.operand, context);
  const target = targetOf(node.type);
  if (target === undefined) {
    const meant = near(node.type.name, Object.keys(CAST_TYPES));
    const facts = {
      name: node.type.name,
      expected: `a type such as ${meant.near ?? 'text, integer or timestamp'}`,
      found: '',
    };
    context.statement.reporter.error('invalid_value', facts, node.type.range, meant.near);
    return unknown(node.range);
  }
  const misfit = target.target.startsWith('DECIMAL') ? decimalMisfit(node.type) : undefined;
  if (misfit !== undefined) {
    context.statement.reporter.error('invalid_value', misfit, node.type.range);
    return unknown(node.range);
  }
  return { kind: 'cast', range: node.range, operand, lenient: node.lenient, ...target };
};

function targetOf(name: TypeName): { type: DataType; target: string } | undefined {
  const written = name.name.toLowerCase();
  const known = Object.hasOwn(CAST_TYPES, written) ? CAST_TYPES[written] : undefined;
  if (known === undefined) return undefined;
  const target =
    known.target === 'DECIMAL' && name.arguments.length > 0
      ? `DECIMAL(${name.arguments.join(', ')})`
      : known.target;
  return name.list
    ? { type: { list: known.type }, target: `${target}[]` }
    : { type: known.type, target };
}

/** DuckDB's maximum. */
const MOST_DIGITS = 38;

/** What is wrong with the numbers of `decimal(precision, scale)`. */
function decimalMisfit({ name, arguments: numbers }: TypeName) {
  const [precision = MOST_DIGITS, scale = 0, ...more] = numbers;
  if (more.length > 0)
    return { name, expected: `${name}(precision, scale), such as ${name}(10, 2)`, found: '' };
  const isWithin = (number: number, least: number, most: number): boolean =>
    Number.isInteger(number) && number >= least && number <= most;
  if (!isWithin(precision, 1, MOST_DIGITS)) {
    const expected = `a whole number from 1 to ${MOST_DIGITS}`;
    return { name: 'precision', expected, found: String(precision) };
  }
  if (isWithin(scale, 0, precision)) return undefined;
  const expected = `a whole number from 0 to ${precision}, the precision`;
  return { name: 'scale', expected, found: String(scale) };
}

/** `EXTRACT(field FROM time)` is `date_part('field', time)`. */
export const bindExtract: ExpressionBinder<ExtractExpression> = (node, context) => {
  const call: FunctionCall = {
    kind: 'function',
    range: node.range,
    name: { kind: 'identifier', name: 'date_part', range: node.range },
    arguments: [
      { kind: 'string', value: node.field.toLowerCase(), range: node.range },
      node.operand,
    ],
    distinct: false,
    orderBy: [],
  };
  return context.bind(call, context);
};
