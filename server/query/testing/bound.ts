import type {
  BoundColumn,
  BoundConstant,
  BoundExpression,
  BoundFunction,
  BoundOperation,
  BoundOperator,
  BoundQuery,
  BoundRelation,
  BoundScan,
  BoundSelect,
  BoundSelectStatement,
} from '../../../common/binding';
import type { DataType, TypedValue } from '../../../common/declaration';

const range = { start: 0, end: 0 };

/** A constant; its type is derived from the value by default. */
export function constant(value: TypedValue['value'], type?: TypedValue['type']): BoundConstant {
  const inferred =
    value === null
      ? 'null'
      : typeof value === 'boolean'
        ? 'boolean'
        : typeof value === 'number'
          ? Number.isInteger(value)
            ? 'integer'
            : 'number'
          : 'text';
  const typed: TypedValue = { type: type ?? inferred, value };
  return { kind: 'constant', type: typed.type, value: typed, range };
}

export const timestamp = (iso: string): BoundConstant => constant(iso, 'timestamp');

export const column = (
  relation: string,
  name: string,
  type: DataType = 'text',
  more: Partial<BoundColumn> = {},
): BoundColumn => ({
  kind: 'column',
  relation,
  name,
  type,
  ignoringCase: false,
  requestOnly: false,
  range,
  ...more,
});

export const operation = (
  operator: BoundOperator,
  ...operands: BoundExpression[]
): BoundOperation => ({
  kind: 'operation',
  operator,
  operands,
  type: ['+', '-', '*', '/', '%'].includes(operator) ? (operands[0]?.type ?? 'null') : 'boolean',
  ignoringCase: operands.some((one) => one.kind === 'column' && one.ignoringCase),
  range,
});

export const call = (
  name: string,
  args: readonly BoundExpression[] = [],
  more: Partial<BoundFunction> = {},
): BoundFunction => ({
  kind: 'function',
  name,
  arguments: args,
  aggregate: false,
  star: false,
  distinct: false,
  orderBy: [],
  ignoringCase: false,
  type: 'timestamp',
  range,
  ...more,
});

export const scan = (
  table: string,
  columns: readonly BoundColumn[],
  more: Partial<BoundScan> = {},
): BoundScan => {
  const [connector = '', entity = ''] = table.split('.');
  return {
    kind: 'scan',
    id: columns[0]?.relation ?? entity,
    alias: entity,
    connector,
    entity,
    columns: columns.map(({ name, type, ignoringCase, requestOnly }) => ({
      name,
      type,
      ignoringCase,
      requestOnly,
    })),
    options: {},
    range,
    ...more,
  };
};

export const join = (
  type: 'inner' | 'left' | 'right' | 'full' | 'cross' | 'semi' | 'anti',
  left: BoundRelation,
  right: BoundRelation,
  on?: BoundExpression,
): BoundRelation => ({ kind: 'join', type, left, right, merged: [], ...(on && { on }) });

export const select = (
  from: BoundRelation,
  items: readonly BoundExpression[],
  more: Partial<BoundSelect> = {},
): BoundSelect => ({
  kind: 'select',
  distinct: false,
  items: items.map((expression, index) => ({
    expression,
    name: expression.kind === 'column' ? expression.name : `column${index}`,
  })),
  from,
  groupBy: [],
  ...more,
});

export const query = (body: BoundQuery['body'], more: Partial<BoundQuery> = {}): BoundQuery => ({
  kind: 'query',
  with: [],
  body,
  orderBy: [],
  output:
    body.kind === 'select'
      ? body.items.map(({ name, expression }) => ({
          name,
          type: expression.type,
          ignoringCase: false,
        }))
      : [],
  ...more,
});

export const statement = (of: BoundQuery): BoundSelectStatement => ({
  kind: 'select_statement',
  query: of,
  leftOut: [],
});
