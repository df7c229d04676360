import { LRUCache } from 'lru-cache';
import type { CachedPage, Clock } from '../../ports';

/** Pages that are remembered of all walks together: some 200 bytes each. */
const MOST_PAGES = 100_000;
/** Who starts this soon after another walk of the same list may go along with it. */
const TOGETHER_MILLISECONDS = 1000;

/** What one walk over the pages of a list found. Its pages belong to one moment: no other page may be mixed in. */
interface WalkRecord {
  readonly startedAt: number;
  /** Of the connector's invalidations when the walk began. */
  readonly generation: number;
  /** Request → version of the page. */
  readonly pages: Map<string, string>;
  state: 'running' | 'ended' | 'left';
  /** Of a walk that was left early: for whom its pages were enough. */
  enoughFor?: WalkNeed;
}

/** How much of a list its reader needs. */
export interface WalkNeed {
  /** Equal texts: equal readers, who leave after the same page. */
  readonly reader?: string;
  /** Leaves after so many rows. */
  readonly rows?: number;
}

/** What a walk is opened with. */
export interface WalkOpening {
  /** Owner, entity and request of the list. */
  readonly list: string;
  readonly need: WalkNeed;
  readonly maxAgeMilliseconds: number;
  readonly generation: number;
  /** A page as the cache holds it. */
  readonly kept: (request: string) => Promise<CachedPage | undefined>;
}

/** Thrown where a walk that was to be answered from the cache needs a page that is not there: it has to start over. */
export class WalkBroken extends Error {
  constructor() {
    super('a page of the list is no longer in the cache');
  }
}

/**
 * One walk over the pages of a list, as the cache may answer it: with all pages as another walk found them, or with
 * none. A page that was read at another time than its neighbours hides rows that moved between them.
 */
export interface ListWalk {
  /** Whether the kept page may stand for this page of the walk. Throws WalkBroken where it would have to. */
  takes(request: string, kept: CachedPage | undefined): boolean;
  /** Pages of others that were asked for earlier do not belong to this walk. */
  notBefore(): number;
  /** A page was loaded. `askedAt`: when the service was. */
  loaded(request: string, version: string, askedAt: number): void;
  /** From now on every page is asked for, unless the service says that it did not change. */
  startOver(): void;
  /** The list was read to its end. */
  ended(): void;
  /** Its reader has had enough. */
  left(): void;
}

/** The walks of one process. What is forgotten of them costs conditional requests, never a wrong answer. */
export class ListWalks {
  private readonly records = new LRUCache<string, WalkRecord>({
    maxSize: MOST_PAGES,
    sizeCalculation: ({ pages }) => pages.size + 1,
  });

  constructor(private readonly clock: Clock) {}

  async open(opening: WalkOpening): Promise<ListWalk> {
    // Whoever comes first must be seen by those that come with it: nothing is waited for in between.
    const running = this.running(opening);
    const found =
      running === undefined && this.known(opening) ? await this.whole(opening) : running;
    return new OpenWalk(this.records, this.clock, opening, found ?? this.running(opening));
  }

  /** How many pages of the cache would answer this walk whole, and the time of the oldest; undefined where they do not. */
  async inCache(
    opening: WalkOpening,
  ): Promise<{ readonly pages: number; readonly oldest: number } | undefined> {
    const found = await this.whole(opening);
    return found && { pages: found.record.pages.size, oldest: found.oldest };
  }

  /** A walk of the moment, to go along with. */
  private running({ list, generation, maxAgeMilliseconds }: WalkOpening): Usable | undefined {
    const record = this.records.get(list);
    if (record?.state !== 'running' || record.generation !== generation) return undefined;
    const age = this.clock.now() - record.startedAt;
    if (age > Math.min(TOGETHER_MILLISECONDS, maxAgeMilliseconds)) return undefined;
    return { record, oldest: record.startedAt };
  }

  /** A walk of before whose pages are all that is needed, if they are still there. */
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

/** Whether a page may be taken as it is. No age at all: never, not even within the same millisecond. */
export const isFresh = (page: CachedPage, now: number, maxAgeMilliseconds: number): boolean =>
  maxAgeMilliseconds > 0 && now - page.freshAt <= maxAgeMilliseconds;

interface Usable {
  readonly record: WalkRecord;
  /** When the oldest of its pages was fresh. */
  readonly oldest: number;
}

/** Whether what was enough for one reader is for the other. */
function suffices(had: WalkNeed | undefined, need: WalkNeed): boolean {
  if (had === undefined) return false;
  if (had.reader !== undefined && had.reader === need.reader) return true;
  return had.rows !== undefined && need.rows !== undefined && need.rows <= had.rows;
}

class OpenWalk implements ListWalk {
  private record: WalkRecord;
  private source: WalkRecord | undefined;
  /** What was known of the list before this walk, where it still might hold. */
  private before: WalkRecord | undefined;
  /** The source still runs: what it has not read yet is asked for. */
  private readonly along: boolean;
  /** When the first page was asked for. */
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

  notBefore(): number {
    // Nothing but the pages that the other walk found.
    if (this.source !== undefined && !this.along) return Infinity;
    return this.since ?? this.clock.now() - this.opening.maxAgeMilliseconds;
  }

  loaded(request: string, version: string, askedAt: number): void {
    this.since ??= askedAt;
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
    // What this walk saw of the list is as the walk before it found it: that one knew more.
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

  /** Others that start now may go along. */
  private announce(): void {
    const { list } = this.opening;
    this.before = this.records.peek(list);
    this.records.set(list, this.record);
  }

  private keep(state: 'ended' | 'left'): void {
    this.record.state = state;
    // Weighed again: it has its pages now.
    this.records.delete(this.opening.list);
    this.records.set(this.opening.list, this.record);
  }
}
