import { jsonText, type JsonValue } from '../../../common/declaration';
import { LeaseLost, leaseOf, type KeySegment, type SliceState, type SyncStore } from '../../ports';
import type { Database, Row } from './database';
import { nextTurn } from './next_turn';
import { asBytes, exactJsonOf, textOf } from './text_cells';

/** Rows that are deleted or read in one step, so that none takes long. */
const ROWS_AT_ONCE = 100;

const segmentOf = (row: Row): KeySegment => ({
  slice: textOf(row['slice']),
  generation: Number(row['generation']),
  keys: row['keys'] instanceof ArrayBuffer ? new Uint8Array(row['keys']) : new Uint8Array(),
});

type State = Pick<SyncStore, 'slices' | 'advance' | 'forgetSlice' | 'keys' | 'keepGeneration'>;

/** The state of syncs in the embedded store. A slice is a row; its keys belong to the number of that row. */
export function syncState(database: Database): State & {
  /** Within a `write`: removes the state of a sync from sight. Its keys and dead letters are removed by `sweep`. */
  deleteState(this: void, syncId: string): void;
  /** Removes what belongs to slices and syncs that were removed. Never fails: the next one continues. */
  sweep(this: void): Promise<void>;
} {
  const guard = (syncId: string, fence: number): void => {
    const held = database.all(
      `SELECT 1 FROM leases WHERE name = ? AND token = ? AND EXISTS (SELECT 1 FROM syncs WHERE id = ?)`,
      leaseOf(syncId),
      fence,
      syncId,
    );
    if (held.length === 0) throw new LeaseLost(syncId);
  };
  const numberOf = (syncId: string, slice: string): number | undefined => {
    const [row] = database.all(
      'SELECT id FROM sync_slices WHERE sync = ? AND slice = ?',
      syncId,
      slice,
    );
    return row === undefined ? undefined : Number(row['id']);
  };
  const sweepStep = (): boolean => {
    const [left] = database.all(
      `SELECT id, slice, ${asBytes('sync')} FROM sync_leftovers ORDER BY id LIMIT 1`,
    );
    if (left === undefined) return false;
    const { id, slice, sync } = left;
    const gone =
      typeof slice === 'number'
        ? database.run(
            `DELETE FROM sync_keys WHERE id IN (SELECT id FROM sync_keys WHERE slice = ? LIMIT ${ROWS_AT_ONCE})`,
            slice,
          )
        : database.run(
            `DELETE FROM sync_letters WHERE id IN (SELECT id FROM sync_letters WHERE sync = ? LIMIT ${ROWS_AT_ONCE})`,
            textOf(sync),
          );
    if (gone < ROWS_AT_ONCE) database.run('DELETE FROM sync_leftovers WHERE id = ?', Number(id));
    return true;
  };
  const sweep = async (): Promise<void> => {
    try {
      while (await database.note(sweepStep)) await nextTurn();
    } catch {
      // Nobody sees what is left.
    }
  };
  const keyNumbers = (syncId: string, slice: string | undefined): readonly number[] =>
    database
      .all(
        // CROSS JOIN: the slices of the sync first. https://www.sqlite.org/optoverview.html#crossjoin
        `SELECT k.id AS id FROM sync_slices s CROSS JOIN sync_keys k ON k.slice = s.id
           WHERE s.sync = ?1 AND (?2 IS NULL OR s.slice = ?2) ORDER BY k.id`,
        syncId,
        slice ?? null,
      )
      .map(({ id }) => Number(id));

  return {
    sweep,
    deleteState(syncId) {
      database.run(
        'INSERT INTO sync_leftovers (slice) SELECT id FROM sync_slices WHERE sync = ?',
        syncId,
      );
      database.run('INSERT INTO sync_leftovers (sync) VALUES (?)', syncId);
      database.run('DELETE FROM sync_slices WHERE sync = ?', syncId);
    },
    slices: (syncId) =>
      database.read(() =>
        database
          .all(`SELECT ${asBytes('state')} FROM sync_slices WHERE sync = ? ORDER BY id`, syncId)
          .map((row) => exactJsonOf<SliceState>(row['state'])),
      ),
    advance: (syncId, fence, { state, keys }) =>
      database.write(() => {
        guard(syncId, fence);
        database.run(
          `INSERT INTO sync_slices (sync, slice, state) VALUES (?, ?, ?)
             ON CONFLICT (sync, slice) DO UPDATE SET state = excluded.state`,
          syncId,
          state.slice,
          jsonText(state as unknown as JsonValue),
        );
        if (keys === undefined) return;
        database.run(
          `INSERT INTO sync_keys (slice, generation, keys)
             SELECT id, ?, ? FROM sync_slices WHERE sync = ? AND slice = ?`,
          keys.generation,
          Buffer.from(keys.keys),
          syncId,
          keys.slice,
        );
      }),
    async forgetSlice(syncId, fence, slice) {
      await database.write(() => {
        guard(syncId, fence);
        const number = numberOf(syncId, slice);
        if (number === undefined) return;
        database.run('INSERT INTO sync_leftovers (slice) VALUES (?)', number);
        database.run('DELETE FROM sync_slices WHERE id = ?', number);
      });
      await sweep();
    },
    async *keys(syncId, of) {
      const numbers = await database.read(() => keyNumbers(syncId, of?.slice));
      for (let from = 0; from < numbers.length; from += ROWS_AT_ONCE) {
        const some = numbers.slice(from, from + ROWS_AT_ONCE);
        const segments = await database.read(() =>
          some.flatMap((number) =>
            database
              .all(
                `SELECT CAST(s.slice AS BLOB) AS slice, k.generation AS generation, k.keys AS keys
                 FROM sync_keys k JOIN sync_slices s ON s.id = k.slice WHERE k.id = ?`,
                number,
              )
              .map(segmentOf),
          ),
        );
        yield* segments;
        await nextTurn();
      }
    },
    async keepGeneration(syncId, fence, { slice, generation }) {
      const step = () => {
        guard(syncId, fence);
        return database.run(
          `DELETE FROM sync_keys WHERE id IN (
             SELECT id FROM sync_keys WHERE slice = ? AND generation <> ? LIMIT ${ROWS_AT_ONCE})`,
          numberOf(syncId, slice) ?? null,
          generation,
        );
      };
      while ((await database.write(step)) === ROWS_AT_ONCE) await nextTurn();
    },
  };
}
