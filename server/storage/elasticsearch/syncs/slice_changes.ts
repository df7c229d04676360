import { jsonText, type JsonValue } from '../../../../common/declaration';
import { MoltlerError, storeAt } from '../../../../common/errors';
import { LeaseLost, leaseOf, type KeySegment } from '../../../ports';
import { failureOf, isSuccess, outcomesMissing } from '../client/failures';
import { at, listAt, membersAt, numberAt } from '../client/response_parts';
import { lastLease, type LeaseTable } from '../leases';
import { documentsById } from '../own/documents_by_id';
import { sendLines } from '../own/removal';
import type { OwnStore } from '../own/store';
import { EMPTY_SLICE, hashOf, segmentId, sliceId, type SliceDocument } from './slice_document';

/** A slice as it will be, with the segment of keys that it names from now on. */
export interface SliceStep {
  readonly document: SliceDocument;
  readonly segment?: { readonly keys: KeySegment; readonly number: number };
}
/** What is done with one slice. */
export interface SliceChange {
  readonly syncId: string;
  readonly fence: number;
  readonly slice: string;
  /** May run again if somebody else has changed the slice in between. Undefined: nothing is written. */
  readonly work: (before: SliceDocument) => SliceStep | undefined;
}

interface Waiting extends SliceChange {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
  races: number;
}
interface Found {
  readonly document: SliceDocument;
  /** Undefined if it does not exist yet. */
  readonly version?: { readonly sequence: number; readonly term: number };
}
interface Prepared {
  readonly change: Waiting;
  readonly found: Found;
  readonly step: SliceStep;
  /** The two lines of each operation: of the segment, if there is one, and then of the slice. */
  readonly operations: readonly string[];
}

const MOST_RACES = 20;
/** Changes that are sent together. */
const MOST_CHANGES = 16;
/** Batches at once: what arrives while one is written is sent together. */
const MOST_BATCHES = 1;

/**
 * Changes slices, those that arrive together in one request: a run reads several slices side by side, and each request
 * costs the server a write to its disk.
 */
export class SliceChanges {
  private waiting: Waiting[] = [];
  private batches = 0;
  private readonly index: string;

  constructor(
    private readonly store: OwnStore,
    private readonly leaseDocument: { readonly index: string; readonly id: string },
  ) {
    this.index = store.indices.nameOf('sync-state');
  }

  /** Rejects with LeaseLost, and with the errors of the store. */
  async apply(change: SliceChange): Promise<void> {
    await this.store.indices.ensure('sync-state');
    await new Promise<void>((resolve, reject) => {
      this.waiting.push({ ...change, resolve, reject, races: 0 });
      this.pump();
    });
  }

  private pump(): void {
    while (this.waiting.length > 0 && this.batches < MOST_BATCHES) {
      const batch = this.waiting.slice(0, MOST_CHANGES);
      this.waiting = this.waiting.slice(MOST_CHANGES);
      this.batches += 1;
      void this.send(batch).finally(() => {
        this.batches -= 1;
        this.pump();
      });
    }
  }

  /** Never rejects. */
  private async send(batch: readonly Waiting[]): Promise<void> {
    try {
      const prepared = await this.prepared(batch);
      if (prepared.length > 0) await this.write(prepared);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  private async prepared(batch: readonly Waiting[]): Promise<readonly Prepared[]> {
    const all: Prepared[] = [];
    for (const [position, found] of (await this.find(batch)).entries()) {
      const change = batch[position];
      if (change === undefined) continue;
      try {
        if (found instanceof LeaseLost) throw found;
        const step = change.work(found.document);
        if (step === undefined) change.resolve();
        else all.push(this.preparedOf(change, found, step));
      } catch (error) {
        change.reject(error);
      }
    }
    return all;
  }

  /** The slices as they are now; LeaseLost where the lease is not that of the caller any more. */
  private async find(batch: readonly SliceChange[]): Promise<readonly (Found | LeaseLost)[]> {
    const { leaseDocument, index } = this;
    const [leases, ...kept] = await documentsById(this.store.elasticsearch, [
      leaseDocument,
      ...batch.map(({ syncId, slice }) => ({ index, id: sliceId(syncId, slice) })),
    ]);
    const table = at(leases, '_source', 'table') as LeaseTable | undefined;
    return batch.map(({ syncId, fence }, position): Found | LeaseLost => {
      const one = kept[position];
      if (lastLease(table, leaseOf(syncId))?.token !== fence) return new LeaseLost(syncId);
      if (at(one, 'found') !== true) return { document: EMPTY_SLICE };
      const document = at(one, '_source', 'table') as unknown as SliceDocument;
      if (document.fence > fence) return new LeaseLost(syncId);
      const version = { sequence: numberAt(one, '_seq_no'), term: numberAt(one, '_primary_term') };
      return { document, version };
    });
  }

  private preparedOf(change: Waiting, found: Found, { document, segment }: SliceStep): Prepared {
    const { syncId, slice, fence } = change;
    const { version } = found;
    const step = { document: { ...document, fence }, ...(segment && { segment }) };
    const id = sliceId(syncId, slice);
    const target =
      version === undefined
        ? { create: { _index: this.index, _id: id } }
        : {
            index: {
              _index: this.index,
              _id: id,
              if_seq_no: version.sequence,
              if_primary_term: version.term,
            },
          };
    const state = {
      sync: syncId,
      slice: hashOf(slice),
      kind: 'state',
      order: document.lastOrder,
      table: step.document as unknown as JsonValue,
    };
    const operations = [`${JSON.stringify(target)}\n${jsonText(state)}\n`];
    // Before the slice that names it: a shard applies the operations of a request in their order.
    if (segment !== undefined) operations.unshift(this.segmentLines(change, step));
    return { change, found, step, operations };
  }

  private segmentLines({ syncId, fence }: SliceChange, { document, segment }: SliceStep): string {
    if (segment === undefined) return '';
    const { keys, number } = segment;
    const id = segmentId(syncId, keys.slice, { number, fence });
    const content = {
      sync: syncId,
      slice: hashOf(keys.slice),
      kind: 'keys',
      order: document.lastOrder,
      of: keys.slice,
      generation: keys.generation,
      number,
      fence,
      keys: Buffer.from(keys.keys).toString('base64'),
    };
    return `${JSON.stringify({ index: { _index: this.index, _id: id } })}\n${jsonText(content)}\n`;
  }

  private async write(prepared: readonly Prepared[]): Promise<void> {
    const { elasticsearch } = this.store;
    let items: readonly JsonValue[];
    try {
      const { body } = await elasticsearch.send({
        method: 'POST',
        path: '/_bulk',
        query: { filter_path: 'items.*.status,items.*.error' },
        lines: prepared.flatMap(({ operations }) => operations).join(''),
      });
      items = listAt(body, 'items');
    } catch (error) {
      if (!(error instanceof MoltlerError) || error.code !== 'store_unavailable') throw error;
      return this.confirm(prepared, error);
    }
    let from = 0;
    for (const one of prepared) {
      const own = items.slice(from, (from += one.operations.length));
      await this.conclude(one, own).catch(one.change.reject);
    }
  }

  /** What the outcomes of its operations mean for a change. */
  private async conclude(
    { change, step, operations }: Prepared,
    items: readonly JsonValue[],
  ): Promise<void> {
    const { elasticsearch } = this.store;
    if (items.length < operations.length)
      throw outcomesMissing(elasticsearch.url, items.length, operations.length);
    const outcomes = items.map((item) => Object.values(membersAt(item))[0]);
    const state = outcomes.at(-1);
    const status = numberAt(state, 'status');
    if (status === 409) return this.again(change);
    if (!isSuccess(status))
      throw failureOf({ status, body: { error: at(state, 'error') ?? '' } }, elasticsearch.url);
    // The slice names it, so it has to exist.
    if (step.segment !== undefined && !isSuccess(numberAt(outcomes[0], 'status')))
      await sendLines(elasticsearch, this.index, [operations[0] ?? '']);
    change.resolve();
  }

  /** Somebody else has changed the slice. */
  private again(change: Waiting): void {
    change.races += 1;
    if (change.races < MOST_RACES) {
      this.waiting.push(change);
      return;
    }
    throw new MoltlerError('store_unavailable', {
      store: storeAt(this.store.elasticsearch.url),
      reason: `${this.index} is changed by others all the time`,
    });
  }

  /** The response may be lost, and not the changes. Those that drop keys can be repeated. */
  private async confirm(prepared: readonly Prepared[], error: MoltlerError): Promise<void> {
    const now = await this.find(prepared.map(({ change }) => change));
    for (const [position, { change, found, step }] of prepared.entries()) {
      const kept = now[position];
      const { lastOrder } = step.document;
      const isStep = lastOrder !== found.document.lastOrder;
      if (kept instanceof LeaseLost) change.reject(kept);
      else if (isStep && kept?.document.lastOrder === lastOrder) change.resolve();
      else change.reject(error);
    }
  }
}
