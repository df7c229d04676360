import type { PageCache } from '../../ports';
import { deflated } from './compression';

/** What an entry costs beside its body: key, headers, bookkeeping. */
const OVERHEAD = 1024;
/** A scan may always use this part of the cache. */
const PART = 3 / 4;
/** Part of the cache that is for pages. */
const PAGES = 15 / 16;
const MEGABYTE = 1024 * 1024;

/** A body as stored. */
export type KeptBody = Pick<Parameters<PageCache['putPage']>[1], 'body' | 'encoding'>;

/**
 * The part of the page cache that one scan may fill: what is free, or three quarters of it at the expense of what was
 * not used for longest. Beyond that its own pages would push one another out, and a repeat would find none of them.
 */
export class CacheShare {
  private taken = 0;
  private kept = 0;
  private refused = 0;
  private readonly writing = new Set<Promise<void>>();

  private constructor(
    private readonly limitBytes: number,
    private readonly mostBytes: number,
  ) {}

  static async of(cache: PageCache): Promise<CacheShare> {
    const { bytes } = await cache.stats().catch(() => ({ bytes: cache.limitBytes }));
    const room = cache.limitBytes * PAGES;
    return new CacheShare(cache.limitBytes, Math.max(room * PART, room - bytes));
  }

  /** For a page or two whose size does not matter. */
  static uncounted(): CacheShare {
    return new CacheShare(Infinity, Infinity);
  }

  /** True once a page had to be left out. */
  get exhausted(): boolean {
    return this.refused > 0;
  }

  /**
   * The body as it is to be kept; undefined where there is no room for it. Bodies are compressed where room gets short:
   * most results fit as they are, and reading them again costs least then.
   */
  async admit(body: KeptBody): Promise<KeptBody | undefined> {
    const scarce = this.taken + body.body.length + OVERHEAD > this.mostBytes / 2;
    const small = scarce && body.encoding === undefined ? await deflated(body.body) : undefined;
    const made = small ?? body;
    const bytes = made.body.length + OVERHEAD;
    if (this.taken + bytes > this.mostBytes) {
      this.refused++;
      return undefined;
    }
    this.taken += bytes;
    this.kept++;
    return made;
  }

  /** Notes work on a page that is being kept. */
  busy(work: Promise<void>): void {
    this.writing.add(work);
    const done = () => void this.writing.delete(work);
    work.then(done, done);
  }

  /** When all pages so far are kept or left out. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.writing);
  }

  /** A note for the user about pages that were not cached. */
  notice(): string | undefined {
    if (this.refused === 0) return undefined;
    const all = this.kept + this.refused;
    const size = `${Number((this.limitBytes / MEGABYTE).toFixed(1))} MB`;
    return `The page cache (${size}) holds ${this.kept} of the ${all} pages of this scan. The next run requests the other ${this.refused} again. To cache all of them, raise cache_megabytes.`;
  }
}
