import type { ResultRow } from '../../../common/contract';
import { caseMark } from '../../../common/declaration';
import type { Scan, ScanBatch, ScanColumn, ScanValue } from '../../scan';
import { NotPlain } from '../plain/not_plain';
import { isValue, toResult, type ToResult } from '../plain/result_value';
import type { WholeGroups } from '../query_plan';

/** More groups are left to DuckDB, so that they are not kept here. */
const MOST_VALUES = 50_000;

/**
 * Reads the groups of a scan as the rows of a statement. If groups turn out to be parts, the scan is read again from its
 * beginning, and DuckDB puts them together.
 */
export class WholeGroupsReader {
  /** Once it has read: the rows; undefined if they are parts. */
  rows: readonly ResultRow[] | undefined;
  /** Then, what has to be read instead. */
  left: readonly Scan[] | undefined;

  constructor(
    private readonly plan: WholeGroups,
    private readonly scan: Scan,
  ) {}

  async read(): Promise<void> {
    const { scan } = this;
    const iterator = scan.batches()[Symbol.asyncIterator]();
    const read: ScanBatch[] = [];
    this.rows = await this.groups(iterator, read);
    if (this.rows === undefined) this.left = [{ ...scan, batches: () => replayed(read, iterator) }];
  }

  private async groups(
    iterator: AsyncIterator<ScanBatch>,
    read: ScanBatch[],
  ): Promise<readonly ResultRow[] | undefined> {
    const { plan, scan } = this;
    const appliedAt = plan.applied === undefined ? undefined : positionOf(scan, plan.applied);
    const keysAt = plan.keys.map((name) => positionOf(scan, name));
    const items = plan.columns.flatMap((name) => itemOf(scan, name) ?? []);
    if (items.length < plan.columns.length) return undefined;
    const seen = new Set<string>();
    const rows: ResultRow[] = [];
    for (;;) {
      const step = await iterator.next();
      if (step.done === true) break;
      const batch = step.value;
      read.push(batch);
      for (let row = 0; row < batch.rowCount; row++) {
        if (appliedAt !== undefined && batch.values[appliedAt]?.[row] !== true) return undefined;
        const mark = markOf(batch, row, keysAt, scan.columns);
        if (seen.has(mark)) return undefined;
        seen.add(mark);
      }
      const some = rowsOf(batch, items);
      if (some === undefined) return undefined;
      for (const row of some) rows.push(row);
      if (rows.length * Math.max(1, scan.columns.length) > MOST_VALUES) return undefined;
    }
    // Without keys, there is one row, even if there is no document.
    return plan.keys.length === 0 && rows.length === 0 ? undefined : rows;
  }
}

const positionOf = (scan: Scan, name: string): number =>
  scan.columns.findIndex((column) => column.name === name);

interface Item {
  readonly at: number;
  readonly convert: ToResult;
}

function itemOf(scan: Scan, name: string): Item | undefined {
  const at = positionOf(scan, name);
  const type = scan.columns[at]?.type;
  const convert = type && toResult(type);
  return convert && { at, convert };
}

/** Undefined if a value needs DuckDB. */
function rowsOf(
  { rowCount, values }: ScanBatch,
  items: readonly Item[],
): readonly ResultRow[] | undefined {
  try {
    return Array.from({ length: rowCount }, (_, row) =>
      items.map(({ at, convert }) => {
        const value = values[at]?.[row];
        return isValue(value) ? convert(value) : null;
      }),
    );
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

/** The same for rows that belong to one group. */
const markOf = (
  { values }: ScanBatch,
  row: number,
  keysAt: readonly number[],
  columns: readonly ScanColumn[],
): string =>
  JSON.stringify(
    keysAt.map((at) => {
      const value: ScanValue = values[at]?.[row];
      if (!isValue(value)) return null;
      return caseMark(String(value), columns[at]?.ignoringCase === true);
    }),
  );

async function* replayed(
  read: readonly ScanBatch[],
  iterator: AsyncIterator<ScanBatch>,
): AsyncGenerator<ScanBatch, void, undefined> {
  try {
    yield* read;
    for (;;) {
      const step = await iterator.next();
      if (step.done === true) return;
      yield step.value;
    }
  } finally {
    await iterator.return?.();
  }
}
