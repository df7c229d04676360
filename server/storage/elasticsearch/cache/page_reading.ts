import type { CachedPage, CachedScan, Clock, PageKey } from '../../../ports';
import type { Availability } from './availability';
import type { EntryHead } from './cache_document';
import type { CacheReads } from './cache_reads';
import { isValid, type CacheState } from './cache_state';
import { nameOfPage, type Hot, type HotEntries } from './hot_entries';
import { SEEN_MILLISECONDS, type ScanFinding } from './scan_finding';
import { idOf, nameIn, type EntrySeal } from './sealing';

/** Pages that are compared with the index at once. */
const COMPARED_AT_ONCE = 100;
/** Bodies that are read in advance. */
const AHEAD_BYTES = 4 * 1024 * 1024;

interface Reading {
  readonly seal: EntrySeal;
  readonly state: CacheState;
}
interface Wanted {
  readonly name: string;
  readonly id: string;
  readonly hot: Hot<CachedPage> | undefined;
}

/**
 * Reads pages of the index. Whoever reads one usually reads those behind it in the same scan, one after the other; so
 * these are compared with the index at once, and read in advance.
 */
export function pageReading(deps: {
  readonly reads: CacheReads;
  readonly hots: HotEntries;
  readonly scans: Pick<ScanFinding, 'known'>;
  readonly available: Availability;
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly memoryBytes: number;
}) {
  const { reads, hots, available, clock } = deps;
  const aheadBytes = Math.min(AHEAD_BYTES, Math.floor(deps.memoryBytes / 8));
  const loading = new Map<string, Promise<unknown>>();
  const positions = new WeakMap<CachedScan, ReadonlyMap<string, number>>();

  const positionsIn = (scan: CachedScan): ReadonlyMap<string, number> => {
    const known =
      positions.get(scan) ?? new Map(scan.pages.map(({ request }, place) => [request, place]));
    positions.set(scan, known);
    return known;
  };
  const wantedOf = (key: PageKey, seal: EntrySeal): Wanted => {
    const name = nameOfPage(key);
    return { name, id: idOf('page', seal.pageId(key)), hot: hots.page(name) };
  };
  const isSeen = ({ place, seenAt }: Hot<CachedPage>): boolean =>
    place !== 'index' || clock.monotonic() - seenAt < SEEN_MILLISECONDS;
  /** The pages behind this one that have to be looked at. */
  const behind = (key: PageKey, seal: EntrySeal): readonly Wanted[] => {
    for (const scan of deps.scans.known(key)) {
      const place = positionsIn(scan).get(key.request);
      if (place === undefined) continue;
      return scan.pages
        .slice(place + 1, place + COMPARED_AT_ONCE)
        .map(({ request }) => wantedOf({ ...key, request }, seal))
        .filter(({ name, hot }) => !loading.has(name) && (hot === undefined || !isSeen(hot)));
    }
    return [];
  };
  /** Keeps the page; undefined if it is damaged, or gone. */
  const keep = (
    { name, id }: Wanted,
    { seal }: Reading,
    head: EntryHead,
    sealed: Buffer | undefined,
  ): Hot<CachedPage> | undefined => {
    const value = sealed && seal.openPage(nameIn(id), sealed, head.freshAt);
    if (value === undefined) return undefined;
    const hot: Hot<CachedPage> = { ...head, value, place: 'index', seenAt: clock.monotonic() };
    hots.keepPage(name, hot);
    return hot;
  };
  /** The page in memory as the index has it now; undefined if it has another one. */
  const renewed = (
    { name, hot }: Wanted,
    { state }: Reading,
    head: EntryHead | undefined,
  ): Hot<CachedPage> | undefined => {
    if (hot === undefined) return undefined;
    if (head?.stamp !== hot.stamp || !isValid(state, head)) return void hots.dropPage(name);
    const value =
      head.freshAt === hot.value.freshAt ? hot.value : { ...hot.value, freshAt: head.freshAt };
    const now: Hot<CachedPage> = { ...hot, value, seenAt: clock.monotonic() };
    hots.keepPage(name, now);
    return now;
  };
  const readAhead = (
    pages: readonly { readonly wanted: Wanted; readonly head: EntryHead }[],
    reading: Reading,
  ): void => {
    let bytes = 0;
    const some = pages.filter(({ head }) => (bytes += head.total) <= aheadBytes);
    if (some.length === 0) return;
    const work = available.attempt(async () => {
      const sealed = await reads.sealed(some.map(({ head }) => head));
      for (const [place, { wanted, head }] of some.entries())
        keep(wanted, reading, head, sealed[place]);
    });
    for (const { wanted } of some) {
      loading.set(wanted.name, work);
      void work.finally(() => loading.delete(wanted.name));
    }
  };
  const load = async (key: PageKey, reading: Reading): Promise<Hot<CachedPage> | undefined> => {
    const wanted = wantedOf(key, reading.seal);
    const others = behind(key, reading.seal);
    const { heads, part } = await reads.heads(
      [wanted, ...others].map(({ id }) => id),
      wanted.hot === undefined,
    );
    const ahead: { readonly wanted: Wanted; readonly head: EntryHead }[] = [];
    for (const [place, other] of others.entries()) {
      const head = heads[place + 1];
      if (renewed(other, reading, head) !== undefined || head === undefined) continue;
      if (isValid(reading.state, head)) ahead.push({ wanted: other, head });
    }
    readAhead(ahead, reading);
    const [head] = heads;
    const same = renewed(wanted, reading, head);
    if (same !== undefined || head === undefined || !isValid(reading.state, head)) return same;
    const [sealed] = await reads.sealed([head], part);
    return keep(wanted, reading, head, sealed);
  };

  return {
    /** Undefined if there is none. */
    async read(key: PageKey, reading: Reading): Promise<Hot<CachedPage> | undefined> {
      const name = nameOfPage(key);
      const before = loading.get(name);
      if (before !== undefined) {
        await before;
        const hot = hots.page(name);
        if (hot !== undefined && isSeen(hot) && isValid(reading.state, hot)) return hot;
      }
      const work = available.attempt(() => load(key, reading));
      loading.set(name, work);
      const found = await work;
      if (loading.get(name) === work) loading.delete(name);
      return found;
    },
  };
}
