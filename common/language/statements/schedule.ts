import { optional, present, rangeOf, stringOf } from '../building';
import type { ScheduleClauseContext, ScheduleContext } from '../generated/MoltlerParser';
import type { Node, StringLiteral } from '../nodes';
import { stringDoc } from '../printing/printing';

/** `'cron' [TIME ZONE 'zone']`. */
export interface Schedule extends Node {
  readonly kind: 'schedule';
  readonly cron: StringLiteral;
  readonly timeZone?: StringLiteral;
}

/** `SCHEDULE …`; without a schedule, `sync_interval` of the connector decides. */
export interface ScheduleClause extends Node {
  readonly kind: 'schedule_clause';
  readonly schedule?: Schedule;
}

/** Builds a schedule. */
export const buildSchedule = (context: ScheduleContext): Schedule => ({
  kind: 'schedule',
  range: rangeOf(context),
  cron: stringOf(present(context.stringLiteral()[0])),
  ...optional('timeZone', context.stringLiteral()[1], stringOf),
});

/** Builds SCHEDULE. */
export const buildScheduleClause = (context: ScheduleClauseContext): ScheduleClause => ({
  kind: 'schedule_clause',
  range: rangeOf(context),
  ...optional('schedule', context.schedule(), buildSchedule),
});

/** Prints a schedule. */
export const printSchedule = ({ cron, timeZone }: Schedule): string =>
  `${stringDoc(cron)}${timeZone === undefined ? '' : ` TIME ZONE ${stringDoc(timeZone)}`}`;
