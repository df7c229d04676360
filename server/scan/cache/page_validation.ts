import type { CachedPage } from '../../ports';
import type { CacheShare } from './cache_share';
import type { CacheOwner } from './identity';

/** Where a scan that requests every page keeps the pages, only to learn from the service that they did not change. */
export class PageValidation {
  private isLookedUp = true;

  /** `isFirst`: the list was not read before, so the cache has its first page and others, or none of them. */
  constructor(
    readonly owner: CacheOwner,
    readonly share: CacheShare,
    private isFirst: boolean,
  ) {}

  /** A page that was kept. Pages of a list that was not read before are not looked up if its first one is not there. */
  async kept(lookUp: () => Promise<CachedPage | undefined>): Promise<CachedPage | undefined> {
    if (!this.isLookedUp) return undefined;
    const page = await lookUp();
    if (this.isFirst && page === undefined) this.isLookedUp = false;
    this.isFirst = false;
    return page;
  }
}
