import {
  connectorsOfSync,
  describingView,
  named,
  renamingInSync,
  type Renaming,
} from '../../common/binding';
import { andList } from '../../common/errors';
import type { Steps } from '../../common/language';
import { boundsOf } from '../bounds';
import { inSteps } from '../in_steps';
import type { ConnectorConfig, SyncDefinition } from '../ports';
import type { Execution, ExecutionEvent } from './execution';
import { tellHost } from './hosted_schedule';
import { information } from './result_table';
import { changeSync } from './stored_sync';

/** More names are only counted. */
const MOST_NAMES = 10;

/** The names of the connectors that each sync reads, also through views, by the id of the sync. */
export async function connectorsOfSyncs(
  syncs: readonly SyncDefinition[],
  { engine, snapshot, signal, user }: Execution,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const stored = await engine.ports.connectorConfigs.list();
  const bounds = boundsOf(engine.bounds);
  function* reading(): Steps<ReadonlyMap<string, ReadonlySet<string>>> {
    const found = new Map<string, ReadonlySet<string>>();
    for (const { id, statement, connectorId } of syncs) {
      const own = stored.find((connector) => connector.id === connectorId);
      const names = new Set<string>(own === undefined ? [] : [own.name]);
      if (connectorId === undefined)
        for (const name of yield* connectorsOfSync(statement, bounds)) {
          const connector = named(stored, name);
          const view = named(snapshot.views ?? [], name);
          if (connector !== undefined) names.add(connector.name);
          else if (view !== undefined)
            for (const table of (yield* describingView(view, snapshot, { bounds })).reads)
              names.add(table.split('.')[0] ?? '');
        }
      found.set(id, names);
      yield;
    }
    return found;
  }
  return inSteps(reading(), signal, user);
}

/** The syncs that read a connector. */
export async function syncsOf(
  { name }: Pick<ConnectorConfig, 'name'>,
  execution: Execution,
): Promise<readonly SyncDefinition[]> {
  const syncs = await execution.engine.ports.syncs.list();
  if (syncs.length === 0) return [];
  const readBy = await connectorsOfSyncs(syncs, execution);
  return syncs.filter(({ id }) => readBy.get(id)?.has(name) === true);
}

const listed = (syncs: readonly SyncDefinition[]): string => {
  const more = syncs.length - MOST_NAMES;
  const names = syncs.slice(0, MOST_NAMES).map(({ name }) => name);
  return andList([...names, ...(more > 0 ? [`${more} more`] : [])]);
};

/**
 * Pauses the syncs of a connector that is about to be deleted, which could only fail, and returns what to tell of them
 * afterwards.
 */
export async function pauseSyncsOf(
  connector: ConnectorConfig,
  execution: Execution,
): Promise<readonly ExecutionEvent[]> {
  const { engine } = execution;
  const syncs = await syncsOf(connector, execution);
  const [first] = syncs;
  if (first === undefined) return [];
  const warnings: ExecutionEvent[] = [];
  for (const sync of syncs) {
    await engine.syncs.stop(sync, 'Its connector was deleted.');
    if (sync.schedule === undefined) continue;
    const stored = await changeSync(sync.name, engine, ({ dueAt: _due, ...one }) => ({
      ...one,
      paused: true,
    }));
    for await (const event of tellHost(stored, engine)) warnings.push(event);
  }
  const paused = syncs.some(({ schedule }) => schedule !== undefined);
  const text =
    syncs.length === 1
      ? `Sync ${first.name} no longer works, because it reads the connector.${paused ? ' It was paused.' : ''}`
      : `${syncs.length} syncs no longer work, because they read the connector: ${listed(syncs)}.${paused ? ' Those with a schedule were paused.' : ''}`;
  const hint = `Delete a sync with DROP SYNC ${first.name}; its documents stay.`;
  return [{ type: 'message', severity: 'warning', text, hint }, ...warnings];
}

/** Changes the statements of the syncs that read a connector whose name was changed. */
export async function* renameInStoredSyncs(
  renaming: Renaming,
  { engine, signal, user }: Execution,
): AsyncIterable<ExecutionEvent> {
  const bounds = boundsOf(engine.bounds);
  const changed: SyncDefinition[] = [];
  for (const sync of await engine.ports.syncs.list()) {
    const work = renamingInSync(sync.statement, renaming, bounds);
    const statement = await inSteps(work, signal, user);
    if (statement === undefined) continue;
    let before = sync;
    const after = await changeSync(sync.name, engine, (one) => {
      before = one;
      return one.statement === sync.statement ? { ...one, statement } : one;
    });
    await engine.syncs.followed(before, after);
    changed.push(after);
  }
  const [first] = changed;
  if (first === undefined) return;
  yield information(
    changed.length === 1
      ? `Sync ${first.name}, which reads it, now uses the new name.`
      : `${changed.length} syncs that read it now use the new name: ${listed(changed)}.`,
    changed.some(({ target }) => target.includes('*'))
      ? 'The star after TO stands for the new name from now on, so the next run copies everything to new indices. The old ones stay.'
      : undefined,
  );
}
