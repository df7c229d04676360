import type { ResultColumn, ResultValue } from '../../../../common/contract';
import { duckdbType } from '../../../../common/declaration';
import type { ScanBatch, ScanColumn } from '../../../scan';
import type { RenderedSql, RowsToCopy } from '../../evaluator';
import type { ChildSettings, ColumnBatch, PageBatch, ParkedKeys, Request } from '../protocol';
import { collation } from '../sql_case';
import { quoteColumn, quoteName } from '../sql_name';
import { TableWriter } from './append_batch';
import { copyRows, valuesOf } from './copy_rows';
import { closeDatabase, lockDatabase, openDatabase, type Database } from './database';
import { dropRepeated } from './drop_repeated';
import { dataTypeOf, readKeys, wholeResult } from './read_values';
import { prepareBound, streamResult } from './result_stream';
import { SeenKeys } from '../../seen_keys';

interface Table {
  readonly name: string;
  readonly writer: TableWriter;
  readonly key: readonly number[];
  readonly keyColumns: readonly ScanColumn[];
  readonly seen: SeenKeys;
  readonly columns: readonly ScanColumn[];
  /** Whether it may contain a key twice. */
  repeats: boolean;
  /** Whether it contains rows that were copied, whose keys are not in `seen`. */
  holdsCopies: boolean;
  /** Whether it still holds the previous page. */
  stale: boolean;
}

/** A database that held more rows than this is replaced after the query, so that its memory is freed at once. */
const KEPT_ROWS = 100_000;

/** One query at a time: its database and its tables. */
export class Session {
  private readonly tables = new Map<string, Table>();
  private readonly temporary = new Set<string>();
  private rows = 0;
  private spoilt = false;
  /** The configuration of the database, from when it is locked. */
  private locked: string | undefined;

  private constructor(
    private readonly settings: ChildSettings,
    private database: Database,
  ) {}

  static async create(settings: ChildSettings): Promise<Session> {
    return new Session(settings, await openDatabase(settings));
  }

  /** After a failure, this database must not serve another query. */
  spoil(): void {
    this.spoilt = true;
  }

  /**
   * Ends the query. A small database is emptied, which takes a tenth of the time of creating one; after many rows, a
   * failure or a cancellation it is replaced.
   */
  async reset(): Promise<void> {
    if (this.spoilt || this.rows > KEPT_ROWS) return this.replace();
    try {
      for (const { writer } of this.tables.values()) writer.drop();
      for (const name of [...this.tables.keys(), ...this.temporary]) {
        await this.database.connection.run(`DROP TABLE ${quoteName(name)}`);
      }
      this.forget();
    } catch {
      await this.replace();
    }
  }

  private async replace(): Promise<void> {
    this.close();
    this.database = await openDatabase(this.settings);
    this.locked = undefined;
    this.spoilt = false;
  }

  private forget(): void {
    this.tables.clear();
    this.temporary.clear();
    this.rows = 0;
  }

  /** `parked`: keys of pages that another child evaluated before. */
  async open({
    tables,
    timeZone,
    deep,
    seen: parked = {},
  }: Omit<Request & { readonly type: 'open' }, 'type'>): Promise<void> {
    // The configuration is locked, so another one needs another database.
    const configuration = `${timeZone} ${deep}`;
    if (this.locked !== undefined && this.locked !== configuration) await this.replace();
    const { connection } = this.database;
    if (this.locked === undefined) await lockDatabase(connection, { timeZone, deep });
    this.locked = configuration;
    for (const { name, columns, key } of tables) {
      const list = columns.map(
        (column) =>
          `${quoteColumn(column.name)} ${duckdbType(column.type)}${collation(column.type, column.ignoringCase)}`,
      );
      // A table needs at least one column; count(*) may need none.
      await connection.run(
        `CREATE TABLE ${quoteName(name)} (${list.join(', ') || 'nothing BOOLEAN'})`,
      );
      const positions = key.map((part) => columns.findIndex((column) => column.name === part));
      const keyColumns = positions.flatMap((position) => columns[position] ?? []);
      const ignoring = positions.filter((position) => columns[position]?.ignoringCase === true);
      this.tables.set(name, {
        name,
        writer: new TableWriter(
          connection,
          name,
          columns.length > 0 ? columns : [{ name: '', type: 'boolean', ignoringCase: false }],
        ),
        key: positions.includes(-1) ? [] : positions,
        keyColumns,
        seen: new SeenKeys(new Set(ignoring), parked[name]),
        columns,
        repeats: false,
        holdsCopies: false,
        stale: false,
      });
    }
  }

  /** Appends rows for evaluation as a whole; duplicates are removed exactly before the first use. */
  async append(name: string, batch: ScanBatch): Promise<void> {
    const table = this.table(name);
    this.rows += batch.rowCount;
    if (table.key.length > 0) {
      // Even if some repeat already: keys of rows that arrive before the next clearing must be known after it.
      const repeated = table.seen.fresh(batch, table.key) !== undefined;
      table.repeats ||= repeated || table.holdsCopies || !table.seen.remembersAll;
    }
    await table.writer.append(batch, undefined);
  }

  private table(name: string): Table {
    const table = this.tables.get(name);
    if (!table) throw new Error(`there is no table ${name}`);
    return table;
  }

  /** Before a query: all rows have arrived, and each is kept once. */
  private async settle(): Promise<void> {
    for (const [name, table] of this.tables) {
      table.writer.flush();
      if (!table.repeats) continue;
      table.repeats = false;
      await dropRepeated(this.database.connection, name, table.keyColumns);
    }
  }

  /** Evaluates a page; only as many of its rows as have a result that is not too large. */
  async evaluatePage({
    sql,
    table: name,
    batch,
    leftOver,
  }: Omit<Request & { readonly type: 'page' }, 'type'>): Promise<PageBatch> {
    const table = this.table(name);
    this.rows += batch.rowCount;
    const checks = table.key.length > 0 && leftOver === undefined;
    const fresh = checks ? table.seen.fresh(batch, table.key) : undefined;
    if (leftOver === undefined) {
      const whole = await this.rowsOfPage(sql, table, batch, fresh);
      if (whole !== undefined) return whole;
    }
    const rows = fresh ?? Array.from({ length: batch.rowCount }, (_, row) => row);
    for (let most = leftOver ?? Math.ceil(rows.length / 4); ; most = Math.ceil(most / 4)) {
      const some = rows.slice(0, most);
      const first = await this.rowsOfPage(sql, table, batch, some);
      if (first !== undefined)
        return { ...first, part: { rows: some.length, left: rows.slice(most) } };
    }
  }

  /** The result of some rows of a page; undefined if it is too large, unless it is a single row. */
  private async rowsOfPage(
    sql: RenderedSql,
    table: Table,
    batch: ScanBatch,
    rows: readonly number[] | undefined,
  ): Promise<ColumnBatch | undefined> {
    const { connection } = this.database;
    // Now instead of after the reply: nobody waits for it then, and after the last page it is not necessary.
    if (table.stale) await connection.run(`TRUNCATE ${quoteName(table.name)}`);
    table.stale = true;
    await table.writer.append(batch, rows);
    // A subquery may count the rows of another table.
    await this.settle();
    // Prepared for each page: a plan from an earlier page would trust that page's statistics, and omit an IS NOT NULL
    // because it contained no NULL. Not streamed, so that an error in it throws.
    const statement = await prepareBound(connection, sql.text, sql);
    try {
      const result = await statement.run();
      const { rowMegabytes } = this.settings;
      const limits = { rowMegabytes, freeScales: sql.freeScales };
      const chunks = await result.fetchAllChunks();
      const most = rows?.length === 1 ? Infinity : undefined;
      return wholeResult(chunks, result.columnTypes(), limits, most);
    } finally {
      statement.destroySync();
    }
  }

  park(): ParkedKeys {
    return Object.fromEntries([...this.tables].map(([name, { seen }]) => [name, seen.state()]));
  }

  async describe(sql: RenderedSql): Promise<readonly ResultColumn[]> {
    // The columns of a prepared statement are unknown if the type of a parameter depends on its value.
    const empty = `SELECT * FROM (${sql.text}) LIMIT 0`;
    const statement = await prepareBound(this.database.connection, empty, sql);
    try {
      const result = await statement.run();
      return result.columnTypes().map((type, i) => ({
        name: result.columnName(i),
        type: dataTypeOf(type),
      }));
    } finally {
      statement.destroySync();
    }
  }

  async *run(sql: RenderedSql): AsyncGenerator<ColumnBatch, void, undefined> {
    await this.settle();
    yield* streamResult(this.database.connection, sql, this.settings.rowMegabytes);
  }

  /**
   * Some of the distinct values of a column, without NULL. Each batch is a separate request, because rows that are read
   * with these values may be appended in between.
   */
  async distinct({
    reader,
    table,
    column,
    of,
    from,
    size,
  }: Omit<Request & { readonly type: 'distinct' }, 'type'>): Promise<readonly ResultValue[]> {
    const { connection } = this.database;
    const temporary = `distinct ${reader}`;
    const values = quoteName(temporary);
    if (from === 0) {
      await this.settle();
      const sql = valuesOf({ table, values: column, ...(of && { of }) });
      const statement = await prepareBound(
        connection,
        `CREATE OR REPLACE TEMP TABLE ${values} AS SELECT v FROM (${sql.text}) AS given(v) WHERE v IS NOT NULL`,
        sql,
      );
      try {
        await statement.run();
      } finally {
        statement.destroySync();
      }
      this.temporary.add(temporary);
    }
    const result = await connection.run(
      `SELECT v FROM ${values} WHERE rowid >= ${from} AND rowid < ${from + size} ORDER BY rowid`,
    );
    const type = result.columnType(0);
    const chunks = await result.fetchAllChunks();
    return chunks.flatMap((chunk) => readKeys(chunk, type));
  }

  /** Copies rows from one table to another; see `copyRows`. */
  async copy(rows: RowsToCopy): Promise<boolean> {
    await this.settle();
    const [from, to] = [this.table(rows.from), this.table(rows.to)];
    const copied = await copyRows(this.database.connection, from, to, rows);
    this.rows += copied ?? 0;
    to.holdsCopies ||= copied !== undefined;
    return copied !== undefined;
  }

  interrupt(): void {
    this.database.connection.interrupt();
  }

  close(): void {
    for (const { writer } of this.tables.values()) writer.drop();
    this.forget();
    closeDatabase(this.database);
  }
}
