import type { TaskInstance } from '../../../server/kibana/testing';

/** A task as it is stored. */
export interface StoredTask extends Omit<TaskInstance, 'params' | 'state'> {
  /** As JSON, like `state`. */
  readonly params: string;
  readonly state: string;
  readonly stateVersion?: number;
  readonly interval: string;
  readonly attempts: number;
  readonly startedAt?: Date;
  readonly retryAt?: Date;
  /** The Kibana that runs it. */
  readonly owner?: string;
  readonly version: number;
}

/** As Boom's errors. */
export const taskError = (statusCode: number, message: string): Error =>
  Object.assign(new Error(message), { statusCode, output: { statusCode } });

/** The index of tasks, which all Kibanas of a cluster share. */
export class TaskStore {
  private readonly tasks = new Map<string, StoredTask>();
  private versions = 0;
  /** Set to have all requests fail. */
  failure: Error | undefined;

  all(): readonly StoredTask[] {
    this.available();
    return [...this.tasks.values()];
  }

  /** Tasks that another Kibana has stored. */
  import(tasks: readonly StoredTask[]): void {
    for (const task of tasks) this.put({ ...task, runAt: new Date(task.runAt) });
  }

  get(id: string): StoredTask | undefined {
    this.available();
    return this.tasks.get(id);
  }

  create(task: Omit<StoredTask, 'version'>): void {
    this.available();
    if (this.tasks.has(task.id)) throw taskError(409, `[task:${task.id}]: version conflict`);
    this.put(task);
  }

  /** Rejects a change of a task that has another version by now, or is gone. */
  update(task: StoredTask): StoredTask {
    this.available();
    const stored = this.tasks.get(task.id);
    if (stored === undefined) throw taskError(404, `Saved object [task/${task.id}] not found`);
    if (stored.version !== task.version)
      throw taskError(409, `[task:${task.id}]: version conflict`);
    return this.put(task);
  }

  remove(id: string): void {
    this.available();
    if (!this.tasks.delete(id)) throw taskError(404, `Saved object [task/${id}] not found`);
  }

  private put(task: Omit<StoredTask, 'version'>): StoredTask {
    this.versions += 1;
    const stored = { ...task, version: this.versions };
    this.tasks.set(task.id, stored);
    return stored;
  }

  private available(): void {
    if (this.failure !== undefined) throw this.failure;
  }
}
