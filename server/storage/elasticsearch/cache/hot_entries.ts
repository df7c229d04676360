import { LRUCache } from 'lru-cache';
import type { CachedPage, CachedScan, PageKey } from '../../../ports';
import type { EntryKind } from './cache_document';
import type { Moment } from './cache_state';

/** An entry in the memory of this process. */
export interface Hot<T> extends Moment {
  readonly value: T;
  /** Its name in the index. */
  readonly id: string;
  /** Another one each time that the entry is stored. */
  readonly stamp: string;
  /** Only what is in the index can be replaced or removed by others. */
  readonly place: 'index' | 'waiting' | 'memory';
  /** Milliseconds on the monotonic clock, when it was last compared with the index. */
  readonly seenAt: number;
}

/** What an entry takes besides its body. */
const OVERHEAD = 512;

type GroupOf = Pick<CachedScan, 'connectorId' | 'version' | 'entity'>;

export const nameOfPage = (key: PageKey): string =>
  JSON.stringify([key.connectorId, key.version, key.entity, key.request]);
export const nameOfScan = (scan: CachedScan): string =>
  JSON.stringify([scan.connectorId, scan.version, scan.entity, scan.identity]);
export const nameOfGroup = (of: GroupOf): string =>
  JSON.stringify([of.connectorId, of.version, of.entity]);

/** What a scan takes in memory. */
export const sizeOfScan = (scan: CachedScan): number => JSON.stringify(scan).length + OVERHEAD;

/** The part of the cache that was used last, in memory. */
export function hotEntries(memoryBytes: number) {
  const pages = new LRUCache<string, Hot<CachedPage>>({ maxSize: memoryBytes });
  const scans = new LRUCache<string, Hot<CachedScan> & { readonly group: string }>({
    maxSize: Math.max(1, Math.floor(memoryBytes / 8)),
  });
  const keepPage = (name: string, hot: Hot<CachedPage>): void => {
    const { body, headers } = hot.value;
    const size = body.length + name.length + JSON.stringify(headers).length + OVERHEAD;
    pages.set(name, hot, { size });
  };
  const keepScan = (name: string, hot: Hot<CachedScan>): void =>
    void scans.set(
      name,
      { ...hot, group: nameOfGroup(hot.value) },
      { size: sizeOfScan(hot.value) },
    );
  return {
    page: (name: string) => pages.get(name),
    keepPage,
    dropPage: (name: string) => void pages.delete(name),
    scansOf: (group: string): readonly Hot<CachedScan>[] =>
      [...scans.values()].filter((hot) => hot.group === group),
    keepScan,
    /** An entry that waited was stored, or not. */
    placed(kind: EntryKind, name: string, stamp: string, isStored: boolean, seenAt: number): void {
      const now = { place: isStored ? 'index' : 'memory', seenAt } as const;
      const page = kind === 'page' ? pages.get(name) : undefined;
      if (page?.stamp === stamp) keepPage(name, { ...page, ...now });
      const scan = kind === 'scan' ? scans.get(name) : undefined;
      if (scan?.stamp === stamp) keepScan(name, { ...scan, ...now });
    },
    /** Forgets what does not count any more. */
    forget(gone: (moment: Moment) => boolean): void {
      for (const kept of [pages, scans] as const)
        for (const [name, hot] of [...kept.entries()]) if (gone(hot)) kept.delete(name);
    },
  };
}
export type HotEntries = ReturnType<typeof hotEntries>;
