import { randomUUID } from 'node:crypto';
import { foldCase, jsonText, parseJson, type JsonValue } from '../../../common/declaration';
import type { Clock } from '../clock';
import { LeaseLost } from '../leases';
import {
  leaseOf,
  SyncConflict,
  SyncNameTaken,
  type DeadLetter,
  type KeySegment,
  type LetterDocument,
  type SliceState,
  type SyncDefinition,
  type SyncRun,
  type SyncStore,
} from '../syncs';
import type { MemoryLeases } from './leases';

interface Kept {
  definition: SyncDefinition;
  readonly slices: Map<string, SliceState>;
  keys: KeySegment[];
}

/** Like a disk: later changes of the value do not reach it, and exact numbers keep their digits. */
const copied = <T>(value: T): T => parseJson(jsonText(value as JsonValue)) as T;

/** Syncs in memory. Returns copies, like a disk. */
export function memorySyncs(
  clock: Pick<Clock, 'now'>,
  leases: Pick<MemoryLeases, 'last'>,
): SyncStore {
  const syncs = new Map<string, Kept>();
  let runs: SyncRun[] = [];
  let letters: DeadLetter[] = [];
  const now = () => new Date(clock.now()).toISOString();
  const named = (name: string) =>
    [...syncs.values()].find(({ definition }) => foldCase(definition.name) === foldCase(name));
  const guarded = (syncId: string, fence: number): Kept => {
    const kept = syncs.get(syncId);
    if (kept === undefined || leases.last(leaseOf(syncId))?.token !== fence)
      throw new LeaseLost(syncId);
    return kept;
  };

  return {
    list: async () =>
      [...syncs.values()]
        .map(({ definition }) => copied(definition))
        .sort((a, b) => (foldCase(a.name) < foldCase(b.name) ? -1 : 1)),
    async get(name) {
      const kept = named(name);
      return kept === undefined ? undefined : copied(kept.definition);
    },
    async create(sync) {
      if (named(sync.name) !== undefined) throw new SyncNameTaken(sync.name);
      const at = now();
      const own = { id: randomUUID(), version: 1, createdAt: at, updatedAt: at, failures: 0 };
      const definition: SyncDefinition = { ...copied(sync), ...own };
      syncs.set(definition.id, { definition, slices: new Map(), keys: [] });
      return copied(definition);
    },
    async update(sync) {
      const kept = syncs.get(sync.id);
      if (kept?.definition.version !== sync.version) throw new SyncConflict(sync.name);
      const holder = named(sync.name);
      if (holder !== undefined && holder !== kept) throw new SyncNameTaken(sync.name);
      const { createdAt } = kept.definition;
      const version = sync.version + 1;
      kept.definition = { ...copied(sync), version, createdAt, updatedAt: now() };
      return copied(kept.definition);
    },
    async delete(id) {
      runs = runs.filter(({ syncId }) => syncId !== id);
      letters = letters.filter(({ syncId }) => syncId !== id);
      return syncs.delete(id);
    },

    slices: async (syncId) => [...(syncs.get(syncId)?.slices.values() ?? [])].map(copied),
    async advance(syncId, fence, { state, keys }) {
      const kept = guarded(syncId, fence);
      kept.slices.set(state.slice, copied(state));
      if (keys !== undefined) kept.keys.push({ ...keys, keys: Uint8Array.from(keys.keys) });
    },
    async forgetSlice(syncId, fence, slice) {
      const kept = guarded(syncId, fence);
      kept.slices.delete(slice);
      kept.keys = kept.keys.filter((segment) => segment.slice !== slice);
    },
    async *keys(syncId, of) {
      for (const segment of [...(syncs.get(syncId)?.keys ?? [])])
        if (of === undefined || of.slice === segment.slice)
          yield { ...segment, keys: Uint8Array.from(segment.keys) };
    },
    async keepGeneration(syncId, fence, { slice, generation }) {
      const kept = guarded(syncId, fence);
      kept.keys = kept.keys.filter(
        (segment) => segment.slice !== slice || segment.generation === generation,
      );
    },

    async startRun(run) {
      const id = randomUUID();
      runs = [{ ...copied(run), id }, ...runs];
      return id;
    },
    async updateRun(run) {
      runs = runs.map((one) => (one.id === run.id ? copied(run) : one));
    },
    runs: async ({ syncId, limit }) =>
      runs
        .filter((run) => syncId === undefined || run.syncId === syncId)
        .slice(0, limit)
        .map(copied),

    async addDeadLetters(added) {
      for (const letter of added) {
        letters = letters.filter(
          ({ syncId, index, documentId }) =>
            documentId === '' ||
            syncId !== letter.syncId ||
            index !== letter.index ||
            documentId !== letter.documentId,
        );
        letters.push({ ...copied(letter), id: randomUUID() });
      }
    },
    deadLetters: async ({ syncId, limit }) =>
      letters
        .filter((letter) => letter.syncId === syncId)
        .slice(0, limit)
        .map(copied),
    countDeadLetters: async (syncId) => letters.filter((letter) => letter.syncId === syncId).length,
    async removeDeadLetters(ids) {
      const gone = new Set(ids);
      letters = letters.filter(({ id }) => !gone.has(id));
    },
    async removeDeadLettersOf(syncId, documents) {
      const keyOf = (of: LetterDocument) => JSON.stringify([of.index, of.documentId]);
      const gone = new Set(documents.map(keyOf));
      letters = letters.filter((letter) => letter.syncId !== syncId || !gone.has(keyOf(letter)));
    },
  };
}
