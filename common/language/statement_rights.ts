import { ownEffectOf } from './statement_kinds';
import type { Statement } from './statements/statement';

/** What a user can be granted besides reading, by the names that administrators see. */
export const RIGHTS = {
  actions: 'Run actions',
  connectors: 'Manage connectors',
  syncs: 'Manage syncs',
} as const;

/** What a user can be granted besides reading. */
export type Right = keyof typeof RIGHTS;

/** What changes syncs; everything else that is stored counts as connectors. */
const OF_SYNCS: ReadonlySet<string> = new Set<Statement['kind']>([
  'sync_statement',
  'alter_sync_statement',
  'sync_control_statement',
  'retry_sync_errors_statement',
]);

/** The right that a statement itself needs, apart from the statements inside it; undefined if it only reads. */
export function rightFor(statement: Statement): Right | undefined {
  const effect = ownEffectOf(statement);
  if (effect === 'acts') return 'actions';
  if (effect !== 'configures') return undefined;
  return OF_SYNCS.has(statement.kind) ? 'syncs' : 'connectors';
}
