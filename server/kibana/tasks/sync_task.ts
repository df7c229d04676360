import { schema } from '@kbn/config-schema';
import { systemClock, type Clock } from '../../ports';
import type { Logger, TaskDefinition, TaskInstance, TaskResult, TaskRunner } from '../contracts';
import type { Spaces } from '../spaces';
import { SYNC_TASK } from './task_names';

/** Syncs that one Kibana runs at the same time, so that the tasks of others have room. */
const MOST_RUNS = 4;
/** When a task that has found no room looks again. */
const CROWDED_MILLISECONDS = 15_000;
/** When a task that could not read its sync looks again. */
const UNAVAILABLE_MILLISECONDS = 60_000;
/** The engine ends a run after `sync_seconds`, and records why. Kibana ends it only if the engine does not. */
const GRACE_SECONDS = 300;

/** A newer version may have written more. */
const PARAMS = schema.object(
  { spaceId: schema.string(), syncId: schema.string() },
  { unknowns: 'ignore' },
);

export interface SyncTaskOptions {
  readonly spaces: () => Promise<Pick<Spaces, 'work'>>;
  /** The longest time of a run. */
  readonly runSeconds: number;
  readonly logger: Pick<Logger, 'warn'>;
  readonly clock?: Pick<Clock, 'now'>;
}

/**
 * Task Manager's definition of the tasks that run syncs. A task knows nothing but its sync: what is due, and since when,
 * is in the store of syncs, so a task that runs too often, or in two Kibanas, does no harm.
 */
export function syncTasks(options: SyncTaskOptions): Readonly<Record<string, TaskDefinition>> {
  let running = 0;
  return {
    [SYNC_TASK]: {
      title: 'Moltler sync',
      description: 'Runs a sync of Moltler when it is due.',
      timeout: `${Math.ceil(options.runSeconds) + GRACE_SECONDS}s`,
      paramsSchema: PARAMS,
      // The sync itself has everything that has to be remembered.
      stateSchemaByVersion: { 1: { schema: schema.object({}), up: () => ({}) } },
      createTaskRunner: ({ taskInstance }) =>
        runnerOf(taskInstance, options, async (work) => {
          if (running >= MOST_RUNS) return undefined;
          running += 1;
          try {
            return await work();
          } finally {
            running -= 1;
          }
        }),
    },
  };
}

/** Does work if there is room for it; otherwise resolves with undefined. */
type WithRoom = <T>(work: () => Promise<T>) => Promise<T | undefined>;

function runnerOf(
  { id, params }: TaskInstance,
  { spaces, logger, clock = systemClock }: SyncTaskOptions,
  withRoom: WithRoom,
): TaskRunner {
  const { spaceId, syncId } = PARAMS.validate(params);
  const cancelling = new AbortController();
  const again = (at: number): TaskResult => ({ state: {}, runAt: new Date(at) });
  const work = async (): Promise<TaskResult> => {
    const next = await (
      await spaces()
    ).work(spaceId, (space) => space.runDue(syncId, cancelling.signal));
    // Whoever could not open the space has logged why.
    if ('unavailable' in next) return again(clock.now() + UNAVAILABLE_MILLISECONDS);
    // A sync that is gone, paused or without a schedule: its task comes back with the schedule.
    if (next.nextAt === undefined) return { state: {}, shouldDeleteTask: true };
    return again(next.nextAt);
  };
  let run: Promise<TaskResult> | undefined;
  return {
    run: () => {
      run = withRoom(work).then(
        (result) => result ?? again(clock.now() + CROWDED_MILLISECONDS),
        (error: unknown) => {
          const reason = error instanceof Error ? error.message : String(error);
          logger.warn(`The task ${id} could not read its sync, and will try again: ${reason}`);
          return again(clock.now() + UNAVAILABLE_MILLISECONDS);
        },
      );
      return run;
    },
    cancel: async () => {
      cancelling.abort(new Error("Kibana ended the run's task"));
      await run;
    },
  };
}
