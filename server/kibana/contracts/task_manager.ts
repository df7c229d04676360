/** The folder of the sources: x-pack/platform/plugins/shared/task_manager/server. */

/** task.ts: ConcreteTaskInstance. */
export interface TaskInstance {
  readonly id: string;
  readonly taskType: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly state: Readonly<Record<string, unknown>>;
  readonly runAt: Date;
  readonly status: 'idle' | 'claiming' | 'running' | 'failed' | 'unrecognized';
}

/** task.ts: SuccessfulRunResult. `runAt` is not before; the task is not stored with a new schedule. */
export type TaskResult =
  | { readonly state: Readonly<Record<string, unknown>>; readonly runAt: Date }
  | { readonly state: Readonly<Record<string, unknown>>; readonly shouldDeleteTask: true };

/** task.ts: CancellableTask. `cancel` is called when the task has run for longer than its timeout. */
export interface TaskRunner {
  run(): Promise<TaskResult>;
  cancel(): Promise<void>;
}

/** task_type_dictionary.ts: TaskRegisterDefinition. `maxConcurrency` is only for types of Kibana itself. */
export interface TaskDefinition {
  readonly title: string;
  readonly description: string;
  /** lib/intervals.ts: a whole number and `s`, `m`, `h` or `d`. */
  readonly timeout: string;
  /** Types of `@kbn/config-schema`. */
  readonly paramsSchema: unknown;
  readonly stateSchemaByVersion: Readonly<
    Record<
      number,
      {
        readonly schema: unknown;
        readonly up: (state: Readonly<Record<string, unknown>>) => Record<string, unknown>;
      }
    >
  >;
  createTaskRunner(context: { readonly taskInstance: TaskInstance }): TaskRunner;
}

/** plugin.ts: TaskManagerSetupContract. */
export interface TaskManagerSetup {
  registerTaskDefinitions(definitions: Readonly<Record<string, TaskDefinition>>): void;
}

/** task_store.ts: BulkGetResult, in the order of the ids. */
export type FoundTask =
  | { readonly tag: 'ok'; readonly value: TaskInstance }
  | { readonly tag: 'err'; readonly error: { readonly id: string } };

/** plugin.ts: TaskManagerStartContract. */
export interface TaskManagerStart {
  /**
   * task_scheduling.ts. A task that exists stays as it is. One with an interval is never given up, however often it
   * fails; without an answer of its runner, it runs again after the interval.
   */
  ensureScheduled(task: {
    readonly id: string;
    readonly taskType: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly state: Readonly<Record<string, unknown>>;
    readonly runAt: Date;
    readonly schedule: { readonly interval: string };
  }): Promise<{ readonly id: string }>;
  bulkGet(ids: string[]): Promise<readonly FoundTask[]>;
  /** Rejects if the task is running or missing. */
  runSoon(id: string): Promise<{ readonly id: string; readonly conflict?: boolean }>;
  removeIfExists(id: string): Promise<void>;
}
