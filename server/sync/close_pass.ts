import { parseInstant } from '../../common/declaration';
import type { SliceState } from '../ports';
import { encodeKeys, type KeyEntry } from './key_segments';
import { idHash, KEY, type KeyTable } from './key_table';
import type { RunContext } from './run_context';
import { storedKeys } from './slice_keys';
import { entryOf, type OpenSlice, type SlicePass } from './slice_pass';

const SEGMENT_ENTRIES = 2000;

/**
 * The mark after a pass that was read to its end. It never goes back, and stays if rows may have moved while it was read:
 * the next pass reads their changes.
 */
function markAfter({ mark, open }: OpenSlice): string | undefined {
  const { reached, moved } = open;
  if (moved !== undefined && mark !== undefined) return mark;
  if (reached === undefined || mark === undefined) return reached ?? mark;
  return (parseInstant(reached) ?? 0) > (parseInstant(mark) ?? 0) ? reached : mark;
}

/**
 * When the last full pass began. A first one that was continued by a later run may have missed any row, not only one that
 * changed; so it is followed by another one.
 */
function fullAtAfter({ mark, open, fullAt }: OpenSlice): number | undefined {
  const { reached, moved, startedAt } = open;
  const isFirst = reached !== undefined && mark === undefined;
  return isFirst && moved === 'between runs' ? fullAt : startedAt;
}

/** A full pass writes all keys again, of what it has not seen as well. */
function replacementsAfter(state: OpenSlice): Pick<SliceState, 'replacements'> {
  const { replacements } = state.open.kind === 'full' ? state.open : state;
  return replacements === undefined ? {} : { replacements };
}

/** Ends a pass after everything that it has found out was applied: it was read to its proven end. */
export async function finish(run: RunContext, pass: SlicePass): Promise<void> {
  const { state } = pass;
  const { open, slice, scope, fullAt } = state;
  const mark = markAfter(state);
  const full = open.kind === 'full';
  const at = full ? fullAtAfter(state) : fullAt;
  await close(run, pass.takeUnstored(), {
    slice,
    scope,
    generation: open.generation,
    ...replacementsAfter(state),
    ...(mark !== undefined && { mark }),
    ...(at !== undefined && { fullAt: at }),
  });
  // The first generation has none before it.
  if (full && open.generation > 1) await keep(run, slice, open.generation);
}

/**
 * Ends a pass that proves nothing about what it has not seen: those documents stay, and the next pass looks for them
 * again. `marks`: everything was read, so that the next pass may continue from there.
 */
export async function leave(
  run: RunContext,
  pass: SlicePass,
  { marks }: { readonly marks: boolean },
): Promise<void> {
  const { state } = pass;
  const { open, slice, scope, fullAt } = state;
  const mark = marks ? markAfter(state) : state.mark;
  if (pass.isFull) await keepUnseen(run, pass);
  await close(run, pass.takeUnstored(), {
    slice,
    scope,
    generation: open.generation,
    ...replacementsAfter(state),
    ...(mark !== undefined && { mark }),
    ...(fullAt !== undefined && { fullAt }),
  });
  if (pass.isFull) await keep(run, slice, open.generation);
}

function close(run: RunContext, entries: readonly KeyEntry[], state: SliceState): Promise<void> {
  const { slice, generation } = state;
  const step =
    entries.length === 0
      ? { state }
      : { state, keys: { slice, generation, keys: encodeKeys(entries) } };
  return run.writer.patiently(() => run.ports.syncs.advance(run.sync.id, run.lease.token, step));
}

const keep = (run: RunContext, slice: string, generation: number): Promise<void> =>
  run.writer.patiently(() =>
    run.ports.syncs.keepGeneration(run.sync.id, run.lease.token, { slice, generation }),
  );

/** Copies what the pass has not seen to its generation. */
async function keepUnseen(run: RunContext, pass: SlicePass): Promise<void> {
  const table = await pass.table();
  for await (const ids of idsOf(run, pass.state, table, isUnseen))
    await pass.store(
      ids.map((id): KeyEntry => {
        const slot = table.find(idHash(id));
        const [high, low] = table.content(slot);
        const unwanted = table.has(slot, KEY.unwanted);
        return unwanted ? entryOf(id, 'unwanted') : entryOf(id, 'maybe', { high, low });
      }),
    );
}

export const isUnseen = (table: KeyTable, slot: number): boolean =>
  table.has(slot, KEY.present) && !table.has(slot, KEY.seen);
export const isUnwanted = (table: KeyTable, slot: number): boolean =>
  table.has(slot, KEY.present | KEY.unwanted);

/** The ids of those documents of a slice for which `is` holds, in batches; each once. */
export async function* idsOf(
  run: RunContext,
  state: SliceState,
  table: KeyTable,
  is: (table: KeyTable, slot: number) => boolean,
): AsyncGenerator<readonly string[], void, undefined> {
  const { syncs } = run.ports;
  const given = new Uint8Array(table.slotCount);
  let ids: string[] = [];
  for await (const { id } of storedKeys(syncs, run.sync.id, state)) {
    const slot = table.find(idHash(id));
    if (slot < 0 || given[slot] === 1 || !is(table, slot)) continue;
    given[slot] = 1;
    ids.push(id);
    if (ids.length < SEGMENT_ENTRIES) continue;
    yield ids;
    ids = [];
  }
  if (ids.length > 0) yield ids;
}
