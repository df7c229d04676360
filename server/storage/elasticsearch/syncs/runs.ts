import type { JsonValue } from '../../../../common/declaration';
import type { SyncRun, SyncStore } from '../../../ports';
import { at } from '../client/response_parts';
import { refresh, searchAll } from '../own/search';
import type { OwnStore } from '../own/store';

export function syncRuns({
  elasticsearch,
  indices,
  order,
}: OwnStore): Pick<SyncStore, 'startRun' | 'updateRun' | 'runs'> {
  const index = indices.nameOf('sync-runs');
  const documentOf = (run: SyncRun): JsonValue => ({
    order: run.id,
    sync: run.syncId,
    at: run.startedAt,
    // A run is JSON, although its type does not say so.
    run: run as unknown as JsonValue,
  });
  return {
    async startRun(run) {
      await indices.ensure('sync-runs');
      const id = order();
      await elasticsearch.send({
        method: 'PUT',
        path: `/${index}/_doc/${id}`,
        body: documentOf({ ...run, id }),
        repeatable: true,
      });
      return id;
    },
    async updateRun(run) {
      // Only a run that exists.
      await elasticsearch.send({
        method: 'POST',
        path: `/${index}/_update/${encodeURIComponent(run.id)}`,
        query: { retry_on_conflict: 5 },
        body: { doc: documentOf(run) },
        allow: [404],
        repeatable: true,
      });
    },
    async runs({ syncId, limit }) {
      await refresh(elasticsearch, index);
      const where = syncId === undefined ? {} : { sync: syncId };
      const found = await searchAll(elasticsearch, { index, where, newestFirst: true, limit });
      return found.map(({ source }) => at(source, 'run') as unknown as SyncRun);
    },
  };
}
