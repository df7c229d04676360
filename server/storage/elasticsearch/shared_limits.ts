import { LIMITS_KEPT_MILLISECONDS, type SharedLimits } from '../../ports';
import { at, textAt } from './client/response_parts';
import { removeDocuments } from './own/removal';
import { refresh, searchAll } from './own/search';
import type { OwnStore } from './own/store';
import { openTable, type Table } from './own/table';
import { hashOf } from './syncs/slice_document';

interface KeptLimits {
  readonly key: string;
  readonly text: string;
}

/** A document for each credential. */
export function elasticsearchSharedLimits(store: OwnStore): SharedLimits {
  const { elasticsearch, indices, clock, order } = store;
  const index = indices.nameOf('limits');
  const tables = new Map<string, Table<KeptLimits>>();
  const tableOf = (key: string): Table<KeptLimits> => {
    const known =
      tables.get(key) ??
      openTable<KeptLimits>(store, 'limits', hashOf(key), () => ({
        order: order(),
        used_at: Math.floor(clock.now()),
      }));
    tables.set(key, known);
    return known;
  };
  return {
    update: (key, change) =>
      tableOf(key).change((kept) => {
        const { text, result } = change(kept?.text);
        return { ...(text === undefined ? {} : { next: { key, text } }), result };
      }),
    async list() {
      await refresh(elasticsearch, index);
      const found = await searchAll(elasticsearch, { index });
      const oldest = clock.now() - LIMITS_KEPT_MILLISECONDS;
      const old = found.filter(({ source }) => Number(at(source, 'used_at')) < oldest);
      await removeDocuments(
        elasticsearch,
        index,
        old.map(({ id }) => id),
      );
      return found
        .filter((hit) => !old.includes(hit))
        .map(({ source }) => ({
          key: textAt(source, 'table', 'key'),
          text: textAt(source, 'table', 'text'),
        }));
    },
  };
}
