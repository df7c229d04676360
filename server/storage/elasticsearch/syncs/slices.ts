import { jsonText, type JsonValue } from '../../../../common/declaration';
import { MoltlerError } from '../../../../common/errors';
import {
  LeaseLost,
  leaseOf,
  type KeySegment,
  type SliceState,
  type SyncStore,
} from '../../../ports';
import { storeAt } from '../client/failures';
import { at, listAt, numberAt, textAt } from '../client/response_parts';
import { lastLease, type LeaseTable } from '../leases';
import { removeDocuments, sendLines } from '../own/removal';
import { refresh, searchAll, searchPages } from '../own/search';
import type { OwnStore } from '../own/store';
import {
  counts,
  EMPTY_SLICE,
  hashOf,
  segmentId,
  segmentsIn,
  sliceId,
  withSegment,
  type SliceDocument,
} from './slice_document';

interface FoundSlice {
  readonly document: SliceDocument;
  /** Undefined if it does not exist yet. */
  readonly version?: { readonly sequence: number; readonly term: number };
}

const MOST_RACES = 20;

export function syncSlices(
  store: OwnStore,
  leaseDocument: { readonly index: string; readonly id: string },
): Pick<SyncStore, 'slices' | 'advance' | 'forgetSlice' | 'keys' | 'keepGeneration'> {
  const { elasticsearch, indices } = store;
  const index = indices.nameOf('sync-state');

  /** The slice as it is now, if the lease is still that of the caller. Rejects with LeaseLost. */
  const findGuarded = async (syncId: string, fence: number, slice: string): Promise<FoundSlice> => {
    const { body } = await elasticsearch.send({
      method: 'POST',
      path: '/_mget',
      body: {
        docs: [
          { _index: leaseDocument.index, _id: leaseDocument.id },
          { _index: index, _id: sliceId(syncId, slice) },
        ],
      },
      repeatable: true,
    });
    const [leases, kept] = listAt(body, 'docs');
    const table = at(leases, '_source', 'table') as LeaseTable | undefined;
    if (lastLease(table, leaseOf(syncId))?.token !== fence) throw new LeaseLost(syncId);
    if (at(kept, 'found') !== true) return { document: EMPTY_SLICE };
    const document = at(kept, '_source', 'table') as unknown as SliceDocument;
    if (document.fence > fence) throw new LeaseLost(syncId);
    return {
      document,
      version: { sequence: numberAt(kept, '_seq_no'), term: numberAt(kept, '_primary_term') },
    };
  };
  /** False if somebody has changed it since. */
  const replace = async (
    syncId: string,
    slice: string,
    { version }: FoundSlice,
    document: SliceDocument,
  ): Promise<boolean> => {
    const id = sliceId(syncId, slice);
    const { status } = await elasticsearch.send({
      method: 'PUT',
      path: `/${index}/${version === undefined ? '_create' : '_doc'}/${encodeURIComponent(id)}`,
      ...(version && { query: { if_seq_no: version.sequence, if_primary_term: version.term } }),
      body: {
        sync: syncId,
        slice: hashOf(slice),
        kind: 'state',
        order: document.lastOrder,
        table: document as unknown as JsonValue,
      },
      allow: [409],
    });
    return status !== 409;
  };
  const change = async (
    syncId: string,
    fence: number,
    slice: string,
    work: (before: SliceDocument) => Promise<SliceDocument | undefined> | SliceDocument | undefined,
  ): Promise<void> => {
    await indices.ensure('sync-state');
    for (let race = 0; race < MOST_RACES; race += 1) {
      const found = await findGuarded(syncId, fence, slice);
      const next = await work(found.document);
      if (next === undefined) return;
      try {
        if (await replace(syncId, slice, found, { ...next, fence })) return;
      } catch (error) {
        if (!(error instanceof MoltlerError) || error.code !== 'store_unavailable') throw error;
        // The response may be lost, and not the change. What drops keys can be repeated.
        const { document } = await findGuarded(syncId, fence, slice);
        const isStep = next.lastOrder !== found.document.lastOrder;
        if (!isStep || document.lastOrder !== next.lastOrder) throw error;
        return;
      }
    }
    throw new MoltlerError('store_unavailable', {
      store: storeAt(elasticsearch.url),
      reason: `${index} is changed by others all the time`,
    });
  };
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
    let after: SliceDocument | undefined;
    await change(syncId, fence, slice, async (before) => {
      // Of an earlier time, if the process was killed then.
      await removeSegments(syncId, slice, before);
      after = dropped(before);
      return after;
    });
    if (after !== undefined) await removeSegments(syncId, slice, after);
  };
  const documents = async (syncId: string): Promise<readonly SliceDocument[]> => {
    await refresh(elasticsearch, index);
    const found = await searchAll(elasticsearch, { index, where: { sync: syncId, kind: 'state' } });
    return found.map(({ source }) => at(source, 'table') as unknown as SliceDocument);
  };
  const writeSegment = async (
    syncId: string,
    fence: number,
    keys: KeySegment,
    { number, order }: { readonly number: number; readonly order: string },
  ): Promise<void> => {
    const id = segmentId(syncId, keys.slice, { number, fence });
    const fields = { sync: syncId, slice: hashOf(keys.slice), kind: 'keys', order };
    const content = {
      ...fields,
      of: keys.slice,
      generation: keys.generation,
      number,
      fence,
      keys: Buffer.from(keys.keys).toString('base64'),
    };
    const lines = `${JSON.stringify({ index: { _id: id } })}\n${jsonText(content)}\n`;
    await sendLines(elasticsearch, index, [lines]);
  };

  return {
    slices: async (syncId) =>
      (await documents(syncId)).flatMap(({ state }) => (state === undefined ? [] : [state])),
    advance: (syncId, fence, { state, keys }) =>
      change(syncId, fence, state.slice, async (before) => {
        const fresh = store.order();
        const order = fresh > before.lastOrder ? fresh : `${before.lastOrder}~`;
        const next = { ...before, state, lastOrder: order };
        if (keys === undefined) return next;
        await writeSegment(syncId, fence, keys, { number: before.next, order });
        return withSegment(next, keys, fence);
      }),
    forgetSlice: (syncId, fence, slice) =>
      drop(syncId, fence, slice, ({ state: _, ranges, ...rest }) =>
        rest.lastOrder === '' ? undefined : { ...rest, ranges: [], leftovers: ranges },
      ),
    async *keys(syncId, of) {
      const kept = (await documents(syncId)).filter(
        ({ state }) => state !== undefined && (of === undefined || state.slice === of.slice),
      );
      const byHash = new Map(kept.map((one) => [hashOf((one.state as SliceState).slice), one]));
      if (byHash.size === 0) return;
      const where = {
        sync: syncId,
        kind: 'keys',
        ...(of === undefined ? {} : { slice: hashOf(of.slice) }),
      };
      for await (const page of searchPages(elasticsearch, { index, where, page: 100 }))
        for (const { source } of page) {
          const slice = byHash.get(textAt(source, 'slice'));
          const segment = { number: numberAt(source, 'number'), fence: numberAt(source, 'fence') };
          if (slice === undefined || !counts(slice, segment)) continue;
          yield {
            slice: textAt(source, 'of'),
            generation: numberAt(source, 'generation'),
            keys: new Uint8Array(Buffer.from(textAt(source, 'keys'), 'base64')),
          };
        }
    },
    keepGeneration: (syncId, fence, { slice, generation }) =>
      drop(syncId, fence, slice, (before) => {
        const leftovers = before.ranges.filter((range) => range.generation !== generation);
        if (leftovers.length === 0) return undefined;
        const ranges = before.ranges.filter((range) => range.generation === generation);
        return { ...before, ranges, leftovers };
      }),
  };
}
