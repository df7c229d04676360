import type { SliceState, SyncStore } from '../../../ports';
import { at, numberAt, textAt } from '../client/response_parts';
import { documentsById } from '../own/documents_by_id';
import { removeDocuments } from '../own/removal';
import { refresh, searchAll, searchPages } from '../own/search';
import type { OwnStore } from '../own/store';
import { SliceChanges } from './slice_changes';
import {
  counts,
  hashOf,
  segmentId,
  segmentsIn,
  segmentOf,
  sliceId,
  withSegment,
  type SliceDocument,
} from './slice_document';

/** Segments of keys that are read at once: each is some 30 kB. */
const SEGMENTS = 50;

export function syncSlices(
  store: OwnStore,
  leaseDocument: { readonly index: string; readonly id: string },
): Pick<SyncStore, 'slices' | 'advance' | 'forgetSlice' | 'keys' | 'keepGeneration'> {
  const { elasticsearch, indices } = store;
  const index = indices.nameOf('sync-state');
  const changes = new SliceChanges(store, leaseDocument);

  const removeSegments = (
    syncId: string,
    slice: string,
    { leftovers }: Pick<SliceDocument, 'leftovers'>,
  ): Promise<void> =>
    removeDocuments(
      elasticsearch,
      index,
      [...segmentsIn(leftovers)].map((segment) => segmentId(syncId, slice, segment)),
    );
  /** Drops segments: first they do not count any more, then they are removed. */
  const drop = async (
    syncId: string,
    fence: number,
    slice: string,
    dropped: (before: SliceDocument) => SliceDocument | undefined,
  ): Promise<void> => {
    // Of an earlier time, if the process was killed then.
    let earlier: SliceDocument | undefined;
    let after: SliceDocument | undefined;
    const drops = (before: SliceDocument) => {
      after = dropped(before);
      return after && { document: after };
    };
    const work = (before: SliceDocument) => {
      earlier = before.leftovers.length > 0 ? before : undefined;
      return earlier === undefined ? drops(before) : undefined;
    };
    await changes.apply({ syncId, fence, slice, work });
    if (earlier !== undefined) {
      await removeSegments(syncId, slice, earlier);
      await changes.apply({ syncId, fence, slice, work: drops });
    }
    if (after !== undefined) await removeSegments(syncId, slice, after);
  };
  const documents = async (syncId: string): Promise<readonly SliceDocument[]> => {
    await refresh(elasticsearch, index);
    const found = await searchAll(elasticsearch, { index, where: { sync: syncId, kind: 'state' } });
    return found.map(({ source }) => at(source, 'table') as unknown as SliceDocument);
  };
  /** The segments of one slice, by their ids: so nothing has to become visible to searches. */
  async function* keysOf(syncId: string, slice: string) {
    const [found] = await documentsById(elasticsearch, [{ index, id: sliceId(syncId, slice) }]);
    const document = at(found, '_source', 'table') as unknown as SliceDocument | undefined;
    if (document?.state === undefined) return;
    let ids: { readonly index: string; readonly id: string }[] = [];
    for (const segment of segmentsIn(document.ranges)) {
      ids.push({ index, id: segmentId(syncId, slice, segment) });
      if (ids.length < SEGMENTS) continue;
      yield* await segmentsOf(ids);
      ids = [];
    }
    yield* await segmentsOf(ids);
  }
  /** Those that still exist: of a slice that somebody else changes, some may be dropped by now. */
  const segmentsOf = async (ids: Parameters<typeof documentsById>[1]) =>
    (await documentsById(elasticsearch, ids)).flatMap((one) => {
      const source = at(one, '_source');
      return source === undefined ? [] : [segmentOf(source)];
    });
  async function* allKeys(syncId: string) {
    const kept = (await documents(syncId)).filter(({ state }) => state !== undefined);
    const byHash = new Map(kept.map((one) => [hashOf((one.state as SliceState).slice), one]));
    if (byHash.size === 0) return;
    const where = { sync: syncId, kind: 'keys' };
    for await (const page of searchPages(elasticsearch, { index, where, page: SEGMENTS }))
      for (const { source } of page) {
        const slice = byHash.get(textAt(source, 'slice'));
        const segment = { number: numberAt(source, 'number'), fence: numberAt(source, 'fence') };
        if (slice !== undefined && counts(slice, segment)) yield segmentOf(source);
      }
  }

  return {
    slices: async (syncId) =>
      (await documents(syncId)).flatMap(({ state }) => (state === undefined ? [] : [state])),
    advance: (syncId, fence, { state, keys }) =>
      changes.apply({
        syncId,
        fence,
        slice: state.slice,
        work(before) {
          const fresh = store.order();
          const lastOrder = fresh > before.lastOrder ? fresh : `${before.lastOrder}~`;
          const next = { ...before, state, lastOrder };
          if (keys === undefined) return { document: next };
          return {
            document: withSegment(next, keys, fence),
            segment: { keys, number: before.next },
          };
        },
      }),
    forgetSlice: (syncId, fence, slice) =>
      drop(syncId, fence, slice, ({ state: _, ranges, ...rest }) =>
        rest.lastOrder === '' ? undefined : { ...rest, ranges: [], leftovers: ranges },
      ),
    keys: (syncId, of) => (of === undefined ? allKeys(syncId) : keysOf(syncId, of.slice)),
    keepGeneration: (syncId, fence, { slice, generation }) =>
      drop(syncId, fence, slice, (before) => {
        const leftovers = before.ranges.filter((range) => range.generation !== generation);
        if (leftovers.length === 0) return undefined;
        const ranges = before.ranges.filter((range) => range.generation === generation);
        return { ...before, ranges, leftovers };
      }),
  };
}
