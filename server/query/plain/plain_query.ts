import type { BoundQuery } from '../../../common/binding';
import type { ResultRow, ResultValue } from '../../../common/contract';
import type { DataType } from '../../../common/declaration';
import type { ScanBatch, ScanColumn, ScanValue } from '../../scan';
import { NotPlain } from './not_plain';
import { predicateOf } from './predicate';
import { isValue, toResult } from './result_value';

/** Reading more of a document at once would block the event loop. */
const MOST_CHARACTERS = 256 * 1024;

/** The rows of a page; undefined if the page holds a value that needs DuckDB. */
export type PlainQuery = (batch: ScanBatch) => readonly ResultRow[] | undefined;

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
  const items = body.items.map(({ expression }) => {
    const at =
      expression.kind === 'column' ? columns.findIndex(({ name }) => name === expression.name) : -1;
    const column = columns[at];
    const convert = column && toResult(column.type);
    return convert && { at, convert };
  });
  const where = body.where && predicateOf(body.where, columns);
  if (body.where !== undefined && where === undefined) return undefined;
  const documents = items.flatMap((item) =>
    item !== undefined && mayBeLong(columns[item.at]?.type) ? [item.at] : [],
  );
  const read = items.flatMap((item) => item ?? []);
  if (read.length < items.length) return undefined;
  return ({ rowCount, values }) => {
    if (documents.some((at) => isLong(values[at] ?? []))) return undefined;
    try {
      const rows: ResultValue[][] = [];
      for (let row = 0; row < rowCount; row++) {
        if (where !== undefined && where(values, row) !== true) continue;
        const made = new Array<ResultValue>(read.length);
        for (const [position, { at, convert }] of read.entries()) {
          const value: ScanValue = values[at]?.[row];
          made[position] = isValue(value) ? convert(value) : null;
        }
        rows.push(made);
      }
      return rows;
    } catch (error) {
      if (error instanceof NotPlain) return undefined;
      throw error;
    }
  };
}

const mayBeLong = (type: DataType | undefined): boolean =>
  type === 'document' || (typeof type === 'object' && mayBeLong(type.list));

function isLong(values: readonly ScanValue[]): boolean {
  let characters = 0;
  for (const value of values) {
    if (typeof value === 'string') characters += value.length;
    else if (Array.isArray(value) && isLong(value as readonly ScanValue[])) return true;
    if (characters > MOST_CHARACTERS) return true;
  }
  return false;
}
