import { indexNameOf, named, parsingSync } from '../../../common/binding';
import type { Steps, SyncStatement } from '../../../common/language';
import { boundsOf } from '../../bounds';
import { inSteps } from '../../in_steps';
import type { SyncDefinition } from '../../ports';
import type { Execution } from '../execution';
import type { Show } from './showing';

const FIRST_STEPS = {
  text: 'There are no indices yet.',
  hint: 'A sync creates them: SYNC CONNECTOR github_myorg.issues TO github-*',
};

/** `SHOW INDICES`: what FROM can read, how much it is, and which syncs write it. */
export const showIndices: Show<'indices'> = async (_, execution) => {
  const { documents, syncs } = execution.engine.ports;
  const summaries = await documents.summaries();
  const writers = await syncsByIndex(await syncs.list(), execution);
  return {
    columns: {
      name: 'text',
      documents: 'integer',
      columns: 'integer',
      bytes: ['integer', 'detail'],
      syncs: { list: 'text' },
    },
    like: 'name',
    rows: summaries.map(({ name, documents: count, columns, bytes }) => [
      name,
      count,
      columns,
      bytes ?? null,
      writers.get(name) ?? [],
    ]),
    ifEmpty: FIRST_STEPS,
  };
};

/** The names of the syncs that write to each index. */
async function syncsByIndex(
  syncs: readonly SyncDefinition[],
  execution: Execution,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { engine, signal, user } = execution;
  const bounds = boundsOf(engine.bounds);
  function* reading(): Steps<ReadonlyMap<string, readonly string[]>> {
    const found = new Map<string, string[]>();
    for (const sync of syncs) {
      const { statement } = yield* parsingSync(sync.statement, bounds);
      if (statement === undefined) continue;
      for (const index of new Set(indicesOf(sync, statement, execution))) {
        const names = found.get(index) ?? [];
        names.push(sync.name);
        found.set(index, names);
      }
      yield;
    }
    return found;
  }
  return inSteps(reading(), signal, user);
}

function indicesOf(
  { name, target }: SyncDefinition,
  { source }: SyncStatement,
  { snapshot }: Execution,
): readonly string[] {
  if (source.type !== 'connector') return [indexNameOf(target, { sync: name })];
  const [first, second] = source.name.parts;
  const connector = named(snapshot.connectors, first?.name ?? '');
  if (connector === undefined) return [];
  const entities = connector.entities.filter(
    (entity) => second === undefined || named([entity], second.name) !== undefined,
  );
  return entities.map((entity) =>
    indexNameOf(target, { connector: connector.name, entity: entity.name }),
  );
}
