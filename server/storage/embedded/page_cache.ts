import { randomInt } from 'node:crypto';
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
import { cacheAccess } from './cache_access';
import type { CacheEntry, CacheFile, Put } from './cache_file';
import { gathered } from './gathered';
import { HotPages, OVERHEAD, pageName, type StoredPage } from './hot_pages';
import { nextTurn } from './next_turn';

/** Larger pages are only kept in memory: sealing and storing them would block the event loop. */
const LARGEST_PAYLOAD = 8 * 1024 * 1024;
/** Bytes of pages that are sealed and stored in one transaction: a few milliseconds of work. */
const STORED_AT_ONCE = 512 * 1024;
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
  const limitBytes = Math.max(1, Math.floor(options.limitBytes));
  const memoryBytes = Math.min(Math.max(1, Math.floor(options.memoryBytes)), limitBytes);
  const scanBytes = Math.max(1, Math.floor(limitBytes / 16));
  /** Invalidations that the file does not know. */
  const ownCounts = new Map<string, number>();
  /** Those that it knows, in one state of it. */
  const counts = new Map<string, { readonly seen: string; readonly count: number }>();
  const ownCount = (connectorId: string) => ownCounts.get(connectorId) ?? 0;
  const { useFile, use, own, inBackground, expire, noteUse, takeUsed, discard, close } =
    cacheAccess({
      ...options,
      limits: { page: limitBytes - scanBytes, scan: scanBytes },
      onForeign: () => {
        pages.clear();
        scans.clear();
      },
    });
  const pages = new HotPages(memoryBytes, { noteUse, ownCount });
  /** Scans that were found, by group, in one state of the file. */
  const scans = new LRUCache<
    string,
    { readonly seen: string; readonly found: readonly CachedScan[] }
  >({ maxSize: Math.max(1, Math.floor(memoryBytes / 8)) });
  /** While the file cannot be used. */
  let instead = memoryPageCache({ limitBytes: memoryBytes });

  const groupName = (of: Pick<CachedScan, 'connectorId' | 'version' | 'entity'>) =>
    JSON.stringify([of.connectorId, of.version, of.entity]);
  /** What the count in the file has to be. */
  const inFile = (connectorId: string, unlessAfter: number | undefined) =>
    unlessAfter === undefined ? undefined : unlessAfter - ownCount(connectorId);
  const isNow = (connectorId: string, unlessAfter: number | undefined) =>
    unlessAfter === undefined || unlessAfter === ownCount(connectorId);

  const storePages = async (portion: readonly PageToStore[]): Promise<boolean> => {
    await own();
    expire();
    const stored = await use((file, seal, seen) => {
      const puts: Put[] = [];
      const hots: StoredPage[] = [];
      for (const { key, page, unlessAfter, use: of } of portion) {
        const { connectorId, entity } = key;
        const count = file.count(connectorId) + ownCount(connectorId);
        if (unlessAfter !== undefined && count !== unlessAfter) continue;
        const id = seal.pageId(key);
        const hot = { page, id, connectorId, entity, count, seen, name: pageName(key), use: of };
        if (page.body.length > LARGEST_PAYLOAD) {
          file.drop(id);
          pages.keepIfUsed({ ...hot, stamp: undefined });
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
      for (const [at, hot] of hots.entries()) if (results[at] !== 'late') pages.keepIfUsed(hot);
      if (results.includes('full')) inBackground((one) => one.evict());
    });
    return stored !== undefined;
  };
  const storePage = gathered(storePages, STORED_AT_ONCE, ({ page }) => page.body.length + OVERHEAD);

  return {
    limitBytes,
    async getPage(key, of) {
      const hot = await useFile((_, seen) => pages.inMemory(seen, pageName(key)));
      if (hot?.value !== undefined) return hot.value;
      const found =
        hot && (await use((file, seal, seen) => pages.find(file, seal, seen, { key, use: of })));
      return found === undefined ? instead.getPage(key) : found.value;
    },
    async putPage(key, page, unlessAfter, of) {
      const stored = await storePage({ key, page, unlessAfter, use: of });
      if (!stored && isNow(key.connectorId, unlessAfter)) await instead.putPage(key, page);
    },
    async touchPage(key, freshAt) {
      const touched = await use((file, seal) => {
        file.touch(seal.pageId(key), freshAt);
        pages.touch(pageName(key), freshAt);
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
        pages.forget(connectorId, folded);
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
        discard();
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
    close,
  };
}
