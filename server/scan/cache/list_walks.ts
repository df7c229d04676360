import { LRUCache } from 'lru-cache';
import type { CachedPage, Clock } from '../../ports';

/** Maximum remembered pages of all walks together: some 200 bytes each. */
const MOST_PAGES = 100_000;
/** A walk that starts this soon after another of the same list may share its pages. */
const TOGETHER_MILLISECONDS = 1000;

/** The pages that one walk over a list found. They belong to one point in time: no other page may be mixed in. */
interface WalkRecord {
  readonly startedAt: number;
  /** Number of invalidations of the connector when the walk started. */
  readonly generation: number;
  /** Request → version of the page. */
  readonly pages: Map<string, string>;
  state: 'running' | 'ended' | 'left';
  /** If the walk was left early: the reader for whom its pages were enough. */
  enoughFor?: WalkNeed;
}

/** How much of a list its reader needs. */
export interface WalkNeed {
  /** Readers with equal texts stop after the same page. */
  readonly reader?: string;
  /** Stops after this many rows. */
  readonly rows?: number;
}

/** What a walk is opened with. */
export interface WalkOpening {
  /** Owner, entity and request of the list. */
  readonly list: string;
  readonly need: WalkNeed;
  readonly maxAgeMilliseconds: number;
  readonly generation: number;
  /** A page in the cache. */
  readonly kept: (request: string) => Promise<CachedPage | undefined>;
}

/** Thrown if a walk over cached pages needs a page that is no longer there: it has to start over. */
export class WalkBroken extends Error {
  constructor() {
    super('a page of the list is no longer in the cache');
  }
}

/**
 * One walk over the pages of a list, as far as they are cached: with all pages as another walk found them, or with none.
 * A page read at a different time than its neighbors could hide rows that moved between them.
 */
export interface ListWalk {
  /** Whether the cached page can be used as this page of the walk. Throws WalkBroken if it is required but cannot. */
  takes(request: string, kept: CachedPage | undefined): boolean;
  /**
   * Pages that others requested earlier do not belong to this walk. `landed`: of those that have been received, which may
   * have been long before.
   */
  notBefore(landed: boolean): number;
  /** A page was loaded. `requestedAt`: when it was requested. */
  loaded(request: string, version: string, requestedAt: number): void;
  /** From now on, every page is requested, unless the service reports that it did not change. */
  startOver(): void;
  /** The list was read to its end. */
  ended(): void;
  /** The reader stopped early. */
  left(): void;
}

/** The walks of one process. Forgetting one costs conditional requests, but never correctness. */
export class ListWalks {
  private readonly records = new LRUCache<string, WalkRecord>({
    maxSize: MOST_PAGES,
    sizeCalculation: ({ pages }) => pages.size + 1,
  });

  constructor(private readonly clock: Clock) {}

  async open(opening: WalkOpening): Promise<ListWalk> {
    // The first walk must be visible to those that start at the same time, so there is no await in between.
    const running = this.running(opening);
    const found =
      running === undefined && this.known(opening) ? await this.whole(opening) : running;
    return new OpenWalk(this.records, this.clock, opening, found ?? this.running(opening));
  }

  /** The number of cached pages for the whole walk, and the time of the oldest; undefined if some are missing. */
  async inCache(
    opening: WalkOpening,
  ): Promise<{ readonly pages: number; readonly oldest: number } | undefined> {
    const found = await this.whole(opening);
    return found && { pages: found.record.pages.size, oldest: found.oldest };
  }

  /** A running walk whose pages can be shared. */
  private running({ list, generation, maxAgeMilliseconds }: WalkOpening): Usable | undefined {
    const record = this.records.get(list);
    if (record?.state !== 'running' || record.generation !== generation) return undefined;
    const age = this.clock.now() - record.startedAt;
    if (age > Math.min(TOGETHER_MILLISECONDS, maxAgeMilliseconds)) return undefined;
    return { record, oldest: record.startedAt };
  }

  /** An earlier walk that has all pages needed, if they are still cached. */
  private known({ list, generation, need }: WalkOpening): WalkRecord | undefined {
    const record = this.records.get(list);
    if (record === undefined || record.generation !== generation) return undefined;
    if (record.state === 'ended') return record;
    return record.state === 'left' && suffices(record.enoughFor, need) ? record : undefined;
  }

  private async whole(opening: WalkOpening): Promise<Usable | undefined> {
    const record = this.known(opening);
    if (record === undefined) return undefined;
    const now = this.clock.now();
    let oldest = Infinity;
    for (const [request, version] of record.pages) {
      const page = await opening.kept(request);
      if (page === undefined || page.version !== version) return undefined;
      if (!isFresh(page, now, opening.maxAgeMilliseconds)) return undefined;
      oldest = Math.min(oldest, page.freshAt);
    }
    return { record, oldest };
  }
}

/** Whether a cached page can be used without a request. With a maximum age of 0: never, not even within a millisecond. */
export const isFresh = (page: CachedPage, now: number, maxAgeMilliseconds: number): boolean =>
  maxAgeMilliseconds > 0 && now - page.freshAt <= maxAgeMilliseconds;

interface Usable {
  readonly record: WalkRecord;
  /** The time of its oldest page. */
  readonly oldest: number;
}

/** Whether the pages that were enough for one reader are enough for the other. */
function suffices(had: WalkNeed | undefined, need: WalkNeed): boolean {
  if (had === undefined) return false;
  if (had.reader !== undefined && had.reader === need.reader) return true;
  return had.rows !== undefined && need.rows !== undefined && need.rows <= had.rows;
}

class OpenWalk implements ListWalk {
  private record: WalkRecord;
  private source: WalkRecord | undefined;
  /** What was known about the list before this walk, if it may still be valid. */
  private before: WalkRecord | undefined;
  /** The source is still running: pages it has not read yet are requested. */
  private readonly along: boolean;
  /** When the first page was requested. */
  private since: number | undefined;

  constructor(
    private readonly records: LRUCache<string, WalkRecord>,
    private readonly clock: Clock,
    private readonly opening: WalkOpening,
    found: Usable | undefined,
  ) {
    this.source = found?.record;
    this.record = this.newRecord();
    this.along = found?.record.state === 'running';
    if (this.along) this.since = found?.record.startedAt;
    if (this.source === undefined) this.announce();
  }

  takes(request: string, kept: CachedPage | undefined): boolean {
    const { source } = this;
    if (source === undefined) return false;
    const known = source.pages.get(request);
    if (kept !== undefined && known === kept.version) return true;
    if (this.along) return false;
    throw new WalkBroken();
  }

  notBefore(landed: boolean): number {
    // Only the pages that the other walk found.
    if (this.source !== undefined && !this.along) return Infinity;
    if (this.since !== undefined) return this.since;
    return landed ? this.record.startedAt : this.clock.now() - this.opening.maxAgeMilliseconds;
  }

  loaded(request: string, version: string, requestedAt: number): void {
    this.since ??= requestedAt;
    this.record.pages.set(request, version);
  }

  startOver(): void {
    this.source = undefined;
    this.since = this.clock.now();
    this.record = this.newRecord();
    this.announce();
  }

  ended(): void {
    if (this.source !== undefined && !this.along) return;
    this.keep('ended');
  }

  left(): void {
    const { before, record } = this;
    if (this.source !== undefined) return;
    if (this.records.peek(this.opening.list) !== record) return;
    // This walk found the list unchanged, and the previous walk knew more of it.
    const same = [...record.pages].every(([page, version]) => before?.pages.get(page) === version);
    if (before !== undefined && same && before.state !== 'running') {
      this.records.set(this.opening.list, before);
      return;
    }
    record.enoughFor = this.opening.need;
    this.keep('left');
  }

  private newRecord(): WalkRecord {
    return {
      startedAt: this.clock.now(),
      generation: this.opening.generation,
      pages: new Map(),
      state: 'running',
    };
  }

  /** Walks that start now can share its pages. */
  private announce(): void {
    const { list } = this.opening;
    this.before = this.records.peek(list);
    this.records.set(list, this.record);
  }

  private keep(state: 'ended' | 'left'): void {
    this.record.state = state;
    // Its pages are known now, so its weight is recomputed.
    this.records.delete(this.opening.list);
    this.records.set(this.opening.list, this.record);
  }
}
