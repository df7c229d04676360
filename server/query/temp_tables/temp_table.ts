import { deserialize, serialize } from 'node:v8';
import type { BoundOutputColumn } from '../../../common/binding';
import {
  hasAllRows,
  scannedTable,
  whyIncomplete,
  type MissingParts,
  type ResultColumn,
  type ResultRow,
  type ScanReport,
} from '../../../common/contract';
import { typeName } from '../../../common/declaration';
import { StatementError } from '../../../common/errors';
import type { ScanBatch, ScanColumn, ScanOutcome, ScanValue } from '../../scan';
import type { KeptFrames } from './kept_frames';
import { toScan, type ToScan } from './kept_value';

/** Characters of a value that an error shows. */
const LONGEST_VALUE = 60;

/** The rows of a query, kept for the rest of a block. */
export class TempTable {
  columns: readonly ScanColumn[] = [];
  rows = 0;
  /** The positions of the columns that have a value other than NULL. */
  private readonly withValues = new Set<number>();
  private converters: readonly ToScan[] = [];
  private ending: ScanOutcome = { complete: true, warnings: [] };

  constructor(
    readonly name: string,
    private readonly bound: readonly BoundOutputColumn[],
    private readonly frames: KeptFrames,
  ) {}

  get bytes(): number {
    return this.frames.bytes;
  }

  /** Whether all rows that its query should have returned are in it; otherwise why not. */
  get outcome(): ScanOutcome {
    return this.ending;
  }

  /** The columns of the result: their types are known at last. */
  returns(columns: readonly ResultColumn[]): void {
    this.columns = this.bound.map(({ name, ignoringCase }, at) => {
      const type = columns[at]?.type ?? 'null';
      return { name, ignoringCase, type: type === 'null' ? 'text' : type };
    });
    this.converters = this.columns.map(({ type }) => toScan(type));
  }

  /**
   * Nothing more is added. A column whose type nobody named and whose values are all NULL is a text: DuckDB calls it an
   * integer, which would only fit numbers.
   */
  filled(): void {
    this.columns = this.columns.map((column, at) =>
      this.bound[at]?.type === 'null' && !this.withValues.has(at)
        ? { ...column, type: 'text' }
        : column,
    );
  }

  /** The rows as they are kept. Throws `temp_table_value`. */
  frameOf(rows: readonly ResultRow[]): Uint8Array {
    const values = this.converters.map((convert, at) =>
      rows.map((row): ScanValue => {
        const value = row[at] ?? null;
        const kept = value === null ? null : convert(value);
        if (kept === undefined) throw this.outOfRange(at, JSON.stringify(value));
        if (kept !== null) this.withValues.add(at);
        return kept;
      }),
    );
    const batch: ScanBatch = { rowCount: rows.length, values };
    return serialize(batch);
  }

  /** Returns false if there is no room for it. */
  async keep(frame: Uint8Array, rows: number): Promise<boolean> {
    if (!(await this.frames.add(frame))) return false;
    this.rows += rows;
    return true;
  }

  /** The query has ended. */
  ended(scans: readonly ScanReport[]): void {
    this.ending = outcomeOf(scans);
  }

  async *batches(): AsyncGenerator<ScanBatch, void, undefined> {
    for await (const frame of this.frames.all()) yield deserialize(frame) as ScanBatch;
  }

  close(): Promise<void> {
    return this.frames.close();
  }

  private outOfRange(at: number, written: string): StatementError {
    const { name: column = '', type = 'text' } = this.columns[at] ?? {};
    const value = written.replaceAll('"', '').slice(0, LONGEST_VALUE);
    const facts = { table: this.name, column, type: typeName(type), value };
    return new StatementError('temp_table_value', facts);
  }
}

/** Whoever reads the table lacks what its query lacked. */
function outcomeOf(scans: readonly ScanReport[]): ScanOutcome {
  const partial = scans.filter((scan) => !hasAllRows(scan));
  const [first] = partial;
  if (first === undefined) return { complete: true, warnings: [] };
  const explanation = partial
    .map((scan) => `${scannedTable(scan)}: ${whyIncomplete(scan)}`)
    .join('; ');
  const missing = missingOf(partial);
  return {
    complete: false,
    reason: first.reason ?? 'partial',
    explanation,
    ...(missing && { missing }),
    warnings: [],
  };
}

function missingOf(scans: readonly ScanReport[]): MissingParts | undefined {
  const all = scans.flatMap(({ missing }) => (missing === undefined ? [] : [missing]));
  if (all.length === 0) return undefined;
  return {
    parts: all.flatMap(({ parts }) => parts),
    more: all.reduce((sum, { more }) => sum + more, 0),
  };
}
