import type { BoundExpression } from '../../../../common/binding';
import type { DataType } from '../../../../common/declaration';
import { collation, folded, foldedList } from '../../duckdb/sql_case';
import type { RenderContext } from '../context';
import { wholeConstants } from './whole_constants';

type AnyType = DataType | 'null';

/** The value of a document as text: a string without its quotes, NULL for JSON's null. */
export function documentAsText(sql: string): string {
  return `json_extract_string(${sql}, '$')`;
}

/** A list of documents as a list of their texts. */
export const textsOf = (sql: string): string =>
  `list_transform(${sql}, lambda d: ${documentAsText('d')})`;

/** A document converted to another type; NULL if that is not possible. */
export function documentAs(type: DataType, sql: string): string {
  if (typeof type !== 'string') return `TRY_CAST(${sql} AS ${listTarget(type.list)}[])`;
  switch (type) {
    case 'document':
      return sql;
    case 'text':
      return documentAsText(sql);
    case 'integer':
      // Keeps all digits of a BIGINT, and keeps non-integers different from all integers.
      return `TRY_CAST(${documentAsText(sql)} AS DECIMAL(38, 9))`;
    case 'number':
      return `TRY_CAST(${documentAsText(sql)} AS DOUBLE)`;
    case 'boolean':
      return `TRY_CAST(${documentAsText(sql)} AS BOOLEAN)`;
    case 'timestamp':
      return `TRY_CAST(${documentAsText(sql)} AS TIMESTAMPTZ)`;
    case 'date':
      return `TRY_CAST(${documentAsText(sql)} AS DATE)`;
    case 'interval':
      return `TRY_CAST(${documentAsText(sql)} AS INTERVAL)`;
  }
}

function listTarget(type: DataType): string {
  return type === 'integer' || type === 'number' ? 'DOUBLE' : 'VARCHAR';
}

/**
 * SQL of operands that are compared with each other: documents are converted to the type of the others, and texts that
 * ignore case are folded; in lists, where COLLATE does not apply, element by element.
 */
export function renderComparable(
  operands: readonly BoundExpression[],
  ignoringCase: boolean,
  context: RenderContext,
): string[] {
  const type = comparedType(operands);
  return wholeConstants(operands).map((operand) => {
    const sql = aligned(operand, type, context);
    if (!ignoringCase) return sql;
    if (typeof type !== 'string') return foldedList(type, sql);
    return type !== 'text' || operand.type === 'null' ? sql : `(${sql}${collation(type, true)})`;
  });
}

/** As `renderComparable`, with texts in lower case instead of a collation: inside rows and lists. */
export function renderFolded(
  operands: readonly BoundExpression[],
  ignoringCase: boolean,
  context: RenderContext,
): string[] {
  const type = comparedType(operands);
  return wholeConstants(operands).map((operand) =>
    folded(type, aligned(operand, type, context), ignoringCase),
  );
}

function aligned(operand: BoundExpression, type: AnyType, context: RenderContext): string {
  const sql = context.expression(operand);
  return operand.type === 'document' && type !== 'null' ? documentAs(type, sql) : sql;
}

/** The type that documents among the operands are read as. */
function comparedType(operands: readonly BoundExpression[]): AnyType {
  const other = operands.find(({ type }) => type !== 'document' && type !== 'null');
  return other?.type ?? (operands.some(({ type }) => type === 'document') ? 'document' : 'null');
}

/** Whether the texts in a value are compared ignoring case. */
export function ignoresCase(expression: BoundExpression): boolean {
  switch (expression.kind) {
    case 'constant':
    case 'variable':
      return false;
    case 'lambda':
      return ignoresCase(expression.body);
    case 'path':
      return ignoresCase(expression.base);
    case 'cast':
      return expression.target.startsWith('VARCHAR') && ignoresCase(expression.operand);
    case 'column':
    case 'operation':
    case 'case':
    case 'function':
    case 'subquery':
      return expression.ignoringCase;
  }
}
