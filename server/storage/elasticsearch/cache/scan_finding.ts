import { LRUCache } from 'lru-cache';
import type { CachedScan, Clock } from '../../../ports';
import type { Availability } from './availability';
import type { EntryHead } from './cache_document';
import type { CacheReads } from './cache_reads';
import { isValid, type CacheState } from './cache_state';
import { nameOfGroup, sizeOfScan, type Hot, type HotEntries } from './hot_entries';
import { nameIn, type EntrySeal } from './sealing';

type Group = Pick<CachedScan, 'connectorId' | 'version' | 'entity'>;

/** Within this time, what others have stored is not looked for again. */
export const SEEN_MILLISECONDS = 1000;

/** Scans are read in portions of this size. */
const READ_BYTES = 8 * 1024 * 1024;

/** Finds the scans of a group: those of the index, with those that only wait to be there. */
export function scanFinding(deps: {
  readonly reads: CacheReads;
  readonly hots: HotEntries;
  readonly available: Availability;
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly memoryBytes: number;
}) {
  const { reads, hots, available, clock } = deps;
  const known = new LRUCache<
    string,
    { readonly at: number; readonly found: readonly Hot<CachedScan>[] }
  >({ maxSize: Math.max(1, Math.floor(deps.memoryBytes / 8)) });

  const open = (
    seal: EntrySeal,
    head: EntryHead,
    sealed: Buffer | undefined,
  ): readonly Hot<CachedScan>[] => {
    const value = sealed && seal.openScan(nameIn(head.id), sealed);
    return value === undefined
      ? []
      : [{ ...head, value, place: 'index', seenAt: clock.monotonic() }];
  };
  const search = async (group: Group, seal: EntrySeal, state: CacheState) => {
    const name = nameOfGroup(group);
    const before = [...(known.get(name)?.found ?? []), ...hots.scansOf(name)];
    const heads = (await reads.group(seal.group(group).toString('base64url'))).filter((head) =>
      isValid(state, head),
    );
    const found: Hot<CachedScan>[] = [];
    let unread: EntryHead[] = [];
    const readThem = async (): Promise<void> => {
      const sealed = await reads.sealed(unread);
      found.push(...unread.flatMap((head, position) => open(seal, head, sealed[position])));
      unread = [];
    };
    for (const head of heads) {
      const same = before.find(({ stamp }) => stamp === head.stamp);
      if (same === undefined) unread.push(head);
      else found.push({ ...same, place: 'index' });
      if (unread.reduce((sum, { total }) => sum + total, 0) >= READ_BYTES) await readThem();
    }
    if (unread.length > 0) await readThem();
    return found;
  };

  return {
    async find(group: Group, seal: EntrySeal, state: CacheState): Promise<readonly CachedScan[]> {
      const name = nameOfGroup(group);
      let { at, found } = known.get(name) ?? { at: -Infinity, found: [] };
      if (clock.monotonic() - at >= SEEN_MILLISECONDS) {
        at = clock.monotonic();
        found = (await available.attempt(() => search(group, seal, state))) ?? [];
        const size = found.reduce((sum, { value }) => sum + sizeOfScan(value), 512);
        known.set(name, { at, found }, { size });
      }
      const all = new Map(found.map((hot) => [hot.id, hot]));
      // Stored since the search.
      for (const hot of hots.scansOf(name))
        if (hot.place !== 'index' || hot.seenAt >= at) all.set(hot.id, hot);
      return [...all.values()].filter((hot) => isValid(state, hot)).map(({ value }) => value);
    },
    /** The next search finds what was stored. */
    changed: (group: Group) => void known.delete(nameOfGroup(group)),
    /** The scans that were found last. */
    known: (group: Group): readonly CachedScan[] =>
      (known.get(nameOfGroup(group))?.found ?? []).map(({ value }) => value),
  };
}
export type ScanFinding = ReturnType<typeof scanFinding>;
