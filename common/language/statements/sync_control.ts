import type { Doc } from '../printing/doc';
import { strictNameDoc } from '../printing/printing';
import { identifierOf, rangeOf } from '../building';
import type { SyncControlStatementContext } from '../generated/MoltlerParser';
import type { Identifier, Node } from '../nodes';
import { laterStatement } from './definition';

/** `PAUSE | RESUME | RUN | STOP | DROP SYNC [IF EXISTS] name`. */
export interface SyncControlStatement extends Node {
  readonly kind: 'sync_control_statement';
  readonly verb: 'pause' | 'resume' | 'run' | 'stop' | 'drop';
  readonly sync: Identifier;
  readonly ifExists: boolean;
}

/** Builds PAUSE, RESUME, RUN, STOP and DROP SYNC. */
function buildSyncControl(context: SyncControlStatementContext): SyncControlStatement {
  return {
    kind: 'sync_control_statement',
    range: rangeOf(context),
    verb: verbOf(context),
    sync: identifierOf(context.syncName()),
    ifExists: context.ifExists() !== undefined,
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
  return `${node.verb.toUpperCase()} SYNC ${when}${strictNameDoc(node.sync)}`;
}

export const syncControl = laterStatement<SyncControlStatement>({
  words: ({ verb }) => `${verb.toUpperCase()} SYNC`,
  syntax: 'PAUSE | RESUME | RUN | STOP | DROP SYNC name',
  example: 'PAUSE SYNC nightly',
  build: buildSyncControl,
  print: printSyncControl,
});
