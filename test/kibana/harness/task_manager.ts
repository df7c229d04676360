import type { Clock } from '../../../server/ports';
import type {
  FoundTask,
  TaskDefinition,
  TaskInstance,
  TaskManagerSetup,
  TaskManagerStart,
  TaskResult,
  TaskRunner,
} from '../../../server/kibana/testing';
import { onlyKeys, strict } from './strict';
import { taskError, type StoredTask, type TaskStore } from './task_store';
import { intervalOf, TaskType } from './task_types';

/** Tasks of normal cost that one Kibana runs at once. */
const CAPACITY = 10;
/** A task whose Kibana gives no sign of life for so long runs again, elsewhere. */
const RETRY_MILLISECONDS = 300_000;
const POLL_MILLISECONDS = 3_000;

export interface TaskManagerOptions {
  readonly clock: Clock;
  readonly store: TaskStore;
  /** One line for each error and warning. */
  readonly log: (line: string) => void;
  readonly pollMilliseconds?: number;
  /** Of a Kibana whose process is paused, or that does not reach Elasticsearch: it does not say that its tasks run. */
  readonly silent?: boolean;
}

interface Running {
  task: StoredTask;
  readonly type: TaskType;
  readonly runner: TaskRunner;
  cancelled: boolean;
}

/**
 * Task Manager of one Kibana, as far as recurring tasks are concerned: contract §7, task_scheduling.ts, task_runner.ts,
 * task_pool.ts, strategy_mget.ts. Times are those of a clock. A task may run more than once.
 */
export class TaskManager {
  private readonly types = new Map<string, TaskType>();
  private readonly pool = new Map<string, Running>();
  private readonly stopping = new AbortController();
  private readonly owner = `kibana:${Math.random()}`;
  private isDead = false;
  private polling: Promise<void> | undefined;

  constructor(private readonly options: TaskManagerOptions) {}

  get store(): TaskStore {
    return this.options.store;
  }

  setup(inSetup: () => void = () => undefined): TaskManagerSetup {
    return strict<TaskManagerSetup>('taskManager', {
      registerTaskDefinitions: (definitions) => {
        inSetup();
        for (const [name, definition] of Object.entries(definitions))
          this.register(name, definition);
      },
    });
  }

  start(): TaskManagerStart {
    const { store, clock } = this.options;
    return strict<TaskManagerStart>('taskManager', {
      ensureScheduled: async (task) => {
        onlyKeys(`task ${task.id}`, task, [
          'id',
          'taskType',
          'params',
          'state',
          'runAt',
          'schedule',
        ]);
        const type = this.types.get(task.taskType);
        if (type === undefined) throw new Error(`Unsupported task type "${task.taskType}".`);
        onlyKeys('schedule', task.schedule, ['interval']);
        intervalOf(task.schedule.interval);
        if (store.get(task.id) === undefined)
          store.create({
            id: task.id,
            taskType: task.taskType,
            params: JSON.stringify(task.params),
            ...type.stateToStore(task.state),
            runAt: validDate(task.runAt),
            interval: task.schedule.interval,
            status: 'idle',
            attempts: 0,
          });
        return { id: task.id };
      },
      bulkGet: async (ids) =>
        ids.map((id): FoundTask => {
          const found = store.get(id);
          return found === undefined
            ? { tag: 'err', error: { id } }
            : { tag: 'ok', value: instanceOf(found) };
        }),
      runSoon: async (id) => {
        const found = store.get(id);
        if (found === undefined) throw taskError(404, `Saved object [task/${id}] not found`);
        if (found.status !== 'idle')
          throw new Error(`Failed to run task "${id}" as it is currently running`);
        store.update({ ...found, runAt: new Date(clock.now()) });
        return { id };
      },
      removeIfExists: async (id) => {
        if (store.get(id) !== undefined) store.remove(id);
      },
    });
  }

  /** Begins to run tasks. */
  poll(): void {
    const { clock, pollMilliseconds = POLL_MILLISECONDS, log } = this.options;
    const keepPolling = async (): Promise<void> => {
      while (!this.stopping.signal.aborted) {
        try {
          this.cancelExpired();
          this.prolong();
          this.claim();
        } catch (error) {
          log(`error Failed to poll for work: ${String(error)}`);
        }
        await clock.sleep(pollMilliseconds, this.stopping.signal).catch(() => undefined);
      }
    };
    this.polling ??= keepPolling();
  }

  /** Begins no more tasks. Those that run go on. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.polling;
  }

  /** As `kill -9`: what runs is never heard of again. */
  kill(): void {
    this.isDead = true;
    this.stopping.abort();
  }

  /** Tasks that run here. */
  get running(): readonly string[] {
    return [...this.pool.values()].map(({ task }) => task.id);
  }

  private register(name: string, definition: TaskDefinition): void {
    if (this.types.has(name)) throw new Error(`Task ${name} is already defined!`);
    this.types.set(name, new TaskType(name, definition));
  }

  private cancelExpired(): void {
    for (const [execution, one] of this.pool) {
      if (!this.isExpired(one)) continue;
      this.options.log(`warn Cancelling task ${one.task.id} as it expired`);
      this.pool.delete(execution);
      one.cancelled = true;
      void one.runner
        .cancel()
        .catch((error: unknown) =>
          this.options.log(`error Failed to cancel task ${one.task.id}: ${String(error)}`),
        );
    }
  }

  private isExpired({ task, type }: Running): boolean {
    return (task.startedAt?.getTime() ?? 0) + type.timeout < this.options.clock.now();
  }

  /** Says that tasks are still running, so that no other Kibana runs them. */
  private prolong(): void {
    const { store, clock, silent } = this.options;
    if (silent === true) return;
    for (const one of this.pool.values()) {
      if ((one.task.retryAt?.getTime() ?? 0) - clock.now() > RETRY_MILLISECONDS / 2) continue;
      if (store.get(one.task.id)?.version !== one.task.version) continue;
      const retryAt = new Date(clock.now() + RETRY_MILLISECONDS);
      one.task = store.update({ ...one.task, retryAt });
    }
  }

  private claim(): void {
    const { store, clock } = this.options;
    const now = clock.now();
    const due = store
      .all()
      .filter(({ status, runAt, retryAt, taskType }) => {
        const at = status === 'idle' ? runAt : retryAt;
        return this.types.has(taskType) && at !== undefined && at.getTime() <= now;
      })
      .sort((one, other) => one.runAt.getTime() - other.runAt.getTime());
    for (const task of due.slice(0, Math.max(0, CAPACITY - this.pool.size))) {
      const type = this.types.get(task.taskType);
      if (type === undefined) continue;
      const patience = Math.max(
        intervalOf(task.interval),
        Math.min(type.timeout, RETRY_MILLISECONDS),
      );
      const claimed = store.update({
        ...task,
        status: 'running',
        startedAt: new Date(now),
        attempts: task.attempts + 1,
        retryAt: new Date(now + patience),
        owner: this.owner,
      });
      // A Kibana does not run a task twice at once.
      if (!this.running.includes(task.id)) void this.run(claimed, type);
    }
  }

  private async run(task: StoredTask, type: TaskType): Promise<void> {
    const { log } = this.options;
    const execution = `${task.id} ${task.version}`;
    try {
      const instance = instanceOf(task);
      const taskInstance = {
        ...instance,
        params: type.params(instance.params),
        state: type.stateForRunner(instance.state, task.stateVersion),
      };
      const runner = type.definition.createTaskRunner(
        strict('context', { taskInstance: strict('taskInstance', taskInstance) }),
      );
      const one: Running = { task, type, runner, cancelled: false };
      this.pool.set(execution, one);
      let result: TaskResult | undefined;
      try {
        result = checked(await runner.run());
      } catch (error) {
        log(`error Task ${task.id} failed: ${String(error)}`);
      }
      if (!this.isDead) this.end(one, result);
    } catch (error) {
      const isGone = (error as { readonly statusCode?: number }).statusCode === 404;
      log(
        `${isGone ? 'debug' : 'warn'} Task ${task.id} failed in attempt to run: ${String(error)}`,
      );
    } finally {
      this.pool.delete(execution);
    }
  }

  /** Stores when the task runs next, or removes it. `result` undefined: it has failed. */
  private end(one: Running, result: TaskResult | undefined): void {
    const { store, clock } = this.options;
    const { task, type } = one;
    if (result !== undefined && 'shouldDeleteTask' in result) {
      store.remove(task.id);
      return;
    }
    // What comes after the timeout counts for nothing: the task runs again when it is given up.
    if (one.cancelled || this.isExpired(one)) return;
    const { startedAt: _started, retryAt: _retry, owner: _owner, ...rest } = task;
    const again = Math.max(
      clock.now(),
      (task.startedAt?.getTime() ?? 0) + intervalOf(task.interval),
    );
    store.update({
      ...rest,
      ...(result === undefined ? {} : { ...type.stateToStore(result.state), attempts: 0 }),
      status: 'idle',
      runAt: result === undefined ? new Date(again) : result.runAt,
    });
  }
}

const instanceOf = ({ id, taskType, params, state, runAt, status }: StoredTask): TaskInstance => ({
  id,
  taskType,
  params: JSON.parse(params) as Record<string, unknown>,
  state: JSON.parse(state) as Record<string, unknown>,
  runAt,
  status,
});

function validDate(date: Date): Date {
  if (!(date instanceof Date) || Number.isNaN(date.getTime()))
    throw new Error('Invalid time value');
  return date;
}

/** What a runner may resolve with. */
function checked(result: TaskResult): TaskResult {
  onlyKeys('task result', result, ['state', 'runAt', 'shouldDeleteTask']);
  if ('runAt' in result) validDate(result.runAt);
  return result;
}
