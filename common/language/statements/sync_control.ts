import type { Identifier, Node } from '../nodes';

/** `PAUSE | RESUME | RUN | STOP | DROP SYNC [IF EXISTS] name`. */
export interface SyncControlStatement extends Node {
  readonly kind: 'sync_control_statement';
  readonly verb: 'pause' | 'resume' | 'run' | 'stop' | 'drop';
  readonly sync: Identifier;
  readonly ifExists: boolean;
}
