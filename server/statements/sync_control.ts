import { StatementError } from '../../common/errors';
import type { SyncDefinition } from '../ports';
import { withDue } from '../sync';
import type { BoundOf, Execution, ExecutionEvent, Executor } from './execution';
import { tellHost, whoRuns } from './hosted_schedule';
import { information } from './result_table';
import { runSync } from './run_sync';
import { nextRuns } from './schedule_messages';
import { bindStoredSync, changeSync, findSync } from './stored_sync';

/** `PAUSE | RESUME | STOP | DROP SYNC [IF EXISTS] name`, `RUN SYNC [IF EXISTS] name [CONFIRM]`. */
export const syncControl: Executor<'sync_control_statement'> = async function* (bound, execution) {
  const sync = await findSync(bound.sync, execution.engine);
  if (sync === undefined) {
    if (!bound.ifExists) throw new StatementError('unknown_sync', { name: bound.sync });
    yield information(`Sync "${bound.sync}" does not exist; nothing was changed.`);
    return;
  }
  yield* CONTROLS[bound.verb](sync, execution, bound);
};

type Control = (
  sync: SyncDefinition,
  execution: Execution,
  bound: BoundOf<'sync_control_statement'>,
) => AsyncIterable<ExecutionEvent>;

const CONTROLS: { readonly [V in BoundOf<'sync_control_statement'>['verb']]: Control } = {
  pause: async function* ({ name, schedule, paused }, { engine }) {
    if (schedule === undefined || paused) {
      const state = paused ? 'is already paused' : 'has no schedule, so it only runs on request';
      yield information(`Sync "${name}" ${state}.`);
      return;
    }
    const stored = await changeSync(name, engine, ({ dueAt: _due, ...sync }) => ({
      ...sync,
      paused: true,
    }));
    yield information(
      `Paused sync "${name}". A run that has begun goes on.`,
      `Continue with RESUME SYNC ${name}, or end its run with STOP SYNC ${name}.`,
    );
    yield* tellHost(stored, engine);
  },
  resume: async function* (sync, execution) {
    const { name, schedule, paused } = sync;
    const { engine } = execution;
    const now = engine.ports.clock.now();
    if (!paused) {
      const state = schedule === undefined ? 'has no schedule' : 'is not paused';
      yield information(`Sync "${name}" ${state}.`);
      return;
    }
    await stillWorks(sync, execution);
    const resumed = await changeSync(name, engine, (sync) =>
      withDue({ ...sync, paused: false, failures: 0 }, now),
    );
    yield information(`Resumed sync "${name}". ${nextRuns(resumed, now, 'It')}`, whoRuns(engine));
    yield* tellHost(resumed, engine);
  },
  run: async function* (sync, execution, { confirmed }) {
    await execution.engine.schedules?.seen([sync]);
    const bound = await bindStoredSync(sync, await execution.engine.asSync(sync), execution);
    yield* runSync(sync, bound, confirmed, execution);
  },
  stop: async function* (sync, { engine }) {
    const { name } = sync;
    const stopped = await engine.syncs.stop(sync);
    if (stopped === undefined) yield information(`Sync "${name}" is not running.`);
    else
      yield information(
        stopped === 'ended'
          ? `Stopped the run of sync "${name}".`
          : `Another process runs sync "${name}", and stops within a minute.`,
        `The next run continues where it was: RUN SYNC ${name}.`,
      );
  },
  drop: async function* (sync, { engine }) {
    const { id, name, target } = sync;
    const isDropped = await engine.syncs.drop(sync);
    await engine.schedules?.removed(id);
    if (!isDropped) throw new StatementError('unknown_sync', { name });
    yield information(`Deleted sync "${name}". Its documents in ${target} stay.`);
  },
};

/** Throws `sync_invalid` if the statement of a sync no longer fits. A service that cannot be reached is no reason. */
async function stillWorks(sync: SyncDefinition, execution: Execution): Promise<void> {
  const engine = await execution.engine.asSync(sync);
  try {
    await bindStoredSync(sync, engine, execution);
  } catch (error) {
    execution.signal.throwIfAborted();
    if (error instanceof StatementError && error.code === 'sync_invalid') throw error;
  }
}
