import type Libsql from 'libsql';
import type { CacheContents } from '../../ports';
import type { Cell, Row } from './database';
import { inTransaction } from './transaction';
import { asBytes, DamagedCell, textOf } from './text_cells';

/**
 * Storing a body of 134 kB in pages of this size takes half as long as in pages of 2 kB. Of each body, 1 to 2 kB of space is
 * lost.
 */
export const CACHE_PAGE_SIZE = 8192;
/** Pages that are moved from the log to the file at once, which takes a few milliseconds. */
export const CHECKPOINT_PAGES = 250;
/** What an entry takes besides its payload. */
const OVERHEAD = 1024;
/** Rows that are deleted in one step, so that none takes long. */
const ROWS_AT_ONCE = 20;
const EVICTED_AT_ONCE = 200;
const COUNTED_AT_ONCE = 2000;

export type EntryKind = 'page' | 'scan';
const NUMBER_OF: Readonly<Record<EntryKind, number>> = { page: 0, scan: 1 };

/** An entry of the cache: a sealed page or scan under a name that reveals nothing. */
export interface CacheEntry {
  readonly kind: EntryKind;
  readonly id: Buffer;
  readonly connector: string;
  /** Folded. */
  readonly entity: string;
  readonly spelled: string;
  /** Scans are found by it. */
  readonly group: Buffer;
  readonly stamp: number;
  readonly freshAt: number;
  readonly payload: Buffer;
}
export interface FoundEntry {
  /** Another one each time that the entry is stored. */
  readonly stamp: number;
  readonly freshAt: number;
}

/** An entry to store, unless its connector's entries were invalidated since it had this count. */
export interface Put {
  readonly entry: CacheEntry;
  readonly unlessAfter: number | undefined;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS entries (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    kind INTEGER NOT NULL,
    connector TEXT NOT NULL,
    entity TEXT NOT NULL,
    spelled TEXT NOT NULL,
    grp BLOB NOT NULL,
    size INTEGER NOT NULL,
    used INTEGER NOT NULL,
    put INTEGER NOT NULL,
    stamp INTEGER NOT NULL,
    fresh_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS entries_by_use ON entries (kind, used);
  CREATE INDEX IF NOT EXISTS entries_by_connector ON entries (connector, put);
  CREATE INDEX IF NOT EXISTS scans_by_group ON entries (grp) WHERE kind = 1;
  CREATE TABLE IF NOT EXISTS payloads (row INTEGER PRIMARY KEY, payload BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS totals (kind INTEGER PRIMARY KEY, entries INTEGER NOT NULL, bytes INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS counter (only INTEGER PRIMARY KEY, last INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS owner (only INTEGER PRIMARY KEY, mark BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS counts (connector TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS cuts (
    connector TEXT NOT NULL, entity TEXT NOT NULL, cut INTEGER NOT NULL, PRIMARY KEY (connector, entity)) STRICT;
  INSERT OR IGNORE INTO totals VALUES (0, 0, 0), (1, 0, 0);
  INSERT OR IGNORE INTO counter VALUES (1, 0);`;

/** Stored after the last invalidation of its connector (entity '') and of its entity. */
const VALID = `NOT EXISTS (
  SELECT 1 FROM cuts c WHERE c.connector = e.connector AND c.entity IN ('', e.entity) AND c.cut >= e.put)`;

const bytesOf = (cell: Row[string] | undefined): Buffer => {
  if (cell instanceof ArrayBuffer) return Buffer.from(cell);
  throw new DamagedCell();
};

export type CacheFile = ReturnType<typeof cacheFile>;

/** What is done with an open file. `limits`: bytes of each kind; beyond, the least recently used are removed. */
export function cacheFile(
  connection: Libsql.Database,
  limits: Readonly<Record<EntryKind, number>>,
) {
  // The schema is complete or not there at all, also when several processes create it.
  inTransaction(connection, () => connection.exec(SCHEMA));
  const statements = new Map<string, Libsql.Statement>();
  const prepare = (sql: string): Libsql.Statement => {
    const known = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  const all = (sql: string, ...values: Cell[]): readonly Row[] => prepare(sql).all(values) as Row[];
  const run = (sql: string, ...values: Cell[]): number => prepare(sql).run(values).changes;
  const next = (): number =>
    Number(all('UPDATE counter SET last = last + 1 RETURNING last')[0]?.['last']);

  const count = (connector: string): number =>
    Number(all('SELECT count FROM counts WHERE connector = ?', connector)[0]?.['count'] ?? 0);
  const remove = (rows: readonly Row[]): void => {
    for (const { row, kind, size } of rows) {
      run('DELETE FROM payloads WHERE row = ?', Number(row));
      run('DELETE FROM entries WHERE row = ?', Number(row));
      run(
        'UPDATE totals SET entries = entries - 1, bytes = bytes - ? WHERE kind = ?',
        Number(size),
        Number(kind),
      );
    }
  };
  const bytes = (kind: EntryKind): number =>
    Number(all('SELECT bytes FROM totals WHERE kind = ?', NUMBER_OF[kind])[0]?.['bytes'] ?? 0);
  /** Removes some of what is beyond the limit. False if nothing is beyond it any more. */
  const evict = (kind: EntryKind): boolean => {
    for (let gone = 0; bytes(kind) > limits[kind]; gone += 1) {
      if (gone === EVICTED_AT_ONCE) return true;
      const oldest = all(
        'SELECT row, kind, size FROM entries WHERE kind = ? ORDER BY used LIMIT 1',
        NUMBER_OF[kind],
      );
      if (oldest.length === 0) return false;
      remove(oldest);
    }
    return false;
  };
  const markUsed = (ids: readonly Buffer[]): void => {
    for (const id of ids) run('UPDATE entries SET used = ? WHERE id = ?', next(), id);
  };
  const insert = (entry: CacheEntry): boolean => {
    const size = entry.payload.length + OVERHEAD;
    remove(all('SELECT row, kind, size FROM entries WHERE id = ?', entry.id));
    if (size > limits[entry.kind]) return false;
    const at = next();
    const [row] = all(
      `INSERT INTO entries (id, kind, connector, entity, spelled, grp, size, used, put, stamp, fresh_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING row`,
      entry.id,
      NUMBER_OF[entry.kind],
      entry.connector,
      entry.entity,
      entry.spelled,
      entry.group,
      size,
      at,
      at,
      entry.stamp,
      entry.freshAt,
    );
    run('INSERT INTO payloads (row, payload) VALUES (?, ?)', Number(row?.['row']), entry.payload);
    run(
      'UPDATE totals SET entries = entries + 1, bytes = bytes + ? WHERE kind = ?',
      size,
      NUMBER_OF[entry.kind],
    );
    return evict(entry.kind);
  };
  const entryOf = (row: Row) => ({
    stamp: Number(row['stamp']),
    freshAt: Number(row['fresh_at']),
    id: bytesOf(row['id']),
    payload: bytesOf(row['payload']),
  });
  const SELECT = `SELECT e.stamp AS stamp, e.fresh_at AS fresh_at, e.id AS id, p.payload AS payload
    FROM entries e JOIN payloads p ON p.row = e.row`;

  return {
    /** Moves with what other processes store, and with nothing of ours. */
    version: () => Number(all('PRAGMA data_version')[0]?.['data_version']),
    /** False if the file was made with another key; one without an owner gets this one. */
    ownedBy(mark: Buffer): boolean {
      run('INSERT OR IGNORE INTO owner VALUES (1, ?)', mark);
      return bytesOf(all('SELECT mark FROM owner')[0]?.['mark']).equals(mark);
    },
    head(id: Buffer): FoundEntry | undefined {
      const [row] = all(`SELECT stamp, fresh_at FROM entries e WHERE id = ? AND ${VALID}`, id);
      return row && { stamp: Number(row['stamp']), freshAt: Number(row['fresh_at']) };
    },
    find: (id: Buffer) => all(`${SELECT} WHERE e.id = ? AND ${VALID}`, id).map(entryOf)[0],
    /** The scans of a group. */
    findGroup: (group: Buffer) =>
      all(`${SELECT} WHERE e.kind = 1 AND e.grp = ? AND ${VALID}`, group).map(entryOf),
    /** Stores entries in one transaction, which takes as long for several as for one. */
    put(puts: readonly Put[], used: readonly Buffer[]): readonly ('stored' | 'full' | 'late')[] {
      return inTransaction(connection, () => {
        markUsed(used);
        return puts.map(({ entry, unlessAfter }) => {
          if (unlessAfter !== undefined && count(entry.connector) !== unlessAfter) return 'late';
          return insert(entry) ? 'full' : 'stored';
        });
      });
    },
    evict: () => inTransaction(connection, () => evict('page') || evict('scan')),
    drop: (id: Buffer) =>
      inTransaction(connection, () =>
        remove(all('SELECT row, kind, size FROM entries WHERE id = ?', id)),
      ),
    use: (ids: readonly Buffer[]) => inTransaction(connection, () => markUsed(ids)),
    touch(id: Buffer, freshAt: number): void {
      run('UPDATE entries SET fresh_at = ? WHERE id = ?', freshAt, id);
    },
    count,
    /** From now on, nothing is found that was stored before. An entity '' stands for all of the connector. */
    cut(connector: string, entities: readonly string[]): void {
      inTransaction(connection, () => {
        run(
          'INSERT INTO counts VALUES (?, 1) ON CONFLICT (connector) DO UPDATE SET count = count + 1',
          connector,
        );
        const cut = next();
        for (const entity of entities)
          run('INSERT OR REPLACE INTO cuts VALUES (?, ?, ?)', connector, entity, cut);
      });
    },
    /** Deletes some of what a connector's invalidations have hidden. False if nothing is left. */
    sweep(connector: string): boolean {
      return inTransaction(connection, () => {
        const rows = all(
          `SELECT row, kind, size FROM entries e WHERE connector = ? AND NOT ${VALID} LIMIT ?`,
          connector,
          ROWS_AT_ONCE,
        );
        remove(rows);
        return rows.length === ROWS_AT_ONCE;
      });
    },
    /** Deletes some of what was last fresh before this time. False if nothing is left. */
    expire(before: number): boolean {
      return inTransaction(connection, () => {
        const rows = all(
          'SELECT row, kind, size FROM entries WHERE fresh_at < ? LIMIT ?',
          before,
          ROWS_AT_ONCE,
        );
        remove(rows);
        return rows.length === ROWS_AT_ONCE;
      });
    },
    /** What some of the pages are, from a row on; `next` is undefined after the last ones. */
    contents(from: number): { readonly found: readonly CacheContents[]; readonly next?: number } {
      const [step] = all(
        'SELECT max(row) AS last, count(*) AS n FROM (SELECT row FROM entries WHERE row > ? ORDER BY row LIMIT ?)',
        from,
        COUNTED_AT_ONCE,
      );
      const last = Number(step?.['last'] ?? from);
      const found = all(
        `SELECT ${asBytes('connector', 'spelled')}, count(*) AS pages, sum(size) AS bytes,
             min(fresh_at) AS oldest, max(fresh_at) AS newest
           FROM entries e WHERE kind = 0 AND row > ? AND row <= ? AND ${VALID} GROUP BY e.connector, e.spelled`,
        from,
        last,
      ).map((row) => ({
        connectorId: textOf(row['connector']),
        entity: textOf(row['spelled']),
        pages: Number(row['pages']),
        bytes: Number(row['bytes']),
        oldestAt: Number(row['oldest']),
        newestAt: Number(row['newest']),
      }));
      return Number(step?.['n']) < COUNTED_AT_ONCE ? { found } : { found, next: last };
    },
    totals() {
      const of = (kind: EntryKind) => {
        const [row] = all('SELECT entries, bytes FROM totals WHERE kind = ?', NUMBER_OF[kind]);
        return { entries: Number(row?.['entries']), bytes: Number(row?.['bytes']) };
      };
      const [pages, scans] = [of('page'), of('scan')];
      return { pages: pages.entries, scans: scans.entries, bytes: pages.bytes + scans.bytes };
    },
  };
}
