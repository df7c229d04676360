import type { PageCache } from '../../ports';
import { deflated } from './compression';

/** Overhead of an entry in addition to its body: key, headers, bookkeeping. */
const OVERHEAD = 1024;
/** The part of the cache that a scan can always use. */
const PART = 3 / 4;
/** The part of the cache that a scan can always use which nobody waits for. */
const SPARE_PART = 1 / 4;
/** The part of the cache that is used for pages. */
const PAGES = 15 / 16;
const MEGABYTE = 1024 * 1024;
const MOST_WRITING = 8;

/** A body as stored. */
export type KeptBody = Pick<Parameters<PageCache['putPage']>[1], 'body' | 'encoding'>;

/**
 * The part of the page cache that one scan can fill: what is free, or three quarters of it by evicting the least recently
 * used pages. Beyond that, its own pages would evict each other, and running it again would find none of them.
 */
export class CacheShare {
  private taken = 0;
  private kept = 0;
  private omitted = 0;
  private readonly writing = new Set<Promise<void>>();

  private constructor(
    private readonly limitBytes: number,
    private readonly mostBytes: number,
  ) {}

  static of(cache: PageCache): Promise<CacheShare> {
    return CacheShare.atLeast(PART, cache);
  }

  /** For what is read in the background: most of the cache stays with those who wait for it. */
  static spare(cache: PageCache): Promise<CacheShare> {
    return CacheShare.atLeast(SPARE_PART, cache);
  }

  private static async atLeast(part: number, cache: PageCache): Promise<CacheShare> {
    const { bytes } = await cache.stats().catch(() => ({ bytes: cache.limitBytes }));
    const room = cache.limitBytes * PAGES;
    return new CacheShare(cache.limitBytes, Math.max(room * part, room - bytes));
  }

  /** For a page or two whose size does not matter. */
  static uncounted(): CacheShare {
    return new CacheShare(Infinity, Infinity);
  }

  /** Whether a page had to be left out. */
  get exhausted(): boolean {
    return this.omitted > 0;
  }

  /**
   * The body to store; undefined if there is no room. Bodies that came uncompressed are compressed by other threads:
   * sealing and storing them as they are would take the event loop several times as long.
   */
  async admit(body: KeptBody): Promise<KeptBody | undefined> {
    if (this.taken + OVERHEAD > this.mostBytes) {
      this.omitted++;
      return undefined;
    }
    const small = body.encoding === undefined ? await deflated(body.body) : undefined;
    const made = small ?? body;
    const bytes = made.body.length + OVERHEAD;
    if (this.taken + bytes > this.mostBytes) {
      this.omitted++;
      return undefined;
    }
    this.taken += bytes;
    this.kept++;
    return made;
  }

  /** Tracks a page that is being stored. */
  busy(work: Promise<void>): void {
    this.writing.add(work);
    const done = () => void this.writing.delete(work);
    work.then(done, done);
  }

  /** Resolves once few pages are being stored: more would fill the memory if the service is faster than the disk. */
  async room(): Promise<void> {
    while (this.writing.size >= MOST_WRITING)
      await Promise.race([...this.writing].map((work) => work.catch(() => undefined)));
  }

  /** Resolves when all pages so far are stored or left out. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.writing);
  }

  /** A note for the user about pages that were not cached. */
  notice(): string | undefined {
    if (this.omitted === 0) return undefined;
    const all = this.kept + this.omitted;
    const size = `${Number((this.limitBytes / MEGABYTE).toFixed(1))} MB`;
    return `The page cache (${size}) holds ${this.kept} of the ${all} pages of this scan. The next run requests the other ${this.omitted} again. To cache all of them, raise cache_megabytes.`;
  }
}
