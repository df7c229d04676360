import { randomUUID } from 'node:crypto';
import { at } from '../client/response_parts';
import type { OwnStore } from '../own/store';
import { openTable } from '../own/table';

/** What was invalidated, in one document. Entries say how often their connector was invalidated before. */
export interface CacheState {
  /** Of this document: entries of an earlier one, which is lost, do not count. */
  readonly epoch: string;
  readonly connectors: Readonly<Record<string, Invalidated>>;
}
interface Invalidated {
  readonly count: number;
  /** What the count became with the last invalidation of each entity (folded), and of all (''). */
  readonly cuts: Readonly<Record<string, number>>;
}

/** When an entry was requested, in terms of the state. */
export interface Moment {
  readonly connector: string;
  /** Folded. */
  readonly entity: string;
  readonly epoch: string;
  readonly generation: number;
}

/** Within this time, what others have invalidated is only seen by scans that begin. */
const KNOWN_MILLISECONDS = 200;
/** The id of the document. */
const ID = 'state';
const NONE: Invalidated = { count: 0, cuts: {} };

const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

export const countOf = ({ connectors }: CacheState, connector: string): number =>
  (own(connectors, connector) ?? NONE).count;

/** Whether an entry was requested after the last invalidation that concerns it. */
export function isValid({ epoch, connectors }: CacheState, entry: Moment): boolean {
  const { cuts } = own(connectors, entry.connector) ?? NONE;
  const cut = Math.max(own(cuts, '') ?? 0, own(cuts, entry.entity) ?? 0);
  return entry.epoch === epoch && entry.generation >= cut;
}

export interface CacheStates {
  /** As it was a fifth of a second ago, or later. */
  current(this: void): Promise<CacheState>;
  /** As it is after this call. */
  fresh(this: void): Promise<CacheState>;
  /** From now on, what was requested before is not valid any more: these entities (folded), or '' for all. */
  cut(connector: string, entities: readonly string[]): Promise<CacheState>;
}

/** `signal`: when to give up waiting for a response. */
export function cacheStates(store: OwnStore, signal: () => AbortSignal): CacheStates {
  const { elasticsearch, indices, clock } = store;
  const table = openTable<CacheState>(store, 'cache', ID);
  let known: { readonly turn: number; readonly at: number; readonly state: CacheState } | undefined;
  let turns = 0;
  let running: Promise<CacheState> | undefined;
  let next: Promise<CacheState> | undefined;

  /** `turn`: of what began last, so that an earlier reading does not replace it. */
  const keep = (state: CacheState, turn: number, time: number): CacheState => {
    if (known === undefined || turn > known.turn) known = { turn, at: time, state };
    return state;
  };
  const read = async (): Promise<CacheState> => {
    const turn = (turns += 1);
    const time = clock.monotonic();
    const { status, body } = await elasticsearch.send({
      method: 'GET',
      path: `/${indices.nameOf('cache')}/_doc/${ID}`,
      allow: [404],
      repeatable: false,
      signal: signal(),
    });
    const found = status === 404 ? undefined : at(body, '_source', 'table');
    if (found !== undefined) return keep(found as unknown as CacheState, turn, time);
    const created = await table.change<CacheState>((before) => {
      const state = before ?? { epoch: randomUUID(), connectors: {} };
      return before === undefined ? { next: state, result: state } : { result: state };
    });
    return keep(created, turn, time);
  };
  /** One request at a time: whoever asks while one is under way waits for the one after it. */
  const fresh = (): Promise<CacheState> => {
    if (running === undefined) {
      running = read().finally(() => (running = undefined));
      return running;
    }
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return fresh();
      });
    return next;
  };
  return {
    fresh,
    current: () =>
      known !== undefined && clock.monotonic() - known.at < KNOWN_MILLISECONDS
        ? Promise.resolve(known.state)
        : fresh(),
    async cut(connector, entities) {
      const state = await table.change<CacheState>((before) => {
        const { epoch, connectors } = before ?? { epoch: randomUUID(), connectors: {} };
        const { count, cuts } = own(connectors, connector) ?? NONE;
        const now = Object.fromEntries(entities.map((entity) => [entity, count + 1]));
        const cut: Invalidated = { count: count + 1, cuts: { ...cuts, ...now } };
        const state = { epoch, connectors: { ...connectors, [connector]: cut } };
        return { next: state, result: state };
      });
      return keep(state, (turns += 1), clock.monotonic());
    },
  };
}
