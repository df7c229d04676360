import type { Schedule, ScheduleClause } from '../../language';
import { cronProblem, everySeconds, timeZoneNamed, timeZones } from '../../schedules';
import type { BoundSyncSchedule } from '../bound/bound_sync';
import { readDuration } from '../options';
import type { ConnectorSchema } from '../schema/schema';
import type { StatementContext } from '../statement_context';
import { near } from '../suggestion';

/** Reads and checks `'cron' [TIME ZONE 'zone']`. */
export function bindSchedule(
  { cron, timeZone }: Schedule,
  { reporter, settings }: StatementContext,
): BoundSyncSchedule | undefined {
  const problem = cronProblem(cron.value);
  if (problem !== undefined)
    reporter.error('invalid_schedule', { cron: cron.value, problem }, cron.range);
  const name = timeZone?.value ?? settings.timeZone ?? 'UTC';
  const zone = timeZoneNamed(name);
  if (zone === undefined && timeZone !== undefined) {
    const meant = near(name, timeZones());
    const fix = meant.near === undefined ? undefined : `'${meant.near}'`;
    reporter.error('unknown_time_zone', { name, ...meant }, timeZone.range, fix);
  }
  return problem === undefined && zone !== undefined
    ? { cron: cron.value.trim(), timeZone: zone }
    : undefined;
}

/** Reads and checks SCHEDULE: without a text, it is the sync_interval of the connector. */
export function bindScheduleClause(
  { schedule, range }: ScheduleClause,
  connector: ConnectorSchema | undefined,
  context: StatementContext,
): BoundSyncSchedule | undefined {
  if (schedule !== undefined) return bindSchedule(schedule, context);
  const interval = readDuration(connector?.syncInterval ?? null);
  if (interval !== undefined && interval > 0)
    return { cron: everySeconds(interval), timeZone: 'UTC' };
  const of = connector === undefined ? {} : { connector: connector.name };
  context.reporter.error('schedule_required', of, range);
  return undefined;
}
