import {
  bindingScript,
  named,
  parsingSync,
  type BoundScriptStatement,
  type BoundSyncStatement,
  type SchemaSnapshot,
} from '../../common/binding';
import { StatementError } from '../../common/errors';
import { boundsOf } from '../bounds';
import { inSteps } from '../in_steps';
import { SyncConflict, type SyncDefinition } from '../ports';
import { bindUntilKnown } from './bind_until_known';
import type { StatementEngine, SyncBinder } from './statement_engine';

/** A sync that others keep changing is given up after this many attempts. */
const ATTEMPTS = 10;

/** The stored sync of this name, otherwise the only one whose name differs in case. */
export async function findSync(
  name: string,
  { ports }: Pick<StatementEngine, 'ports'>,
): Promise<SyncDefinition | undefined> {
  return (await ports.syncs.get(name)) ?? named(await ports.syncs.list(), name);
}

/** Like `findSync`, but rejects with StatementError `unknown_sync`: it may have been dropped since binding. */
export async function requireSync(
  name: string,
  engine: Pick<StatementEngine, 'ports'>,
): Promise<SyncDefinition> {
  const sync = await findSync(name, engine);
  if (sync === undefined) throw new StatementError('unknown_sync', { name });
  return sync;
}

/** Changes a stored sync, whatever others change at the same time. Rejects with `unknown_sync` if it is gone. */
export async function changeSync(
  name: string,
  engine: Pick<StatementEngine, 'ports'>,
  change: (sync: SyncDefinition) => SyncDefinition,
): Promise<SyncDefinition> {
  for (let attempt = 1; ; attempt++) {
    const sync = await requireSync(name, engine);
    try {
      return await engine.ports.syncs.update(change(sync));
    } catch (error) {
      if (!(error instanceof SyncConflict) || attempt === ATTEMPTS) throw error;
    }
  }
}

/**
 * Binds the statement of a stored sync against the current connectors. Throws StatementError `sync_invalid` if it no
 * longer fits.
 */
export async function bindStoredSync(
  { name, statement }: SyncDefinition,
  engine: SyncBinder,
  asker: { readonly user: string; readonly signal: AbortSignal },
): Promise<BoundSyncStatement> {
  const bounds = boundsOf(engine.bounds);
  const settings = { parameters: {}, parametersKnown: true, bounds };
  const { script } = await inSteps(parsingSync(statement, bounds), asker.signal, asker.user);
  const attempt = {
    bind: (snapshot: SchemaSnapshot) => bindingScript(script, snapshot, settings),
    diagnosticsOf: ({ statements }: { readonly statements: readonly BoundScriptStatement[] }) =>
      statements.flatMap(({ diagnostics }) => diagnostics),
  };
  const initial = await engine.catalog.snapshot();
  const { bound } = await bindUntilKnown(engine, attempt, initial, asker);
  const [only] = bound.statements;
  if (only?.bound?.kind === 'sync_statement') {
    const { options, ...rest } = only.bound;
    return { ...rest, name, options: { ...options, name } };
  }
  const problems = [
    ...script.statements.flatMap(({ diagnostics }) => diagnostics),
    ...(only?.diagnostics ?? []),
  ].filter(({ severity }) => severity === 'error');
  const [first] = problems;
  const problem = first?.text ?? 'Its statement cannot be read.';
  throw new StatementError('sync_invalid', { sync: name, problem });
}
