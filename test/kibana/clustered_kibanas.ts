import type { BoundSyncStatement } from '../../common/binding';
import type { Ports, SyncDefinition } from '../../server/ports';
import { memoryPorts } from '../../server/ports/fakes';
import { Spaces, syncTasks, TaskSchedules, type Logger } from '../../server/kibana/testing';
import { DueRuns, RunsOnCall, type Syncs } from '../../server/sync';
import { TaskManager, type TaskManagerOptions } from './harness/task_manager';
import { TaskStore } from './harness/task_store';
import { NOT_ASKED } from './not_asked';

export const SPACE = 'team';

export interface ClusterKibana {
  readonly taskManager: TaskManager;
  readonly schedules: TaskSchedules;
  /** As Kibana stops: plugins before those that they require. */
  stop(): Promise<void>;
  /** As `kill -9`. */
  kill(): void;
}
export interface KibanaInCluster extends Partial<TaskManagerOptions> {
  readonly syncs: Syncs;
  readonly bind?: (sync: SyncDefinition) => Promise<BoundSyncStatement>;
  /** Rejects if the engine of the space cannot be opened. */
  readonly opens?: () => Promise<void>;
  /** For Task Manager; the engine stops runs after a day. */
  readonly runSeconds?: number;
  /** Makes its ports do nothing any more. */
  readonly onKill?: () => void;
}

/** Kibanas that share tasks and ports, on a clock that only tests move. */
export function clusterOfKibanas(ports = memoryPorts()) {
  const { clock } = ports;
  const store = new TaskStore();
  const logs: string[] = [];
  const write = (level: string) => (message: string) => void logs.push(`${level} ${message}`);
  const logger: Logger = {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    get: () => logger,
  };
  const start = ({
    syncs,
    bind = async () => ({}) as BoundSyncStatement,
    opens = async () => undefined,
    runSeconds = 86_400,
    onKill = () => undefined,
    ...options
  }: KibanaInCluster): ClusterKibana => {
    const log = (line: string): void => void logs.push(line);
    const taskManager = new TaskManager({ clock, store, log, ...options });
    const tasks = { taskManager: taskManager.start(), spaceId: SPACE, logger, clock };
    const schedules = new TaskSchedules(tasks);
    const spaces = new Spaces({
      most: 4,
      logger,
      onProblem: () => undefined,
      open: async () => {
        await opens();
        const runs = new DueRuns({
          clock,
          store: ports.syncs,
          syncs,
          bind,
          begin: () => () => undefined,
          runSeconds: 86_400,
          redact: (text) => text,
        });
        const onCall = new RunsOnCall({ clock, store: ports.syncs, syncs, runs });
        return {
          ...NOT_ASKED,
          runDue: (id, signal) => onCall.run(id, signal),
          close: async () => {
            await Promise.all([schedules.close(), onCall.close()]);
            await syncs.close();
          },
        };
      },
    });
    const definitions = syncTasks({ spaces: async () => spaces, runSeconds, logger, clock });
    taskManager.setup().registerTaskDefinitions(definitions);
    taskManager.poll();
    return {
      taskManager,
      schedules,
      stop: async () => {
        await spaces.close();
        await taskManager.stop();
      },
      kill: () => {
        onKill();
        taskManager.kill();
      },
    };
  };
  return { ports, clock, store, logs, start };
}

/** Ports whose process can be killed: then, nothing that it asks for is ever answered. */
export function killablePorts(ports: Ports): { readonly ports: Ports; kill(): void } {
  let dead = false;
  const guarded = <T extends object>(port: T): T =>
    new Proxy(port, {
      get(target, name, receiver): unknown {
        const member: unknown = Reflect.get(target, name, receiver);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]): unknown =>
          dead ? new Promise(() => undefined) : Reflect.apply(member, target, args);
      },
    });
  return {
    ports: {
      ...ports,
      leases: guarded(ports.leases),
      syncs: guarded(ports.syncs),
      documents: guarded(ports.documents),
    },
    kill: () => {
      dead = true;
    },
  };
}
