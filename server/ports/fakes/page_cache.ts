import { LRUCache } from 'lru-cache';
import { foldCase } from '../../../common/declaration';
import { BOUNDS } from '../../bounds';
import type { CacheContents, CachedPage, CachedScan, PageCache, PageKey } from '../page_cache';

/** The overhead of an entry besides its body: key, headers, bookkeeping. */
const OVERHEAD = 512;
const MEGABYTE = 1024 * 1024;

interface Owned<T> {
  readonly connectorId: string;
  readonly entity: string;
  readonly value: T;
}

/**
 * Pages and remembered scans in memory, limited by bytes (default: `cache_memory_megabytes`), least recently used first out.
 */
export function memoryPageCache(options: { readonly limitBytes?: number } = {}): PageCache {
  const limitBytes = options.limitBytes ?? BOUNDS.cache_memory_megabytes.default * MEGABYTE;
  // Scans are lists of keys: small, but many narrow ones would add up.
  const scanBytes = Math.max(1, Math.floor(limitBytes / 16));
  const scans = new LRUCache<string, Owned<CachedScan>>({ maxSize: scanBytes });
  const pages = new LRUCache<string, Owned<CachedPage>>({
    maxSize: Math.max(1, limitBytes - scanBytes),
  });
  const invalidated = new Map<string, number>();
  const pageId = (key: PageKey) =>
    JSON.stringify([key.connectorId, key.version, key.entity, key.request]);

  const isPast = ({ connectorId }: { readonly connectorId: string }, unlessAfter?: number) =>
    unlessAfter !== undefined && (invalidated.get(connectorId) ?? 0) !== unlessAfter;

  return {
    limitBytes,
    async getPage(key) {
      return pages.get(pageId(key))?.value;
    },
    async putPage(key, page, unlessAfter) {
      if (isPast(key, unlessAfter)) return;
      const id = pageId(key);
      const { connectorId, entity } = key;
      const size = page.body.length + id.length + JSON.stringify(page.headers).length + OVERHEAD;
      pages.set(id, { connectorId, entity, value: page }, { size });
    },
    async touchPage(key, freshAt) {
      const id = pageId(key);
      const known = pages.get(id);
      if (known === undefined) return;
      const size = pages.info(id)?.size ?? OVERHEAD;
      pages.set(id, { ...known, value: { ...known.value, freshAt } }, { size });
    },
    async findScans(query) {
      const found: CachedScan[] = [];
      for (const { value } of scans.values()) {
        const own =
          value.connectorId === query.connectorId &&
          value.version === query.version &&
          value.entity === query.entity;
        if (own) found.push(value);
      }
      return found;
    },
    async putScan(scan, unlessAfter) {
      if (isPast(scan, unlessAfter)) return;
      const { connectorId, version, entity, identity } = scan;
      const id = JSON.stringify([connectorId, version, entity, identity]);
      const size = JSON.stringify(scan).length + OVERHEAD;
      scans.set(id, { connectorId, entity, value: scan }, { size });
    },
    async invalidations(connectorId) {
      return invalidated.get(connectorId) ?? 0;
    },
    async invalidate({ connectorId, entities }) {
      invalidated.set(connectorId, (invalidated.get(connectorId) ?? 0) + 1);
      const folded = entities && new Set(entities.map(foldCase));
      const gone = (one: { readonly connectorId: string; readonly entity: string }) =>
        one.connectorId === connectorId && folded?.has(foldCase(one.entity)) !== false;
      for (const kept of [pages, scans] as const)
        for (const [id, one] of [...kept.entries()]) if (gone(one)) kept.delete(id);
    },
    async contents() {
      const found = new Map<string, CacheContents>();
      for (const [id, { connectorId, entity, value }] of pages.entries()) {
        const key = JSON.stringify([connectorId, entity]);
        const { freshAt } = value;
        const known = found.get(key);
        found.set(key, {
          connectorId,
          entity,
          pages: (known?.pages ?? 0) + 1,
          bytes: (known?.bytes ?? 0) + (pages.info(id)?.size ?? 0),
          oldestAt: Math.min(known?.oldestAt ?? freshAt, freshAt),
          newestAt: Math.max(known?.newestAt ?? freshAt, freshAt),
        });
      }
      return [...found.values()];
    },
    async stats() {
      return {
        pages: pages.size,
        scans: scans.size,
        bytes: pages.calculatedSize + scans.calculatedSize,
      };
    },
  };
}
