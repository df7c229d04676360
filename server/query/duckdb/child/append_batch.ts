import {
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBTimestampTZValue,
  LIST,
  listValue,
  BIGINT,
  BOOLEAN,
  DATE,
  DOUBLE,
  INTERVAL,
  TIMESTAMPTZ,
  VARCHAR,
  type DuckDBAppender,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { DataType, ScalarType } from '../../../../common/declaration';
import type { ScanBatch, ScanColumn, ScanValue } from '../../../scan';
import { readInterval } from './interval_text';

/** Rows of one data chunk; DuckDB's own vector size. */
const CHUNK_ROWS = 2048;
/** Maximum that waits for a flush: it is not counted in the memory that DuckDB limits. */
const MOST_PENDING_ROWS = 8 * CHUNK_ROWS;
const MOST_PENDING_CHARACTERS = 2 * 1024 * 1024;

type Writer = (value: Exclude<ScanValue, null | undefined>) => DuckDBValue;

const SCALARS: Readonly<Record<ScalarType, { readonly type: DuckDBType; readonly write: Writer }>> =
  {
    text: { type: VARCHAR, write: asText },
    document: { type: VARCHAR, write: asText },
    integer: { type: BIGINT, write: (value) => BigInt(value as number) },
    number: { type: DOUBLE, write: Number },
    boolean: { type: BOOLEAN, write: Boolean },
    timestamp: {
      type: TIMESTAMPTZ,
      write: (value) => new DuckDBTimestampTZValue(BigInt(value as number)),
    },
    date: { type: DATE, write: (value) => new DuckDBDateValue(Number(value)) },
    interval: { type: INTERVAL, write: (value) => readInterval(asText(value)) },
  };

function asText(value: ScanValue): string {
  return typeof value === 'string' ? value : String(value);
}

function codec(type: DataType): { readonly type: DuckDBType; readonly write: Writer } {
  if (typeof type === 'string') return SCALARS[type];
  const element = codec(type.list);
  return {
    type: LIST(element.type),
    write: (value) =>
      listValue(
        (value as readonly ScanValue[]).map((item) =>
          item === null || item === undefined ? null : element.write(item),
        ),
      ),
  };
}

/** Writes batches into one table. */
export class TableWriter {
  private readonly codecs;
  private readonly types: readonly DuckDBType[];
  private appender: DuckDBAppender | undefined;
  /** Rows that are not visible to queries yet, and the characters of their texts. */
  private pending = 0;
  private characters = 0;

  constructor(
    private readonly connection: DuckDBConnection,
    private readonly table: string,
    columns: readonly ScanColumn[],
  ) {
    this.codecs = columns.map((column) => codec(column.type));
    this.types = this.codecs.map((each) => each.type);
  }

  /** Appends the rows of `batch`, or only those at `rows`. Queries see them after `flush`. */
  async append(batch: ScanBatch, rows: readonly number[] | undefined): Promise<void> {
    const count = rows?.length ?? batch.rowCount;
    if (count === 0) return;
    const appender = (this.appender ??= await this.connection.createAppender(this.table));
    try {
      for (let from = 0; from < count; from += CHUNK_ROWS) {
        const size = Math.min(CHUNK_ROWS, count - from);
        const chunk = DuckDBDataChunk.create(this.types, size);
        this.codecs.forEach(({ write }, column) => {
          const source = batch.values[column] ?? [];
          const values: DuckDBValue[] = new Array<DuckDBValue>(size);
          for (let i = 0; i < size; i++) {
            const value = source[rows ? (rows[from + i] ?? -1) : from + i];
            this.characters += charactersOf(value);
            values[i] = value === null || value === undefined ? null : write(value);
          }
          chunk.setColumnValues(column, values);
        });
        appender.appendDataChunk(chunk);
      }
      this.pending += count;
      if (this.pending >= MOST_PENDING_ROWS || this.characters >= MOST_PENDING_CHARACTERS)
        this.flush();
    } catch (error) {
      this.drop();
      throw error;
    }
  }

  /** Each flush is a transaction, which costs as much as appending a thousand rows. */
  flush(): void {
    try {
      this.appender?.flushSync();
    } catch (error) {
      this.drop();
      throw error;
    }
    this.close();
  }

  /** Nothing more will be appended, and the rows will not be read. */
  drop(): void {
    try {
      // Closing would append them, now or when the appender is collected, perhaps to the table of another query.
      this.appender?.clear();
      this.close();
    } catch {
      // What is wrong with them has been reported, or no longer matters.
    }
  }

  private close(): void {
    const { appender } = this;
    this.appender = undefined;
    this.pending = 0;
    this.characters = 0;
    appender?.closeSync();
  }
}

function charactersOf(value: ScanValue): number {
  if (typeof value === 'string') return value.length;
  if (!Array.isArray(value)) return 0;
  return (value as readonly ScanValue[]).reduce<number>((sum, one) => sum + charactersOf(one), 0);
}
