import type { Doc } from '../printing/doc';
import { strictNameDoc } from '../printing/printing';
import { identifierOf, rangeOf } from '../building';
import type { SyncControlStatementContext } from '../generated/MoltlerParser';
import type { Identifier, Node } from '../nodes';
import { statement } from './definition';

/** `PAUSE | RESUME | RUN | STOP | DROP SYNC [IF EXISTS] name`, `RUN SYNC [IF EXISTS] name [CONFIRM]`. */
export interface SyncControlStatement extends Node {
  readonly kind: 'sync_control_statement';
  readonly verb: 'pause' | 'resume' | 'run' | 'stop' | 'drop';
  readonly sync: Identifier;
  readonly ifExists: boolean;
  /** Only after RUN. */
  readonly confirm: boolean;
}

/** Builds PAUSE, RESUME, RUN, STOP and DROP SYNC. */
function buildSyncControl(context: SyncControlStatementContext): SyncControlStatement {
  return {
    kind: 'sync_control_statement',
    range: rangeOf(context),
    verb: verbOf(context),
    sync: identifierOf(context.syncName()),
    ifExists: context.ifExists() !== undefined,
    confirm: context.CONFIRM() !== undefined,
  };
}

function verbOf(context: SyncControlStatementContext): SyncControlStatement['verb'] {
  if (context.PAUSE() !== undefined) return 'pause';
  if (context.RESUME() !== undefined) return 'resume';
  if (context.RUN() !== undefined) return 'run';
  return context.STOP() === undefined ? 'drop' : 'stop';
}

/** Prints PAUSE, RESUME, RUN, STOP and DROP SYNC. */
function printSyncControl(node: SyncControlStatement): Doc {
  const when = node.ifExists ? 'IF EXISTS ' : '';
  const confirm = node.confirm ? ' CONFIRM' : '';
  return `${node.verb.toUpperCase()} SYNC ${when}${strictNameDoc(node.sync)}${confirm}`;
}

export const syncControl = statement<SyncControlStatement>({
  words: ({ verb }) => `${verb.toUpperCase()} SYNC`,
  effect: 'configures',
  result: 'table',
  syntax: '(PAUSE | RESUME | STOP | DROP | RUN) SYNC [IF EXISTS] name [CONFIRM]',
  description:
    'PAUSE suspends the schedule and RESUME continues it. RUN runs the sync now; with CONFIRM, it also removes more documents than `max_delete_ratio` allows. STOP ends a run. DROP deletes the sync; its documents stay.',
  example: 'PAUSE SYNC nightly',
  build: buildSyncControl,
  print: printSyncControl,
});
