import { print, type Identifier, type Schedule, type Statement } from '../../common/language';

const range = { start: 0, end: 0 };
const identifier = (name: string): Identifier => ({ kind: 'identifier', range, name });
const printed = (statement: Statement): string => print(statement);

type Verb = 'pause' | 'resume' | 'run' | 'stop' | 'drop';

/** `PAUSE | RESUME | RUN | STOP | DROP SYNC name`, `RUN SYNC name CONFIRM`. */
export const controlSync = (verb: Verb, name: string, confirm = false): string =>
  printed({
    kind: 'sync_control_statement',
    range,
    verb,
    sync: identifier(name),
    ifExists: false,
    confirm,
  });

export const showSyncs = 'SHOW SYNCS';
export const showIndices = 'SHOW INDICES';

/** `SHOW SYNC HISTORY name LIMIT n`. */
export const showRuns = (name: string, limit: number): string =>
  printed({
    kind: 'show_statement',
    range,
    subject: { type: 'sync_history', sync: identifier(name) },
    limit: { kind: 'number', range, text: String(limit) },
  });

/** `SHOW SYNC ERRORS name LIMIT n`. */
export const showErrors = (name: string, limit: number): string =>
  printed({
    kind: 'show_statement',
    range,
    subject: { type: 'sync_errors', sync: identifier(name) },
    limit: { kind: 'number', range, text: String(limit) },
  });

/** `RETRY SYNC ERRORS name`. */
export const retryErrors = (name: string): string =>
  printed({ kind: 'retry_sync_errors_statement', range, sync: identifier(name) });

/** When a sync runs. */
export interface SyncSchedule {
  readonly cron: string;
  readonly timeZone: string;
}

/** `ALTER SYNC name SET SCHEDULE 'cron' TIME ZONE 'zone'`, or `NONE`. */
export const setSchedule = (name: string, schedule: SyncSchedule | undefined): string =>
  printed({
    kind: 'alter_sync_statement',
    range,
    sync: identifier(name),
    ...(schedule && { schedule: scheduleNode(schedule) }),
  });

const scheduleNode = ({ cron, timeZone }: SyncSchedule): Schedule => ({
  kind: 'schedule',
  range,
  cron: { kind: 'string', range, value: cron },
  timeZone: { kind: 'string', range, value: timeZone },
});
