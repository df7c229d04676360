import type { Doc } from '../printing/doc';
import { strictNameDoc } from '../printing/printing';
import { identifierOf, optional, rangeOf } from '../building';
import type { AlterSyncStatementContext } from '../generated/MoltlerParser';
import type { Identifier, Node } from '../nodes';
import { statement } from './definition';
import { buildSchedule, printSchedule, type Schedule } from './schedule';

/** `ALTER SYNC name SET SCHEDULE 'cron' [TIME ZONE 'zone'] | NONE`. */
export interface AlterSyncStatement extends Node {
  readonly kind: 'alter_sync_statement';
  readonly sync: Identifier;
  /** Undefined: NONE. */
  readonly schedule?: Schedule;
}

/** Builds ALTER SYNC. */
const buildAlterSync = (context: AlterSyncStatementContext): AlterSyncStatement => ({
  kind: 'alter_sync_statement',
  range: rangeOf(context),
  sync: identifierOf(context.syncName()),
  ...optional('schedule', context.schedule(), buildSchedule),
});

/** Prints ALTER SYNC. */
const printAlterSync = ({ sync, schedule }: AlterSyncStatement): Doc =>
  `ALTER SYNC ${strictNameDoc(sync)} SET SCHEDULE ${schedule === undefined ? 'NONE' : printSchedule(schedule)}`;

export const alterSync = statement<AlterSyncStatement>({
  words: 'ALTER SYNC',
  effect: 'configures',
  result: 'messages',
  syntax: "ALTER SYNC name SET SCHEDULE ('cron' [TIME ZONE 'zone'] | NONE)",
  description: 'Changes when a sync runs. With NONE, it only runs on request.',
  example: "ALTER SYNC nightly SET SCHEDULE '0 3 * * *' TIME ZONE 'Europe/Berlin'",
  build: buildAlterSync,
  print: printAlterSync,
});
