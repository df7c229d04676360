import { nextTurn } from '../in_steps';
import type { SliceState, SyncStore } from '../ports';
import { decodeKeys, type KeyEntry } from './key_segments';
import { idHash, KEY, KeyTable } from './key_table';

/** A store may have many segments at hand; the event loop is left to others after this time. */
const MOST_MILLISECONDS = 5;

/** An entry of a slice, and the generation that it belongs to. */
export interface StoredKey extends KeyEntry {
  readonly generation: number;
}

/** The entries of a slice that count, in the order in which they were stored. */
export async function* storedKeys(
  store: Pick<SyncStore, 'keys'>,
  syncId: string,
  { slice, generation }: Pick<SliceState, 'slice' | 'generation'>,
): AsyncGenerator<StoredKey, void, undefined> {
  let began = performance.now();
  for await (const segment of store.keys(syncId, { slice })) {
    if (performance.now() - began > MOST_MILLISECONDS) {
      await nextTurn();
      began = performance.now();
    }
    // Earlier generations are about to be removed.
    if (segment.generation >= generation)
      for (const entry of decodeKeys(segment.keys))
        yield { ...entry, generation: segment.generation };
  }
}

/**
 * What is known about the documents of a slice. `pass`: the generation of a full pass that is under way. `rewrites`: what
 * the documents contained before it is of no use.
 */
export async function loadKeys(
  store: Pick<SyncStore, 'keys'>,
  syncId: string,
  state: Pick<SliceState, 'slice' | 'generation'>,
  {
    pass,
    rewrites = false,
  }: { readonly pass?: number | undefined; readonly rewrites?: boolean } = {},
): Promise<KeyTable> {
  const table = new KeyTable();
  for await (const entry of storedKeys(store, syncId, state)) {
    const of = pass !== undefined && entry.generation === pass ? 'pass' : 'before';
    noteKey(table, rewrites && of === 'before' ? { ...entry, high: 0, low: 0 } : entry, of);
  }
  return table;
}

/** Slices of a sync. */
export interface SlicesOf {
  readonly syncId: string;
  readonly states: readonly SliceState[];
}

/**
 * The contents of the documents of slices, as far as they agree on them; 0 for others. For a slice that is read for the
 * first time: after a change of the statement, the same rows may be read from other lists. And for a sync whose documents
 * are those of others, too.
 */
export async function contentsOf(
  store: Pick<SyncStore, 'keys'>,
  all: readonly SlicesOf[],
): Promise<KeyTable> {
  const contents = new KeyTable();
  for (const { syncId, states } of all)
    for (const state of states) await addContents(store, syncId, state, contents);
  return contents;
}

async function addContents(
  store: Pick<SyncStore, 'keys'>,
  syncId: string,
  state: SliceState,
  all: KeyTable,
): Promise<void> {
  const own = await loadKeys(store, syncId, state);
  for await (const { id } of storedKeys(store, syncId, state)) {
    const hash = idHash(id);
    const found = own.find(hash);
    if (!own.has(found, KEY.present)) continue;
    const [high, low] = own.content(found);
    const known = all.find(hash);
    if (known < 0) all.setContent(all.add(hash), high, low);
    else if (!all.contains(known, high, low)) all.setContent(known, 0, 0);
  }
}

/** Adds what an entry says. `of`: this pass, or what was known before it. `key`: the hash of its id. */
export function noteKey(
  table: KeyTable,
  entry: KeyEntry,
  of: 'pass' | 'before',
  key = idHash(entry.id),
): number {
  const slot = table.add(key);
  const present = entry.state !== 'removed';
  table.set(slot, KEY.present, present);
  table.set(slot, KEY.unwanted, entry.state === 'unwanted');
  if (of === 'before') table.set(slot, KEY.before, present);
  else if (entry.state !== 'maybe') table.set(slot, KEY.seen, entry.state === 'seen');
  table.setContent(slot, entry.high, entry.low);
  return slot;
}
