import { rowFields, type BoundSelectStatement, type ScopeVariable } from '../../../common/binding';
import type { ResultColumn, ResultRow, ResultValue } from '../../../common/contract';
import { StatementError } from '../../../common/errors';
import { variableValue } from './variable_value';

/** The variable of a loop for one row. */
export type RowVariable = (row: ResultRow) => ScopeVariable;

/** Makes the variable of a loop from the rows of its query. */
export function rowVariables(
  name: string,
  bound: BoundSelectStatement,
  columns: readonly ResultColumn[],
): RowVariable {
  const { output } = bound.query;
  const fields = rowFields(bound).map((field) => {
    const at = output.findIndex((column) => column.name === field.name);
    return { name: field.name, at, bound: field.type, type: columns[at]?.type ?? field.type };
  });
  return (row) => ({
    name,
    of: 'row',
    type: 'document',
    fields: fields.map(({ name: column, at, bound: known, type }) => {
      const value = variableValue(row[at] ?? null, type);
      // DuckDB calls a NULL without a type an integer.
      return { name: column, value, type: value === null ? known : type };
    }),
  });
}

const MEGABYTE = 1024 * 1024;

/** Rows that are kept until a loop begins, within a bound on their memory. */
export class KeptRows {
  private readonly batches: (readonly ResultRow[])[] = [];
  private bytes = 0;

  constructor(private readonly megabytes: number) {}

  add(rows: readonly ResultRow[]): void {
    this.bytes += sizeOf(rows);
    if (this.bytes > this.megabytes * MEGABYTE)
      throw new StatementError('loop_rows_too_large', { megabytes: this.megabytes });
    this.batches.push(rows);
  }

  *[Symbol.iterator](): Generator<readonly ResultRow[]> {
    for (let batch = this.batches.shift(); batch !== undefined; batch = this.batches.shift())
      yield batch;
  }
}

/** About what a value takes in memory. */
function sizeOf(value: ResultValue | readonly ResultRow[]): number {
  if (typeof value === 'string') return 16 + value.length;
  if (value === null || typeof value !== 'object') return 16;
  let sum = 16;
  if (Array.isArray(value)) for (const item of value as readonly ResultValue[]) sum += sizeOf(item);
  else
    for (const [name, item] of Object.entries(value as Record<string, ResultValue>))
      sum += name.length + sizeOf(item);
  return sum;
}
