import { grouped } from '../../common/quantities';
import type { SliceState } from '../ports';
import { finish, isUnseen, leave } from './close_pass';
import { encodeKeys, type KeyEntry } from './key_segments';
import { KEY, type KeyTable } from './key_table';
import { countFree, laterRemoved, remove, rowsAre, type Removing } from './removals';
import type { RunContext, RunPart } from './run_context';
import type { Sharer } from './sharers';
import { loadKeys } from './slice_keys';
import { SlicePass, type OpenSlice } from './slice_pass';

/** What a run has not found any more. */
export interface Gone {
  /** Slices that were read to their end, and have documents that were not seen. */
  readonly read: readonly { readonly state: OpenSlice; readonly count: number }[];
  /** Slices that do not exist any more: their parent is gone. */
  readonly vanished: readonly SliceState[];
  /** Documents of the slices before the run, by slice; those of others are counted if need be. */
  readonly before: ReadonlyMap<string, number>;
}

/** Removes what a run has not found any more, unless that is suspiciously much. */
export async function removeGone(
  run: RunContext,
  part: RunPart,
  gone: Gone,
  states: readonly SliceState[],
  sharers: readonly Sharer[],
): Promise<void> {
  const vanished: Removing[] = [];
  for (const state of gone.vanished) vanished.push(await removingAll(run, state));
  const count =
    gone.read.reduce((all, one) => all + one.count, 0) +
    vanished.reduce((all, { table }) => all + table.count(KEY.present), 0);
  if (count === 0) {
    for (const { state } of vanished) await forget(run, state);
    return;
  }
  const passes = gone.read.map(({ state }) => new SlicePass(run, part, state));
  const read = await Promise.all(passes.map(removingOf));
  const all = [...read, ...vanished];
  const { maxDeleteRatio } = run.settings;
  const total = await documentsBefore(run, gone.before, states);
  const isFew = run.confirmed || count <= maxDeleteRatio * total;
  const free = isFew ? count : await countFree(run, part, all, sharers);
  if (!run.confirmed && free > maxDeleteRatio * total) {
    for (const pass of passes) await leave(run, pass, { marks: true });
    run.hold(free);
    run.tell(
      `The ${free === 1 ? 'row' : 'rows'} of ${grouped(free)} of ${grouped(total)} documents of ${part.title} ${rowsAre(part, free === 1)}. That is more than max_delete_ratio = ${maxDeleteRatio} allows, so none was removed.`,
      {
        partial: true,
        hint: `If that is right, remove them with RUN SYNC ${run.sync.name} CONFIRM.`,
      },
    );
    return;
  }
  const removed = await remove(run, part, all, sharers, async (one) => {
    const pass = passes[read.indexOf(one)];
    await (pass === undefined ? forget(run, one.state) : finish(run, pass));
  });
  if (removed) return;
  for (const pass of passes) await leave(run, pass, { marks: true });
  run.tell(laterRemoved(part), { partial: true });
}

/** The documents that a full pass has not seen. */
async function removingOf(pass: SlicePass): Promise<Removing> {
  const { state } = pass;
  return {
    state,
    table: await pass.table(),
    is: isUnseen,
    store: (entries) => pass.store(entries),
  };
}

/**
 * All documents of a slice. If its parent comes back before it is forgotten, it is read in full: its documents may have
 * been removed. An earlier pass has stored keys, which that one must not count as seen.
 */
async function removingAll(run: RunContext, state: SliceState): Promise<Removing> {
  const { slice, scope, generation, open } = state;
  const last = Math.max(generation, open?.generation ?? 0);
  const begun: SliceState = {
    slice,
    scope,
    generation,
    open: { kind: 'full', generation: last, startedAt: run.startedAt },
  };
  return {
    state: begun,
    table: await loadKeys(run.ports.syncs, run.sync.id, state),
    is: (table: KeyTable, slot: number) => table.has(slot, KEY.present),
    store: (entries: readonly KeyEntry[]) =>
      run.writer.patiently(() =>
        run.ports.syncs.advance(run.sync.id, run.lease.token, {
          state: begun,
          keys: { slice, generation: last, keys: encodeKeys(entries) },
        }),
      ),
  };
}

const forget = (run: RunContext, { slice }: SliceState): Promise<void> =>
  run.writer.patiently(() => run.ports.syncs.forgetSlice(run.sync.id, run.lease.token, slice));

/** The documents of all slices before the run. */
async function documentsBefore(
  run: RunContext,
  known: ReadonlyMap<string, number>,
  states: readonly SliceState[],
): Promise<number> {
  let total = 0;
  for (const state of states) {
    const count = known.get(state.slice);
    if (count !== undefined) total += count;
    else total += (await loadKeys(run.ports.syncs, run.sync.id, state)).count(KEY.present);
  }
  return total;
}
