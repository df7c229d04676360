import type { ResultColumn, ResultValue } from '../../../../common/contract';
import type { ScanBatch } from '../../../scan/scan';
import type { EvaluationTable, RenderedSql } from '../../evaluator';
import type { ChildSettings, ColumnBatch } from '../protocol';
import { quoteName, sqlType } from '../sql_type';
import { TableWriter } from './append_batch';
import { closeDatabase, lockDatabase, openDatabase, type Database } from './database';
import { dataTypeOf, readColumn } from './read_values';
import { prepareBound, streamResult } from './result_stream';
import { SeenKeys } from './seen_keys';

interface Table {
  readonly writer: TableWriter;
  readonly key: readonly number[];
  readonly seen: SeenKeys;
}

/** One query: its database and its tables. */
export class Session {
  private readonly tables = new Map<string, Table>();

  private constructor(private readonly database: Database) {}

  static async create(settings: ChildSettings): Promise<Session> {
    return new Session(await openDatabase(settings));
  }

  async open(tables: readonly EvaluationTable[], timeZone: string): Promise<void> {
    const { connection } = this.database;
    await lockDatabase(connection, timeZone);
    for (const { name, columns, key } of tables) {
      const list = columns.map(
        (column) =>
          `${quoteName(column.name)} ${sqlType(column.type)}${column.ignoringCase && column.type === 'text' ? ' COLLATE NOCASE' : ''}`,
      );
      // A table without a column is not possible; count(*) may need none.
      await connection.run(`CREATE TABLE ${quoteName(name)} (${list.join(', ') || '"" BOOLEAN'})`);
      const positions = key.map((part) => columns.findIndex((column) => column.name === part));
      this.tables.set(name, {
        writer: new TableWriter(
          connection,
          name,
          columns.length > 0 ? columns : [{ name: '', type: 'boolean', ignoringCase: false }],
        ),
        key: positions.includes(-1) ? [] : positions,
        seen: new SeenKeys(),
      });
    }
  }

  async append(name: string, batch: ScanBatch): Promise<void> {
    const table = this.tables.get(name);
    if (!table) throw new Error(`there is no table ${name}`);
    const rows = table.key.length > 0 ? table.seen.fresh(batch, table.key) : undefined;
    await table.writer.append(batch, rows);
  }

  async evaluatePage(sql: RenderedSql, name: string, batch: ScanBatch): Promise<ColumnBatch> {
    await this.append(name, batch);
    const { connection } = this.database;
    // Prepared for each page: a plan kept from an earlier one would trust its statistics, and leave out
    // an IS NOT NULL because no value of that page was NULL. Not streamed: an error in it throws.
    const statement = await prepareBound(connection, sql.text, sql);
    const result = await statement.run();
    statement.destroySync();
    const types = result.columnTypes();
    const chunks = await result.fetchAllChunks();
    await connection.run(`TRUNCATE ${quoteName(name)}`);
    return {
      rowCount: chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0),
      columns: types.map((type, column) =>
        chunks.flatMap((chunk) => readColumn(chunk, column, type)),
      ),
    };
  }

  async describe(sql: RenderedSql): Promise<readonly ResultColumn[]> {
    // A prepared statement does not know its columns while a parameter's type depends on its value.
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

  run(sql: RenderedSql): AsyncGenerator<ColumnBatch, void, undefined> {
    return streamResult(this.database.connection, sql);
  }

  /**
   * Some of the distinct values of a column that are not NULL. Each batch is a request of its own: what
   * is read with these values may be appended in between.
   */
  async distinct(
    table: string,
    column: string,
    from: number,
    size: number,
  ): Promise<readonly ResultValue[]> {
    const { connection } = this.database;
    const values = quoteName(`distinct ${table} ${column}`);
    const name = quoteName(column);
    if (from === 0) {
      await connection.run(
        `CREATE OR REPLACE TEMP TABLE ${values} AS SELECT DISTINCT ${name} AS v FROM ${quoteName(table)} WHERE ${name} IS NOT NULL`,
      );
    }
    const result = await connection.run(
      `SELECT v FROM ${values} WHERE rowid >= ${from} AND rowid < ${from + size} ORDER BY rowid`,
    );
    const type = result.columnType(0);
    const chunks = await result.fetchAllChunks();
    return chunks.flatMap((chunk) => readColumn(chunk, 0, type));
  }

  interrupt(): void {
    this.database.connection.interrupt();
  }

  close(): void {
    this.tables.clear();
    closeDatabase(this.database);
  }
}
