import type { Expression, Identifier, Node, Options, StringLiteral, TableName } from '../nodes';

/** `[DRY RUN] SYNC CONNECTOR c[.e] TO pattern [WHERE …] [INCREMENTAL ON col] [SCHEDULE 'cron'] [WITH (…)]`. */
export interface SyncStatement extends Node {
  readonly kind: 'sync_statement';
  readonly dryRun: boolean;
  readonly source: TableName;
  readonly target: TableName;
  readonly where?: Expression;
  readonly incrementalOn?: Identifier;
  readonly schedule?: StringLiteral;
  readonly options?: Options;
}
