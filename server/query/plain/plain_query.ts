import type { BoundExpression, BoundQuery } from '../../../common/binding';
import type { ResultRow, ResultValue } from '../../../common/contract';
import type { Steps } from '../../../common/language';
import { columnsOf, DocumentColumn, type ScanBatch, type ScanColumn } from '../../scan';
import { NotPlain } from './not_plain';
import { predicateOf, type Predicate } from './predicate';
import { isValue, MOST_CHARACTERS, toResult, type ToResult } from './result_value';

/** Rows, or characters of texts and documents, between two steps: about a millisecond. */
const STEP_ROWS = 256;
const STEP_CHARACTERS = 64 * 1024;

/** The rows of a page, in steps; undefined if the page holds a value that needs DuckDB. */
export type PlainQuery = (batch: ScanBatch) => Steps<readonly ResultRow[] | undefined>;

/**
 * Filter and projection over plain columns, which need no SQL: the result is the same as DuckDB's, without a process, a
 * copy of the rows or a wait. Undefined if any part of the query needs DuckDB.
 */
export function plainQueryOf(
  { body, limit, offset, orderBy }: BoundQuery,
  columns: readonly ScanColumn[],
): PlainQuery | undefined {
  if (body.kind !== 'select' || limit !== undefined || offset !== undefined) return undefined;
  if (orderBy.length > 0) return undefined;
  const items: Item[] = [];
  for (const { expression } of body.items) {
    const is = truthOf(expression, columns);
    if (is !== undefined) {
      items.push({ is });
      continue;
    }
    const at =
      expression.kind === 'column' ? columns.findIndex(({ name }) => name === expression.name) : -1;
    const type = columns[at]?.type;
    const convert = type && toResult(type);
    if (type === undefined || convert === undefined) return undefined;
    items.push({ at, convert });
  }
  const where = body.where && predicateOf(body.where, columns);
  if (body.where !== undefined && where === undefined) return undefined;
  return (batch) => evaluated(items, where, batch);
}

type Item =
  | {
      /** The position of its column in a page. */
      readonly at: number;
      readonly convert: ToResult;
    }
  /** Whether a predicate is TRUE. */
  | { readonly is: Predicate };

/** `… IS TRUE` of a predicate in JavaScript. */
const truthOf = (
  expression: BoundExpression,
  columns: readonly ScanColumn[],
): Predicate | undefined =>
  expression.kind === 'operation' && expression.operator === 'is_true'
    ? expression.operands[0] && predicateOf(expression.operands[0], columns)
    : undefined;

function* evaluated(
  items: readonly Item[],
  where: Predicate | undefined,
  batch: ScanBatch,
): Steps<readonly ResultRow[] | undefined> {
  const { rowCount } = batch;
  const columns = columnsOf(batch);
  const unwritten = columns.map((one) => (one instanceof DocumentColumn ? one : undefined));
  // No predicate that is evaluated here looks at documents.
  const values = columns.map((one) => (one instanceof DocumentColumn ? [] : one));
  const rows: ResultRow[] = [];
  let characters = 0;
  try {
    for (let row = 0; row < rowCount; row++) {
      if (row % STEP_ROWS === 0 || characters > STEP_CHARACTERS) {
        yield;
        characters = 0;
      }
      if (where !== undefined && where(values, row) !== true) continue;
      const made = new Array<ResultValue>(items.length);
      for (let position = 0; position < items.length; position++) {
        const item = items[position];
        if (item === undefined) continue;
        if ('is' in item) {
          made[position] = item.is(values, row) === true;
          continue;
        }
        const { at, convert } = item;
        const documents = unwritten[at];
        const document = documents?.documents[row];
        if (document?.same === true) {
          if (document.characters > MOST_CHARACTERS) throw new NotPlain();
          made[position] = document.value as ResultValue;
          characters += document.characters;
          continue;
        }
        const value = (documents?.texts ?? values[at])?.[row];
        made[position] = isValue(value) ? convert(value) : null;
        if (typeof value === 'string') characters += value.length;
      }
      rows.push(made);
    }
    return rows;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}
