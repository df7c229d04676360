import { TEMP_TABLES, type BoundOutputColumn, type TempTableSchema } from '../../../common/binding';
import { foldCase } from '../../../common/declaration';
import type { ResultRow } from '../../../common/contract';
import { StatementError } from '../../../common/errors';
import type { Bounds } from '../../bounds';
import type { Connector } from '../../connectors';
import type { Scanner } from '../../scan';
import type { SpoolSpace } from '../duckdb/spool/spool_store';
import { KeptFrames } from './kept_frames';
import { tempConnector } from './temp_connector';
import { tempScan } from './temp_scan';
import { TempTable } from './temp_table';

const MEGABYTE = 1024 * 1024;

/** The temporary tables of one block. Closing it frees what they take. */
export class TempTables {
  private readonly tables = new Map<string, TempTable>();
  /** Being written, and so not readable yet. */
  private readonly unfinished = new Set<TempTable>();
  private known: readonly TempTableSchema[] | undefined;

  constructor(
    /** Undefined: everything is kept in memory, for tests. */
    private readonly space: SpoolSpace | undefined,
    private readonly bounds: Pick<Bounds, 'temp_tables' | 'temp_table_megabytes'>,
  ) {}

  /** What can be read, for binding. */
  get schemas(): readonly TempTableSchema[] {
    this.known ??= [...this.tables.values()].map(({ name, columns }) => ({
      name,
      columns,
      exists: 'always',
    }));
    return this.known;
  }

  /** As a connector, whose entities they are, for planning. */
  get connector(): Connector {
    return tempConnector([...this.tables.values()]);
  }

  find(name: string): TempTable | undefined {
    return this.tables.get(foldCase(name));
  }

  /** A table to be filled. Throws `too_many_temp_tables`. */
  begin(name: string, columns: readonly BoundOutputColumn[]): TempTable {
    const { temp_tables: limit } = this.bounds;
    if (this.find(name) === undefined && this.tables.size >= limit)
      throw new StatementError('too_many_temp_tables', { name, limit });
    const table = new TempTable(name, columns, new KeptFrames(this.space));
    this.unfinished.add(table);
    return table;
  }

  /** Adds rows to an unfinished table. Throws `temp_tables_too_large`. */
  async add(table: TempTable, rows: readonly ResultRow[]): Promise<void> {
    const { temp_table_megabytes: megabytes } = this.bounds;
    const frame = table.frameOf(rows);
    const { name } = table;
    if (this.bytes + frame.length > megabytes * MEGABYTE)
      throw new StatementError('temp_tables_too_large', {
        name,
        megabytes,
        bound: 'temp_table_megabytes',
      });
    if (await table.keep(frame, rows.length)) return;
    const total = this.space?.totalMegabytes ?? megabytes;
    const facts = { name, megabytes: total, bound: 'spool_total_megabytes' };
    throw new StatementError('temp_tables_too_large', facts);
  }

  /** From now on, the table can be read; it replaces one of its name. */
  async finish(table: TempTable): Promise<void> {
    const before = this.find(table.name);
    this.unfinished.delete(table);
    table.filled();
    this.tables.set(foldCase(table.name), table);
    this.known = undefined;
    await before?.close();
  }

  /** Frees an unfinished table; does nothing for others. */
  async abandon(table: TempTable): Promise<void> {
    if (this.unfinished.delete(table)) await table.close();
  }

  /** Whether there was one. */
  async drop(name: string): Promise<boolean> {
    const table = this.find(name);
    this.tables.delete(foldCase(name));
    this.known = undefined;
    await table?.close();
    return table !== undefined;
  }

  /** A scanner that reads these tables, and everything else with `inner`. */
  scanner(inner: Scanner): Scanner {
    return {
      open: (plan, context) => {
        if (plan.connector !== TEMP_TABLES) return inner.open(plan, context);
        const table = this.find(plan.entity);
        if (table === undefined) throw new StatementError('unknown_table', { name: plan.entity });
        return tempScan(plan, table, context.signal);
      },
    };
  }

  async close(): Promise<void> {
    const all = [...this.tables.values(), ...this.unfinished];
    this.tables.clear();
    this.unfinished.clear();
    this.known = undefined;
    await Promise.all(all.map((table) => table.close()));
  }

  private get bytes(): number {
    let sum = 0;
    for (const { bytes } of [...this.tables.values(), ...this.unfinished]) sum += bytes;
    return sum;
  }
}
