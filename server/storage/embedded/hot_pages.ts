import { LRUCache } from 'lru-cache';
import { foldCase } from '../../../common/declaration';
import type { CachedPage, PageKey, PageUse } from '../../ports';
import type { CacheSeal } from '../cache_seal';
import type { CacheFile } from './cache_file';

/** The overhead of a page in memory. */
export const OVERHEAD = 512;

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
export interface StoredPage extends Hot {
  /** Its name in the memory. */
  readonly name: string;
  readonly use: PageUse | undefined;
}

/** The name of a page in the memory. */
export const pageName = (key: PageKey): string =>
  JSON.stringify([key.connectorId, key.version, key.entity, key.request]);

/** The pages that are used most. Each is found as long as the file still has it. */
export class HotPages {
  private readonly pages: LRUCache<string, Hot>;

  constructor(
    memoryBytes: number,
    private readonly file: {
      readonly noteUse: (id: Buffer) => void;
      /** Invalidations that the file does not know. */
      readonly ownCount: (connectorId: string) => number;
    },
  ) {
    this.pages = new LRUCache({ maxSize: memoryBytes });
  }

  /** The page in memory, if the file has not changed since it was seen. */
  inMemory(seen: string, name: string): CachedPage | undefined {
    const hot = this.pages.get(name);
    if (hot?.seen !== seen) return undefined;
    if (hot.stamp !== undefined) this.file.noteUse(hot.id);
    return hot.page;
  }

  /** The page from memory or the file. */
  find(
    file: CacheFile,
    seal: CacheSeal,
    seen: string,
    { key, use }: { readonly key: PageKey; readonly use?: PageUse | undefined },
  ): CachedPage | undefined {
    const name = pageName(key);
    const hot = this.pages.get(name);
    const id = seal.pageId(key);
    if (hot !== undefined) {
      if (hot.stamp === undefined) {
        if (file.count(key.connectorId) + this.file.ownCount(key.connectorId) === hot.count) {
          hot.seen = seen;
          return hot.page;
        }
        this.pages.delete(name);
        return undefined;
      }
      const head = file.head(id);
      if (head?.stamp === hot.stamp) {
        this.file.noteUse(id);
        const page =
          head.freshAt === hot.page.freshAt ? hot.page : { ...hot.page, freshAt: head.freshAt };
        this.keep(name, { ...hot, page, seen });
        return page;
      }
      this.pages.delete(name);
      if (head === undefined) return undefined;
    }
    const found = file.find(id);
    const page = found && seal.openPage(id, found.payload, found.freshAt);
    if (found === undefined || page === undefined) return undefined;
    this.file.noteUse(id);
    const { connectorId, entity } = key;
    if (use !== 'rare')
      this.keep(name, { page, id, connectorId, entity, stamp: found.stamp, count: 0, seen });
    return page;
  }

  /** What is rarely used leaves the memory to others. */
  keepIfUsed({ name, use, ...hot }: StoredPage): void {
    if (use === 'rare') this.pages.delete(name);
    else this.keep(name, hot);
  }

  touch(name: string, freshAt: number): void {
    const hot = this.pages.get(name);
    if (hot !== undefined) this.keep(name, { ...hot, page: { ...hot.page, freshAt } });
  }

  /** `entities`: all if undefined; in folded case. */
  forget(connectorId: string, entities: readonly string[] | undefined): void {
    for (const [name, hot] of [...this.pages.entries()])
      if (hot.connectorId === connectorId && entities?.includes(foldCase(hot.entity)) !== false)
        this.pages.delete(name);
  }

  clear(): void {
    this.pages.clear();
  }

  private keep(name: string, hot: Hot): void {
    const { body, headers } = hot.page;
    const size = body.length + name.length + JSON.stringify(headers).length + OVERHEAD;
    this.pages.set(name, hot, { size });
  }
}
