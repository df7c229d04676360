import { randomUUID } from 'node:crypto';
import { jsonText, parseJson, type JsonValue } from '../../../common/declaration';
import { MoltlerError } from '../../../common/errors';
import { systemClock, type Leases } from '../../ports';
import type { Change, Table } from '../../storage';
import type { Logger, SavedObject, SavedObjectsClient } from '../contracts';
import { MOST_FOUND } from './all_objects';
import { isConflict, isMissing, STORE, storeFailure } from './saved_object_failures';

/** Each lost race is a write of somebody else, so this many in a row mean that something is wrong. */
const MOST_RACES = 200;
/** Longer than a change takes; a process that dies meanwhile keeps others waiting so long. */
const LEASE_MILLISECONDS = 15_000;

interface Attributes {
  readonly name: string;
  /** The row as JSON. */
  readonly content: string;
}
interface Named {
  readonly name: string;
}
interface Kept<Row> {
  readonly id: string;
  readonly version: string | undefined;
  readonly row: Row;
}

export interface SavedObjectTableOptions<Row> {
  readonly client: SavedObjectsClient;
  readonly type: string;
  /** The id of a row's object; never changes. */
  readonly idOf: (row: Row) => string;
  /** Whether it has all members of a row. */
  readonly isRow: (given: unknown) => given is Row;
  /** A row as it was read: `id` is that of its object, which is another one after an import. */
  readonly withId?: (row: Row, id: string) => Row;
  readonly leases: Leases;
  readonly logger: Pick<Logger, 'warn'>;
}

/**
 * Rows as saved objects, in the order of their names; those that an import has given one name, of their ids, so that all
 * processes use the same one. A row is changed only if its object is still as it was read; one
 * that is added or renamed also needs the lease of the type, so that no two rows have one name.
 */
export function savedObjectTable<Row extends Named>(
  options: SavedObjectTableOptions<Row>,
): Table<readonly Row[]> {
  const { client, type, idOf, isRow, withId = (row: Row) => row, logger } = options;

  const warned = new Set<string>();
  /** Once for each write of an object: it is read by every statement. */
  const warn = ({ id, version }: { id: string; version?: string | undefined }, why: string) => {
    const key = `${id} ${version}`;
    if (warned.has(key)) return;
    warned.add(key);
    logger.warn(`The saved object ${type}:${id} ${why}, so it is left out.`);
  };

  const kept = (object: SavedObject<Attributes>): Kept<Row> | undefined => {
    try {
      const { name, content } = object.attributes;
      const parsed = parseJson(content);
      if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new Error();
      const row: unknown = { ...parsed, name };
      if (!isRow(row)) throw new Error();
      return { id: object.id, version: object.version, row: withId(row, object.id) };
    } catch {
      // Such as one that was edited by hand, or that only a newer version can read.
      warn(object, 'cannot be read');
      return undefined;
    }
  };
  const all = async (): Promise<readonly SavedObject<Attributes>[]> => {
    const { total, saved_objects: found } = await client.find<Attributes>({
      type,
      perPage: MOST_FOUND,
    });
    if (total > MOST_FOUND)
      throw new Error(`there are more than ${MOST_FOUND} objects of the type ${type}`);
    return found;
  };
  const load = async (): Promise<readonly Kept<Row>[]> => {
    const found = await all();
    return distinct(found.flatMap((object) => kept(object) ?? [])).sort(
      (a, b) => order(a.row.name, b.row.name) || order(a.id, b.id),
    );
  };
  /** Rows whose id is made of their name can be there twice after an import; the one at its place counts. */
  const distinct = (rows: readonly Kept<Row>[]): Kept<Row>[] => {
    const places = new Map<string, Kept<Row>>();
    for (const one of rows) {
      const place = idOf(one.row);
      const other = places.get(place);
      if (other === undefined || one.id === place) places.set(place, one);
      const copy = other !== undefined && one.id === place ? other : one;
      if (other !== undefined) warn(copy, `has the name of another one, ${one.row.name}`);
    }
    return [...places.values()];
  };

  /** What has to be written; `names`: whether a name appears that was not there. */
  const difference = (before: readonly Kept<Row>[], next: readonly Row[]) => {
    const byId = new Map(before.map((one) => [one.id, one]));
    const after = new Set(next.map(idOf));
    const put = next.filter((row) => byId.get(idOf(row))?.row !== row);
    const names = put.some((row) => byId.get(idOf(row))?.row.name !== row.name);
    return { put, names, byId, gone: before.filter(({ id }) => !after.has(id)) };
  };
  /** False if something else has changed one of them since. */
  const apply = async ({ put, byId, gone }: ReturnType<typeof difference>): Promise<boolean> => {
    try {
      for (const row of put) {
        const found = byId.get(idOf(row));
        const attributes: Attributes = {
          name: row.name,
          content: jsonText(row as unknown as JsonValue),
        };
        await client.create(type, attributes, {
          id: idOf(row),
          refresh: true,
          overwrite: found !== undefined,
          ...(found?.version === undefined ? {} : { version: found.version }),
        });
      }
      for (const { id } of gone) await client.delete(type, id, { refresh: true });
      return true;
    } catch (error) {
      if (isConflict(error) || isMissing(error)) return false;
      throw error;
    }
  };
  /** Undefined if something else has changed the rows since they were read. */
  const attempt = async <R>(
    work: (rows: readonly Row[]) => Change<readonly Row[], R>,
    mayName: boolean,
  ): Promise<{ readonly result: R } | 'naming' | 'lost'> => {
    const before = await load();
    const changed = work(before.map(({ row }) => row));
    if (changed.next === undefined) return changed;
    const writes = difference(before, changed.next);
    if (writes.names && !mayName) return 'naming';
    return (await apply(writes)) ? changed : 'lost';
  };
  const change = async <R>(
    work: (rows: readonly Row[]) => Change<readonly Row[], R>,
  ): Promise<R> => {
    for (let race = 0; race < MOST_RACES; race += 1) {
      let outcome = await attempt(work, false);
      if (outcome === 'naming') outcome = await naming(options, () => attempt(work, true));
      if (typeof outcome === 'object') return outcome.result;
      await systemClock.sleep(Math.random() * Math.min(2 ** race, 50));
    }
    throw new MoltlerError('store_unavailable', {
      store: STORE,
      reason: `objects of the type ${type} are changed by others all the time`,
    });
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: async () => {
      try {
        return (await load()).map(({ row }) => row);
      } catch (error) {
        throw storeFailure(error);
      }
    },
    leavesOut: async () => {
      try {
        return (await all()).some((object) => kept(object) === undefined);
      } catch (error) {
        throw storeFailure(error);
      }
    },
    // One after another within this process, because only one of several would get through.
    change(work) {
      const turn = last.then(async () => {
        try {
          return await change((rows) => work(rows));
        } catch (error) {
          // What `work` rejects is for its caller.
          throw error instanceof Error && 'output' in error ? storeFailure(error) : error;
        }
      });
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Does the work while no other process gives a name to an object of the type. */
async function naming<T>(
  { leases, type }: Pick<SavedObjectTableOptions<Named>, 'leases' | 'type'>,
  work: () => Promise<T | 'lost'>,
): Promise<T | 'lost'> {
  const lease = await leases.acquire(`names of ${type}`, randomUUID(), LEASE_MILLISECONDS);
  if (lease === undefined) return 'lost';
  try {
    return await work();
  } finally {
    await leases.release(lease);
  }
}
