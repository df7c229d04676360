import { NO_LONGER_NEEDED, type Clock, type ScheduleHost, type SyncDefinition } from '../../ports';
import type { Logger, TaskInstance, TaskManagerStart } from '../contracts';
import { SYNC_TASK, taskIdOf } from './task_names';

/** After this time, a task runs again whose runner returned nothing, such as when its Kibana was killed. */
const INTERVAL = '5m';
/** A task that is ending has read when its sync is due, and stores it within this time. */
const ENDING_MILLISECONDS = 3_000;
/** Pages list syncs again and again; their tasks are only read this often. */
const LOOK_MILLISECONDS = 60_000;

export interface TaskSchedulesOptions {
  readonly taskManager: TaskManagerStart;
  readonly spaceId: string;
  readonly logger: Pick<Logger, 'warn'>;
  readonly clock: Clock;
}

type Task = Pick<TaskInstance, 'runAt' | 'status'> | undefined;

/**
 * Keeps one task of Task Manager for each scheduled sync of a space. A task decides by itself when it runs next, and ends
 * itself when there is nothing more to do; here, it is only created, woken up early, and removed with its sync.
 */
export class TaskSchedules implements ScheduleHost {
  readonly whoRuns = 'Kibana runs schedules, as tasks of its Task Manager.';
  private readonly closing = new AbortController();
  private readonly looks = new Set<Promise<void>>();
  /** When the task of a sync was looked at, and for which due time. */
  private readonly looked = new Map<string, { readonly at: number; readonly dueAt: number }>();

  constructor(private readonly options: TaskSchedulesOptions) {}

  async changed(sync: SyncDefinition): Promise<void> {
    const [task] = await this.tasksOf([sync]);
    if ((await this.adjust(sync, task)) === 'running') this.lookAgain(sync);
  }

  async seen(syncs: readonly SyncDefinition[]): Promise<void> {
    const now = this.options.clock.now();
    const scheduled = syncs.filter((sync) => {
      if (!isScheduled(sync)) return false;
      const { at, dueAt } = this.looked.get(sync.id) ?? { at: -Infinity, dueAt: undefined };
      return now - at >= LOOK_MILLISECONDS || dueAt !== dueOf(sync);
    });
    if (scheduled.length === 0) return;
    try {
      const tasks = await this.tasksOf(scheduled);
      for (const [at, sync] of scheduled.entries()) await this.adjust(sync, tasks[at]);
      for (const sync of scheduled) this.looked.set(sync.id, { at: now, dueAt: dueOf(sync) });
    } catch (error) {
      this.warn('The tasks of scheduled syncs could not be read', error);
    }
  }

  async removed(syncId: string): Promise<void> {
    this.looked.delete(syncId);
    try {
      await this.options.taskManager.removeIfExists(taskIdOf(this.options.spaceId, syncId));
    } catch (error) {
      this.warn('The task of a deleted sync could not be removed, and will remove itself', error);
    }
  }

  /** Ends its work in the background. */
  async close(): Promise<void> {
    this.closing.abort(NO_LONGER_NEEDED);
    await Promise.all(this.looks);
  }

  /** In the order of the syncs. */
  private async tasksOf(syncs: readonly SyncDefinition[]): Promise<readonly Task[]> {
    const found = await this.options.taskManager.bulkGet(syncs.map((sync) => this.idOf(sync)));
    return found.map((one) => (one.tag === 'ok' ? one.value : undefined));
  }

  /** `running`: the task is about to find out by itself, or has just done so. */
  private async adjust(sync: SyncDefinition, task: Task): Promise<'running' | 'adjusted'> {
    if (!isScheduled(sync)) {
      if (task !== undefined && task.status !== 'idle') return 'running';
      if (task !== undefined) await this.options.taskManager.removeIfExists(this.idOf(sync));
      return 'adjusted';
    }
    if (task === undefined) return this.make(sync);
    if (task.status !== 'idle') return 'running';
    // It sleeps too long. One that wakes up too early finds out by itself.
    return task.runAt.getTime() > dueOf(sync) ? this.wake(sync) : 'adjusted';
  }

  private async make(sync: SyncDefinition): Promise<'adjusted'> {
    const { taskManager, spaceId } = this.options;
    await taskManager.ensureScheduled({
      id: this.idOf(sync),
      taskType: SYNC_TASK,
      params: { spaceId, syncId: sync.id },
      state: {},
      runAt: new Date(dueOf(sync)),
      schedule: { interval: INTERVAL },
    });
    return 'adjusted';
  }

  private async wake(sync: SyncDefinition): Promise<'running' | 'adjusted'> {
    try {
      const { conflict } = await this.options.taskManager.runSoon(this.idOf(sync));
      return conflict === true ? 'running' : 'adjusted';
    } catch (error) {
      const [task] = await this.tasksOf([sync]);
      // It has ended itself, or has begun to run by itself.
      if (task === undefined) return this.make(sync);
      if (task.status === 'idle') throw error;
      return 'running';
    }
  }

  private idOf({ id }: SyncDefinition): string {
    return taskIdOf(this.options.spaceId, id);
  }

  /** A task that is running may have read the old due time just before it changed, and stores it when it ends. */
  private lookAgain(sync: SyncDefinition): void {
    const look = async (): Promise<void> => {
      await this.options.clock.sleep(ENDING_MILLISECONDS, this.closing.signal);
      const [task] = await this.tasksOf([sync]);
      await this.adjust(sync, task);
    };
    const looking = look().catch((error: unknown) => {
      if (error !== NO_LONGER_NEEDED)
        this.warn(`The task of the sync "${sync.name}" could not be read`, error);
    });
    this.looks.add(looking);
    void looking.then(() => this.looks.delete(looking));
  }

  private warn(what: string, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.options.logger.warn(`${what}: ${reason}`);
  }
}

const isScheduled = ({ schedule, paused }: SyncDefinition): boolean =>
  schedule !== undefined && !paused;

/** A sync without a due time gets one when its task looks at it. */
const dueOf = ({ dueAt }: SyncDefinition): number => dueAt ?? 0;
