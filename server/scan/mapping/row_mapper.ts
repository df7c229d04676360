import type { EntityDeclaration, JsonValue } from '../../../common/declaration';
import { ServiceError, type ErrorPlace } from '../../../common/errors';
import type { ScanBatch, ScanColumn } from '../scan';
import type { ScanPlan } from '../scan_plan';
import { compileColumns, type CompiledColumn, type Parameters } from './columns';
import { batchOf, DocumentColumn, type BatchColumn } from './documents';
import type { Misfits } from './misfits';
import { TooDeep, WrongShape } from './wrong_shape';

/** The rows of a slice, with the detail responses of each if the plan has details. */
export interface RowSlice {
  readonly rows: readonly JsonValue[];
  /** Detail → a row for each of `rows`, with the response merged into it. */
  readonly details?: ReadonlyMap<string, readonly JsonValue[]>;
  readonly parameters: Parameters;
  /** All rows of the page or part that these are of. */
  readonly page?: readonly JsonValue[];
}

/** Maps the rows of the service to columns of values. Compiled once per plan. */
export interface RowMapper {
  readonly columns: readonly ScanColumn[];
  /** Throws ServiceError `unreadable_response` with the path if a shape is wrong. See `compileMapper`. */
  map(slice: RowSlice, from: number, to: number): ScanBatch;
}

/**
 * Compiles the columns of the plan; only these are read from the rows. With `misfits`, a value of another shape becomes NULL
 * and is counted, unless the column cannot be read in any row of the first page; without `misfits`, it is an error.
 */
export function compileMapper(
  entity: EntityDeclaration,
  plan: ScanPlan,
  place: ErrorPlace,
  misfits?: Misfits,
): RowMapper {
  const compiled = compileColumns(
    entity,
    plan,
    misfits === undefined ? undefined : (column, error) => misfits.unreadable(column, error),
  );
  return {
    columns: compiled.map(({ column }) => column),
    map: (slice, from, to) =>
      batchOf(
        to - from,
        compiled.map((column) => mapColumn(column, slice, from, to, place, misfits)),
      ),
  };
}

// Column by column: each inner loop calls one closure only, which V8 keeps fast.
function mapColumn(
  compiled: CompiledColumn,
  slice: RowSlice,
  from: number,
  to: number,
  place: ErrorPlace,
  misfits: Misfits | undefined,
): BatchColumn {
  const within = { slice, from, to, place, misfits };
  const { unwritten } = compiled;
  if (unwritten !== undefined) return new DocumentColumn(mapWith(unwritten, compiled, within));
  return mapWith(readerOf(compiled, slice, place, from), compiled, within);
}

function mapWith<T>(
  read: (row: JsonValue) => T | null,
  compiled: CompiledColumn,
  {
    slice,
    from,
    to,
    place,
    misfits,
  }: {
    readonly slice: RowSlice;
    readonly from: number;
    readonly to: number;
    readonly place: ErrorPlace;
    readonly misfits: Misfits | undefined;
  },
): (T | null)[] {
  const { name } = compiled.column;
  const rows =
    compiled.detail === undefined
      ? slice.rows
      : (slice.details?.get(compiled.detail) ?? slice.rows);
  const values = new Array<T | null>(to - from);
  const wrong: { readonly at: number; readonly error: WrongShape }[] = [];
  for (let at = from; at < to;) {
    try {
      for (; at < to; at++) values[at - from] = read(rows[at] ?? null) ?? null;
    } catch (error) {
      if (misfits === undefined) throw unreadable(error, place, whereOf(at, name));
      if (error instanceof WrongShape) wrong.push({ at, error });
      else if (error instanceof TooDeep) misfits.unreadable(name, error);
      else throw error;
      values[at - from] = null;
      at++;
    }
  }
  if (misfits === undefined || to === from) return values;
  const [first] = wrong;
  if (misfits.isFirst(name) && first !== undefined && wrong.length === to - from) {
    const others = compiled.detail === undefined ? (slice.page ?? []) : [];
    if (!others.some((row) => fits(read, row)))
      throw unreadable(first.error, place, whereOf(first.at, name));
  }
  for (const { error } of wrong) misfits.unreadable(name, error);
  return values;
}

function readerOf(
  { column, reader }: CompiledColumn,
  slice: RowSlice,
  place: ErrorPlace,
  at: number,
) {
  try {
    return reader(slice.parameters);
  } catch (error) {
    throw unreadable(error, place, whereOf(at, column.name));
  }
}

const whereOf = (at: number, column: string): string => `row ${at + 1} of a page, column ${column}`;

function fits(read: (row: JsonValue) => unknown, row: JsonValue): boolean {
  try {
    read(row);
    return true;
  } catch {
    return false;
  }
}

/** Converts WrongShape to a user-facing error; returns other errors unchanged. */
export function unreadable(error: unknown, place: ErrorPlace, where: string): unknown {
  return error instanceof WrongShape
    ? new ServiceError('unreadable_response', { reason: `${where}: ${error.message}` }, place)
    : error;
}
