import { randomUUID } from 'node:crypto';
import type { JsonValue } from '../../../../common/declaration';
import { MoltlerError, storeAt } from '../../../../common/errors';
import { systemClock } from '../../../ports';
import type { Elasticsearch, ElasticsearchResponse } from '../client/connection';
import { at, numberAt, textAt } from '../client/response_parts';
import type { OwnIndex, OwnIndices } from './own_indices';
import type { ReadDocument } from './read_together';

/** What a change makes of the content: `next` is kept, unless it is missing. */
export interface Change<T, R> {
  readonly next?: T;
  readonly result: R;
}
/** One document that is read and replaced as a whole: so a change of several rows happens completely or not at all. */
export interface Table<T> {
  /** As it is now, also before it is visible to searches. */
  read(): Promise<T | undefined>;
  /** Whether there are rows that cannot be read, and that `read` leaves out. Unset: it never does. */
  readonly leavesOut?: () => Promise<boolean>;
  /** Nothing else changes it in between, so `work` may run again if something did. */
  change<R>(work: (content: T | undefined) => Change<T, R>): Promise<R>;
}

interface Found<T> {
  readonly content: T;
  /** Names the write that made it. */
  readonly write: string;
  readonly sequence: number;
  readonly term: number;
}

/** Others get through meanwhile, so this many lost races in a row mean that something is wrong. */
const MOST_RACES = 200;

export interface TableStore {
  readonly elasticsearch: Elasticsearch;
  readonly indices: OwnIndices;
  readonly read: ReadDocument;
}

/** A table in the document `id` of one of our indices. `more`: fields beside it. */
export function openTable<T extends JsonValue | object>(
  { elasticsearch, indices, read }: TableStore,
  index: OwnIndex,
  id: string,
  more: () => Readonly<Record<string, JsonValue>> = () => ({}),
): Table<T> {
  const name = indices.nameOf(index);
  const document = `/${name}/_doc/${encodeURIComponent(id)}`;
  const find = async (): Promise<Found<T> | undefined> => {
    const found = await read(name, id);
    return found === undefined ? undefined : foundIn<T>(found);
  };
  /** False if something else has changed it since `found`. */
  const replace = async (found: Found<T> | undefined, content: T): Promise<boolean> => {
    await indices.ensure(index);
    const write = randomUUID();
    // Our own types are JSON, although they do not say so.
    const table = content as JsonValue;
    const send = (): Promise<ElasticsearchResponse> =>
      elasticsearch.send({
        method: 'PUT',
        path: found === undefined ? `/${name}/_create/${encodeURIComponent(id)}` : document,
        ...(found && { query: { if_seq_no: found.sequence, if_primary_term: found.term } }),
        body: { ...more(), write, table },
        allow: [409],
      });
    try {
      return (await send()).status !== 409;
    } catch (error) {
      if (!(error instanceof MoltlerError) || error.code !== 'store_unavailable') throw error;
      // The connection may have been lost before or after it was written.
      const now = await find();
      if (now?.write === write) return true;
      if (now?.write === found?.write) return false;
      throw error;
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  const change = async <R>(work: (content: T | undefined) => Change<T, R>): Promise<R> => {
    for (let race = 0; race < MOST_RACES; race += 1) {
      const found = await find();
      const changed = work(found?.content);
      if (changed.next === undefined || (await replace(found, changed.next))) return changed.result;
      // However the time of the caller passes.
      await systemClock.sleep(Math.random() * Math.min(2 ** race, 50));
    }
    throw new MoltlerError('store_unavailable', {
      store: storeAt(elasticsearch.url),
      reason: `${name} is changed by others all the time`,
    });
  };
  return {
    read: async () => (await find())?.content,
    // One after another within this process, because only one of several would get through.
    change(work) {
      const turn = last.then(() => change(work));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

function foundIn<T>(body: JsonValue): Found<T> {
  return {
    content: at(body, '_source', 'table') as T,
    write: textAt(body, '_source', 'write'),
    sequence: numberAt(body, '_seq_no'),
    term: numberAt(body, '_primary_term'),
  };
}
