import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { foldCase } from '../../../common/declaration';
import { memoryPageCache } from '../memory/page_cache';
import type {
  CacheContents,
  CachedPage,
  CachedScan,
  PageCache,
  PageKey,
  PageUse,
} from '../../ports';
import {
  CACHE_PAGE_SIZE,
  cacheFile,
  type CacheEntry,
  type CacheFile,
  type Put,
} from './cache_file';
import { cacheSeal, type CacheSeal } from '../cache_seal';
import { gathered } from './gathered';
import { nextTurn } from './next_turn';
import { replaceableFile } from './replaceable_file';

const FILE = 'cache.db';
/** A process that waits longer for others does without the file. */
const GIVE_UP_MILLISECONDS = 250;
/** Larger pages are only kept in memory: sealing and storing them would block the event loop. */
const LARGEST_PAYLOAD = 8 * 1024 * 1024;
/** Bytes of pages that are sealed and stored in one transaction: a few milliseconds of work. */
const STORED_AT_ONCE = 512 * 1024;
/** The overhead of a page in memory. */
const OVERHEAD = 512;
/** Uses of pages that are noted at once. */
const USES_AT_ONCE = 500;
/** What is not removed until the end is removed by the next process. */
const STEPS_AT_THE_END = 20;
const EXPIRY_MILLISECONDS = 3_600_000;
/** Pages are not found by a group. */
const NO_GROUP = Buffer.alloc(0);
const LARGEST_STAMP = 2 ** 47;

export interface EmbeddedPageCache extends PageCache {
  close(): Promise<void>;
}

interface PageToStore {
  readonly key: PageKey;
  readonly page: CachedPage;
  readonly unlessAfter: number | undefined;
  readonly use: PageUse | undefined;
}

/** A page in memory, as it is in the file, unless it has no stamp. */
interface Hot {
  readonly page: CachedPage;
  /** Its name in the file. */
  readonly id: Buffer;
  readonly connectorId: string;
  readonly entity: string;
  readonly stamp: number | undefined;
  /** How often the connector was invalidated before. */
  readonly count: number;
  /** The state of the file in which it was seen. */
  seen: string;
}

/** A page that was stored, for the memory. */
interface StoredPage extends Hot {
  /** Its name in the memory. */
  readonly name: string;
  readonly use: PageUse | undefined;
}

/**
 * Pages and scans in an SQLite file of the data directory, which outlives the process and which several processes share,
 * with what is used most in memory. Everything in the file is sealed. While the file cannot be used, there is a cache in
 * memory instead.
 */
export function embeddedPageCache(options: {
  readonly directory: string;
  readonly now: () => number;
  /** The key that the file is sealed with. Called for every use, so it remembers the key. */
  readonly key: () => Promise<Buffer>;
  readonly limitBytes: number;
  readonly memoryBytes: number;
  /** What was last fresh longer ago is removed. */
  readonly keptMilliseconds: number;
}): EmbeddedPageCache {
  const { now } = options;
  const limitBytes = Math.max(1, Math.floor(options.limitBytes));
  const memoryBytes = Math.min(Math.max(1, Math.floor(options.memoryBytes)), limitBytes);
  const scanBytes = Math.max(1, Math.floor(limitBytes / 16));
  const limits = { page: limitBytes - scanBytes, scan: scanBytes };
  let openings = 0;
  const disk = replaceableFile({
    path: join(options.directory, FILE),
    now,
    giveUpMilliseconds: GIVE_UP_MILLISECONDS,
    pageSize: CACHE_PAGE_SIZE,
    prepare: (connection) => {
      openings += 1;
      return cacheFile(connection, limits);
    },
  });
  const pages = new LRUCache<string, Hot>({ maxSize: memoryBytes });
  /** Scans that were found, by group, in one state of the file. */
  const scans = new LRUCache<
    string,
    { readonly seen: string; readonly found: readonly CachedScan[] }
  >({ maxSize: Math.max(1, Math.floor(memoryBytes / 8)) });
  /** While the file cannot be used. */
  let instead = memoryPageCache({ limitBytes: memoryBytes });
  /** Invalidations that the file does not know. */
  const ownCounts = new Map<string, number>();
  /** Those that it knows, in one state of it. */
  const counts = new Map<string, { readonly seen: string; readonly count: number }>();
  const used = new Map<string, Buffer>();
  let background: Promise<void> = Promise.resolve();
  /** Steps that may still be done; only once it is being closed are they counted. */
  let steps = Infinity;
  let expiredAt = -Infinity;
  let sealed: { readonly key: Buffer; readonly seal: CacheSeal } | undefined;

  const sealNow = async (): Promise<CacheSeal> => {
    const key = await options.key();
    if (sealed?.key !== key) sealed = { key, seal: cacheSeal(key) };
    return sealed.seal;
  };
  /** Runs `work` on the file; undefined if it cannot be used. `seen`: the state of the file. */
  const useFile = async <T>(
    work: (file: CacheFile, seen: string) => T,
  ): Promise<{ readonly value: T } | undefined> => {
    if (steps <= 0) return undefined;
    try {
      return { value: await disk.use((file) => work(file, `${openings} ${file.version()}`)) };
    } catch {
      return undefined;
    }
  };
  /** The same for what is sealed. */
  const use = async <T>(
    work: (file: CacheFile, seal: CacheSeal, seen: string) => T,
  ): Promise<{ readonly value: T } | undefined> => {
    const seal = await sealNow().catch(() => undefined);
    return seal && useFile((file, seen) => work(file, seal, seen));
  };
  /** The file of another key is of no use. */
  let checked: string | undefined;
  const own = async (): Promise<void> => {
    const seal = await sealNow().catch(() => undefined);
    const state = () => `${openings} ${seal?.mark.toString('hex') ?? ''}`;
    if (seal === undefined || checked === state()) return;
    const made = await useFile((file) => {
      const ours = file.ownedBy(seal.mark);
      if (ours) checked = state();
      return ours;
    });
    if (made?.value === false) {
      pages.clear();
      scans.clear();
      disk.discard();
      await useFile((file) => file.ownedBy(seal.mark));
    }
  };
  const inBackground = (step: (file: CacheFile) => boolean): void => {
    background = background.then(async () => {
      while ((await useFile(step))?.value === true) {
        steps -= 1;
        await nextTurn();
      }
    });
  };
  const expire = (): void => {
    if (Math.abs(now() - expiredAt) < EXPIRY_MILLISECONDS) return;
    expiredAt = now();
    const before = now() - options.keptMilliseconds;
    inBackground((file) => file.expire(before));
  };
  const takeUsed = (): readonly Buffer[] => {
    const ids = [...used.values()];
    used.clear();
    return ids;
  };
  const noteUse = (id: Buffer): void => {
    const name = id.toString('latin1');
    // The last use counts.
    used.delete(name);
    used.set(name, id);
    if (used.size === USES_AT_ONCE) inBackground((file) => (file.use(takeUsed()), false));
  };
  const nameOf = (key: PageKey) =>
    JSON.stringify([key.connectorId, key.version, key.entity, key.request]);
  const groupName = (of: Pick<CachedScan, 'connectorId' | 'version' | 'entity'>) =>
    JSON.stringify([of.connectorId, of.version, of.entity]);
  const sizeOf = (name: string, page: CachedPage) =>
    page.body.length + name.length + JSON.stringify(page.headers).length + OVERHEAD;
  const keepHot = (name: string, hot: Hot) =>
    pages.set(name, hot, { size: sizeOf(name, hot.page) });
  const ownCount = (connectorId: string) => ownCounts.get(connectorId) ?? 0;

  /** What the count in the file has to be. */
  const inFile = (connectorId: string, unlessAfter: number | undefined) =>
    unlessAfter === undefined ? undefined : unlessAfter - ownCount(connectorId);
  const isNow = (connectorId: string, unlessAfter: number | undefined) =>
    unlessAfter === undefined || unlessAfter === ownCount(connectorId);

  /** The page in memory, if the file has not changed since it was seen. */
  const hotIn = (seen: string, name: string): CachedPage | undefined => {
    const hot = pages.get(name);
    if (hot?.seen !== seen) return undefined;
    if (hot.stamp !== undefined) noteUse(hot.id);
    return hot.page;
  };
  /** The page from memory or the file. */
  const pageIn = (
    file: CacheFile,
    seal: CacheSeal,
    seen: string,
    { key, use: of }: { readonly key: PageKey; readonly use?: PageUse | undefined },
  ) => {
    const name = nameOf(key);
    const hot = pages.get(name);
    const id = seal.pageId(key);
    if (hot !== undefined) {
      if (hot.stamp === undefined) {
        if (file.count(key.connectorId) + ownCount(key.connectorId) === hot.count) {
          hot.seen = seen;
          return hot.page;
        }
        pages.delete(name);
        return undefined;
      }
      const head = file.head(id);
      if (head?.stamp === hot.stamp) {
        noteUse(id);
        const page =
          head.freshAt === hot.page.freshAt ? hot.page : { ...hot.page, freshAt: head.freshAt };
        keepHot(name, { ...hot, page, seen });
        return page;
      }
      pages.delete(name);
      if (head === undefined) return undefined;
    }
    const found = file.find(id);
    const page = found && seal.openPage(id, found.payload, found.freshAt);
    if (found === undefined || page === undefined) return undefined;
    noteUse(id);
    const { connectorId, entity } = key;
    if (of !== 'rare')
      keepHot(name, { page, id, connectorId, entity, stamp: found.stamp, count: 0, seen });
    return page;
  };

  /** What is rarely used leaves the memory to others. */
  const keepIfUsed = ({ name, use: of, ...hot }: StoredPage): void => {
    if (of === 'rare') pages.delete(name);
    else keepHot(name, hot);
  };
  const storePages = async (portion: readonly PageToStore[]): Promise<boolean> => {
    const stored = await use((file, seal, seen) => {
      const puts: Put[] = [];
      const hots: StoredPage[] = [];
      for (const { key, page, unlessAfter, use: of } of portion) {
        const { connectorId, entity } = key;
        const count = file.count(connectorId) + ownCount(connectorId);
        if (unlessAfter !== undefined && count !== unlessAfter) continue;
        const id = seal.pageId(key);
        const hot = { page, id, connectorId, entity, count, seen, name: nameOf(key), use: of };
        if (page.body.length > LARGEST_PAYLOAD) {
          file.drop(id);
          keepIfUsed({ ...hot, stamp: undefined });
          continue;
        }
        const stamp = randomInt(LARGEST_STAMP);
        const entry: CacheEntry = {
          kind: 'page',
          id,
          connector: connectorId,
          entity: foldCase(entity),
          spelled: entity,
          group: NO_GROUP,
          stamp,
          freshAt: page.freshAt,
          payload: seal.sealPage(id, page),
        };
        puts.push({ entry, unlessAfter: inFile(connectorId, unlessAfter) });
        hots.push({ ...hot, stamp });
      }
      if (puts.length === 0) return;
      const results = file.put(puts, takeUsed());
      for (const [at, hot] of hots.entries()) if (results[at] !== 'late') keepIfUsed(hot);
      if (results.includes('full')) inBackground((one) => one.evict());
    });
    return stored !== undefined;
  };
  const storePage = gathered(storePages, STORED_AT_ONCE, ({ page }) => page.body.length + OVERHEAD);

  return {
    limitBytes,
    async getPage(key, of) {
      const hot = await useFile((_, seen) => hotIn(seen, nameOf(key)));
      if (hot?.value !== undefined) return hot.value;
      const found =
        hot && (await use((file, seal, seen) => pageIn(file, seal, seen, { key, use: of })));
      return found === undefined ? instead.getPage(key) : found.value;
    },
    async putPage(key, page, unlessAfter, of) {
      await own();
      expire();
      const stored = await storePage({ key, page, unlessAfter, use: of });
      if (!stored && isNow(key.connectorId, unlessAfter)) await instead.putPage(key, page);
    },
    async touchPage(key, freshAt) {
      const name = nameOf(key);
      const touched = await use((file, seal) => {
        file.touch(seal.pageId(key), freshAt);
        const hot = pages.get(name);
        if (hot !== undefined) keepHot(name, { ...hot, page: { ...hot.page, freshAt } });
      });
      if (touched === undefined) await instead.touchPage(key, freshAt);
    },
    async findScans(query) {
      const name = groupName(query);
      const result = await use((file, seal, seen) => {
        const known = scans.get(name);
        if (known?.seen === seen) return known.found;
        const entries = file.findGroup(seal.group(query));
        const found = entries.flatMap(({ id, payload }) => seal.openScan(id, payload) ?? []);
        const size = entries.reduce((sum, { payload }) => sum + payload.length, OVERHEAD);
        scans.set(name, { seen, found }, { size });
        return found;
      });
      return result === undefined ? instead.findScans(query) : result.value;
    },
    async putScan(scan, unlessAfter) {
      await own();
      const stored = await use((file, seal) => {
        scans.delete(groupName(scan));
        const id = seal.scanId(scan);
        const entry: CacheEntry = {
          kind: 'scan',
          id,
          connector: scan.connectorId,
          entity: foldCase(scan.entity),
          spelled: scan.entity,
          group: seal.group(scan),
          stamp: randomInt(LARGEST_STAMP),
          freshAt: scan.freshAt,
          payload: seal.sealScan(id, scan),
        };
        file.put([{ entry, unlessAfter: inFile(scan.connectorId, unlessAfter) }], takeUsed());
      });
      if (stored === undefined && isNow(scan.connectorId, unlessAfter)) await instead.putScan(scan);
    },
    async invalidate({ connectorId, entities }) {
      const folded = entities?.map(foldCase);
      const forget = () => {
        for (const [name, hot] of [...pages.entries()])
          if (hot.connectorId === connectorId && folded?.includes(foldCase(hot.entity)) !== false)
            pages.delete(name);
        scans.clear();
      };
      const cut = await useFile((file) => {
        file.cut(connectorId, folded ?? ['']);
        counts.delete(connectorId);
        forget();
        instead = memoryPageCache({ limitBytes: memoryBytes });
      });
      if (cut !== undefined) return inBackground((file) => file.sweep(connectorId));
      forget();
      await instead.invalidate({ connectorId, ...(entities && { entities }) });
      ownCounts.set(connectorId, ownCount(connectorId) + 1);
      // Nothing of it may be found any more, so the file goes.
      try {
        disk.discard();
      } catch {
        // It cannot be used, so nothing is found in it either.
      }
    },
    async invalidations(connectorId) {
      const found = await useFile((file, seen) => {
        const known = counts.get(connectorId);
        if (known?.seen === seen) return known.count;
        const count = file.count(connectorId);
        counts.set(connectorId, { seen, count });
        return count;
      });
      return (found?.value ?? 0) + ownCount(connectorId);
    },
    async contents() {
      const all = new Map<string, CacheContents>();
      for (let from: number | undefined = 0; from !== undefined;) {
        const start: number = from;
        const step: { readonly value: ReturnType<CacheFile['contents']> } | undefined =
          await useFile((file) => file.contents(start));
        if (step === undefined) return instead.contents();
        for (const one of step.value.found) {
          const name = JSON.stringify([one.connectorId, one.entity]);
          const known = all.get(name) ?? one;
          const more = known === one ? { pages: 0, bytes: 0 } : known;
          all.set(name, {
            ...one,
            pages: one.pages + more.pages,
            bytes: one.bytes + more.bytes,
            oldestAt: Math.min(one.oldestAt, known.oldestAt),
            newestAt: Math.max(one.newestAt, known.newestAt),
          });
        }
        from = step.value.next;
        await nextTurn();
      }
      return [...all.values()];
    },
    async stats() {
      const found = await useFile((file) => file.totals());
      return found === undefined ? instead.stats() : found.value;
    },
    async close() {
      await useFile((file) => file.use(takeUsed()));
      steps = STEPS_AT_THE_END;
      await background;
      steps = 0;
      disk.close();
    },
  };
}
