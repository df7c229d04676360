import type { EntityDeclaration, JsonValue } from '../../../common/declaration';
import { ServiceError, type ErrorPlace } from '../../../common/errors';
import type { ScanBatch, ScanColumn, ScanValue } from '../scan';
import type { ScanPlan } from '../scan_plan';
import { compileColumns, type CompiledColumn, type Parameters } from './columns';
import { WrongShape } from './wrong_shape';

/** The rows of a slice, with the detail answers of each where the plan has details. */
export interface RowSlice {
  readonly rows: readonly JsonValue[];
  /** Detail → a row for each of `rows`, the answer merged over it. */
  readonly details?: ReadonlyMap<string, readonly JsonValue[]>;
  readonly parameters: Parameters;
}

/** Takes the service's rows to columns of values. Compiled once a plan. */
export interface RowMapper {
  readonly columns: readonly ScanColumn[];
  /** Rejects nothing but shapes: throws ServiceError `unreadable_answer` with the path. */
  map(slice: RowSlice, from: number, to: number): ScanBatch;
}

/** Compiles the plan's columns; only they are read from the rows. */
export function compileMapper(
  entity: EntityDeclaration,
  plan: ScanPlan,
  place: ErrorPlace,
): RowMapper {
  const compiled = compileColumns(entity, plan);
  return {
    columns: compiled.map(({ column }) => column),
    map: (slice, from, to) => ({
      rowCount: to - from,
      values: compiled.map((column) => mapColumn(column, slice, from, to, place)),
    }),
  };
}

// Column by column: each inner loop calls one closure only, which V8 keeps fast.
function mapColumn(
  compiled: CompiledColumn,
  slice: RowSlice,
  from: number,
  to: number,
  place: ErrorPlace,
): ScanValue[] {
  const rows =
    compiled.detail === undefined
      ? slice.rows
      : (slice.details?.get(compiled.detail) ?? slice.rows);
  const values = new Array<ScanValue>(to - from);
  let at = from;
  try {
    const read = compiled.reader(slice.parameters);
    for (; at < to; at++) values[at - from] = read(rows[at] ?? null) ?? null;
  } catch (error) {
    throw unreadable(error, place, `row ${at + 1} of a page, column ${compiled.column.name}`);
  }
  return values;
}

/** WrongShape as the error that a person reads; other errors as they are. */
export function unreadable(error: unknown, place: ErrorPlace, where: string): unknown {
  return error instanceof WrongShape
    ? new ServiceError('unreadable_answer', { reason: `${where}: ${error.message}` }, place)
    : error;
}
