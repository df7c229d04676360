import { withDue } from '../sync';
import type { Executor } from './execution';
import { tellHost, whoRuns } from './hosted_schedule';
import { information } from './result_table';
import { nextRuns } from './schedule_messages';
import { changeSync } from './stored_sync';

/** `ALTER SYNC name SET SCHEDULE …`. */
export const alterSync: Executor<'alter_sync_statement'> = async function* (bound, { engine }) {
  const now = engine.ports.clock.now();
  const { schedule } = bound;
  const changed = await changeSync(bound.sync, engine, (sync) => {
    const { schedule: _schedule, dueAt: _due, ...rest } = sync;
    return schedule === undefined
      ? { ...rest, failures: 0 }
      : withDue({ ...rest, schedule, failures: 0 }, now);
  });
  yield information(nextRuns(changed, now), schedule === undefined ? undefined : whoRuns(engine));
  yield* tellHost(changed, engine);
};
