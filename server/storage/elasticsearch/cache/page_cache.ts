import { randomUUID } from 'node:crypto';
import { foldCase } from '../../../../common/declaration';
import { MoltlerError, storeAt } from '../../../../common/errors';
import {
  NO_LONGER_NEEDED,
  systemClock,
  type CachedPage,
  type CachedScan,
  type PageCache,
} from '../../../ports';
import { unlessAborted } from '../../../unless_aborted';
import type { OwnStore } from '../own/store';
import { availability } from './availability';
import { LARGEST_BYTES, type EntryKind } from './cache_document';
import { cacheReads } from './cache_reads';
import { cacheRoom } from './cache_room';
import { cacheStates, countOf, isValid, type CacheState, type Moment } from './cache_state';
import { cacheWrites } from './cache_writes';
import { hotEntries, nameOfPage, nameOfScan, type Hot } from './hot_entries';
import { pageReading } from './page_reading';
import { pendingCuts } from './pending_cuts';
import { scanFinding, SEEN_MILLISECONDS } from './scan_finding';
import { idOf, nameIn, sealing, type EntrySeal } from './sealing';
import { cacheUpkeep, type Owner } from './upkeep';
import { usesOfEntries } from './uses';

/** A query does not wait longer for a cache. */
const WAIT_MILLISECONDS = 1000;
/** Nobody waits for what is done in the background. */
const BACKGROUND_MILLISECONDS = 30_000;
const CLOSE_MILLISECONDS = 5000;

export interface ElasticsearchPageCache extends PageCache {
  /** Resolves when everything that was stored so far is in the index, and what is too much is removed. */
  settled(this: void): Promise<void>;
  close(this: void): Promise<void>;
}

/** What a use of the cache needs. */
interface Ready {
  readonly seal: EntrySeal;
  readonly state: CacheState;
  readonly owner: Owner;
}

/**
 * Pages and scans in an index that outlives the process and that several processes share, with what is used most in
 * memory. Everything is sealed. It is written in the background; while Elasticsearch does not respond, nothing is cached.
 */
export function elasticsearchPageCache(
  store: OwnStore,
  options: {
    /** The key that everything is sealed with. Called for every use, so it remembers the key. */
    readonly key: () => Promise<Buffer>;
    readonly limitBytes: number;
    readonly memoryBytes: number;
    /** What was last fresh longer ago is removed. */
    readonly keptMilliseconds: number;
    /** How long a query waits for it; tests may have to wait longer. */
    readonly waitMilliseconds?: number;
  },
): ElasticsearchPageCache {
  const { clock } = store;
  const limitBytes = Math.max(1, Math.floor(options.limitBytes));
  const memoryBytes = Math.min(Math.max(1, Math.floor(options.memoryBytes)), limitBytes);
  const scanBytes = Math.max(1, Math.floor(limitBytes / 16));
  const limits = { page: limitBytes - scanBytes, scan: scanBytes };
  const { keptMilliseconds, waitMilliseconds = WAIT_MILLISECONDS } = options;
  const soon = (): AbortSignal => AbortSignal.timeout(waitMilliseconds);

  const available = availability(clock);
  const states = cacheStates(store, soon);
  const cuts = pendingCuts(states, available);
  const reads = cacheReads(store, soon);
  const patient = (): AbortSignal => AbortSignal.timeout(BACKGROUND_MILLISECONDS);
  const room = cacheRoom(store, cacheReads(store, patient), limits);
  const upkeep = cacheUpkeep(room, { clock, limits, keptMilliseconds });
  const hots = hotEntries(memoryBytes);
  const scans = scanFinding({ reads, hots, available, clock, memoryBytes });
  const pages = pageReading({ reads, hots, scans, available, clock, memoryBytes });
  const seal = sealing(options.key);
  const writes = cacheWrites(store, {
    signal: patient,
    after: (owner, stored) => upkeep.added(owner, stored),
    failed: available.failed,
  });
  const uses = usesOfEntries(store, writes);

  /** Undefined while nothing can be read: then there is no cache. */
  const ready = async (now: () => Promise<CacheState>): Promise<Ready | undefined> => {
    const sealed = await available.attempt(() =>
      unlessAborted(seal(), soon(), () => new Error('The key is not read in time')),
    );
    const state = sealed && (await cuts.state(now));
    if (sealed === undefined || state === undefined) return undefined;
    return { seal: sealed, state, owner: { mark: sealed.markText, epoch: state.epoch } };
  };
  /** To store something; undefined if it was requested before an invalidation. */
  const readyFor = async (
    connectorId: string,
    unlessAfter: number | undefined,
  ): Promise<Ready | undefined> => {
    const found = await ready(states.current);
    if (found === undefined) return undefined;
    return unlessAfter === undefined || countOf(found.state, connectorId) === unlessAfter
      ? found
      : undefined;
  };
  const hotOf = <T extends { readonly freshAt: number }>(
    { state }: Ready,
    of: { readonly connectorId: string; readonly entity: string },
    entry: Pick<Hot<T>, 'id' | 'value' | 'place'>,
  ): Hot<T> => {
    const moment: Moment = {
      connector: of.connectorId,
      entity: foldCase(of.entity),
      epoch: state.epoch,
      generation: countOf(state, of.connectorId),
    };
    return { ...moment, ...entry, stamp: randomUUID(), seenAt: clock.monotonic() };
  };
  /** Stores an entry in the background. */
  const write = (
    kind: EntryKind,
    name: string,
    { id, stamp, connector, entity, epoch, generation, value }: Hot<CachedPage | CachedScan>,
    { owner }: Ready,
    of: {
      readonly spelled: string;
      readonly group?: string;
      readonly bytes: number;
      readonly sealed: () => Buffer;
      readonly isRare?: boolean;
    },
  ): void => {
    const { bytes, sealed, isRare = false, ...more } = of;
    const moment: Moment = { connector, entity, epoch, generation };
    const used = store.order();
    const { freshAt } = value;
    writes.put(owner, {
      entry: { ...moment, ...more, id, kind, stamp, freshAt, used, mark: owner.mark },
      bytes,
      seal: sealed,
      done(isStored) {
        hots.placed(kind, name, stamp, isStored, clock.monotonic());
        if (isRare && isStored && hots.page(name)?.stamp === stamp) hots.dropPage(name);
      },
    });
  };
  const settled = async (): Promise<void> => {
    await cuts.settled();
    uses.flush();
    await writes.settled();
    await upkeep.settled();
  };

  return {
    limitBytes,
    async getPage(key, use) {
      const found = await ready(states.current);
      if (found === undefined) return undefined;
      const name = nameOfPage(key);
      let hot = hots.page(name);
      if (hot !== undefined && !isValid(found.state, hot)) {
        hots.dropPage(name);
        hot = undefined;
      }
      const isSeen =
        hot !== undefined &&
        (hot.place !== 'index' || clock.monotonic() - hot.seenAt < SEEN_MILLISECONDS);
      const page = isSeen ? hot : await pages.read(key, found);
      if (use === 'rare' && hot === undefined && page?.place === 'index') hots.dropPage(name);
      if (page !== undefined) uses.note(page);
      return page?.value;
    },
    async putPage(key, page, unlessAfter, use) {
      const found = await readyFor(key.connectorId, unlessAfter);
      if (found === undefined) return;
      upkeep.tidy(found.owner);
      const name = nameOfPage(key);
      const id = idOf('page', found.seal.pageId(key));
      const isLarge = page.body.length > LARGEST_BYTES;
      const hot = hotOf(found, key, { id, value: page, place: isLarge ? 'memory' : 'waiting' });
      hots.keepPage(name, hot);
      if (isLarge) return writes.remove([id]);
      write('page', name, hot, found, {
        spelled: key.entity,
        bytes: page.body.length,
        sealed: () => found.seal.sealPage(nameIn(id), page),
        isRare: use === 'rare',
      });
    },
    async touchPage(key, freshAt) {
      const found = await ready(states.current);
      if (found === undefined) return;
      const name = nameOfPage(key);
      const hot = hots.page(name);
      if (hot !== undefined) hots.keepPage(name, { ...hot, value: { ...hot.value, freshAt } });
      writes.update(idOf('page', found.seal.pageId(key)), { fresh_at: Math.floor(freshAt) });
    },
    async findScans(query) {
      const found = await ready(states.fresh);
      return found === undefined ? [] : scans.find(query, found.seal, found.state);
    },
    async putScan(scan, unlessAfter) {
      const found = await readyFor(scan.connectorId, unlessAfter);
      if (found === undefined) return;
      const name = nameOfScan(scan);
      const id = idOf('scan', found.seal.scanId(scan));
      const sealed = found.seal.sealScan(nameIn(id), scan);
      const isLarge = sealed.length > LARGEST_BYTES;
      const hot = hotOf(found, scan, { id, value: scan, place: isLarge ? 'memory' : 'waiting' });
      hots.keepScan(name, hot);
      scans.changed(scan);
      if (isLarge) return;
      write('scan', name, hot, found, {
        spelled: scan.entity,
        group: found.seal.group(scan).toString('base64url'),
        bytes: sealed.length,
        sealed: () => sealed,
      });
    },
    async invalidate({ connectorId, entities }) {
      const folded = entities?.map(foldCase) ?? [''];
      hots.forget(
        ({ connector, entity }) =>
          connector === connectorId && (folded.includes('') || folded.includes(entity)),
      );
      const state = await cuts.cut(connectorId, folded);
      if (state === undefined) return;
      const owner = (await ready(states.current))?.owner;
      upkeep.sweep(owner, connectorId, folded, countOf(state, connectorId));
    },
    async invalidations(connectorId) {
      const state = await cuts.state(states.current);
      return state === undefined ? cuts.lastCount(connectorId) : countOf(state, connectorId);
    },
    async contents() {
      // Whoever asks for it must not be told that there is nothing.
      const away = (): MoltlerError =>
        new MoltlerError('store_unavailable', {
          store: storeAt(store.elasticsearch.url),
          reason: 'it does not respond in time',
        });
      const found = await ready(states.fresh);
      if (found === undefined) throw away();
      return room.contents(found.owner.mark, found.state).catch((error: unknown) => {
        throw error instanceof MoltlerError ? error : away();
      });
    },
    async stats() {
      const found = await ready(states.current);
      const totals =
        found &&
        (await available.attempt(() =>
          unlessAborted(upkeep.totals(found.owner), soon(), () => new Error('Not counted in time')),
        ));
      if (totals === undefined) return { pages: 0, scans: 0, bytes: 0 };
      const { bytes } = totals;
      return { pages: totals.pages, scans: totals.scans, bytes: bytes.page + bytes.scan };
    },
    settled,
    async close() {
      const end = new AbortController();
      const limit = systemClock.sleep(CLOSE_MILLISECONDS, end.signal).catch(() => undefined);
      await Promise.race([settled().catch(() => undefined), limit]);
      end.abort(NO_LONGER_NEEDED);
    },
  };
}
