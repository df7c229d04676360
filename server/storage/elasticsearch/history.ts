import type { JsonValue } from '../../../common/declaration';
import type { HistoryEntry, HistoryStore } from '../../ports';
import { at } from './client/response_parts';
import { removeDocuments } from './own/removal';
import { refresh, searchAll } from './own/search';
import type { OwnStore } from './own/store';

/** Older entries are removed after each hundredth of the bound. */
const portionOf = (bound: number): number => Math.max(1, Math.floor(bound / 100));

/** `bound`: how many of each kind are kept for each user. */
export function elasticsearchHistory(
  { elasticsearch, indices, order }: OwnStore,
  bound = 10_000,
): HistoryStore {
  const index = indices.nameOf('history');
  const untilTrim = new Map<string, number>();

  const trim = async (user: string, changes: boolean): Promise<void> => {
    await refresh(elasticsearch, index);
    const where = { user, changes };
    const [last] = (
      await searchAll(elasticsearch, { index, where, newestFirst: true, limit: bound })
    ).slice(bound - 1);
    if (last === undefined) return;
    const older = await searchAll(elasticsearch, {
      index,
      where,
      newestFirst: true,
      after: last.order,
    });
    await removeDocuments(
      elasticsearch,
      index,
      older.map(({ id }) => id),
    );
  };
  return {
    async append(entry) {
      await indices.ensure('history');
      const id = order();
      const { at: time, user, kind, changes, outcome, text } = entry;
      await elasticsearch.send({
        method: 'PUT',
        path: `/${index}/_doc/${id}`,
        body: {
          order: id,
          at: time,
          user,
          kind,
          changes,
          outcome,
          text,
          entry: { ...entry, id } as unknown as JsonValue,
        },
        repeatable: true,
      });
      const group = JSON.stringify([user, changes]);
      const left = (untilTrim.get(group) ?? 1) - 1;
      untilTrim.set(group, left > 0 ? left : portionOf(bound));
      if (left <= 0) await trim(user, changes);
    },
    async list({ limit, before, user }) {
      await refresh(elasticsearch, index);
      const found = await searchAll(elasticsearch, {
        index,
        ...(user !== undefined && { where: { user } }),
        newestFirst: true,
        limit,
        ...(before === undefined ? {} : { after: before }),
      });
      return found.map(({ source }) => at(source, 'entry') as unknown as HistoryEntry);
    },
  };
}
