import type { Translation, TranslationRequest } from '../../../common/declaration';
import type { DocumentStore } from '../../ports';
import { DOCUMENTS_AT_ONCE } from '../../scan';
import type { LocalEntity } from '../connector_without_service';
import type { ReadIndices } from './index_tables';

/** Keys of a join for each search. */
const MOST_KEYS = 4_096;

/** How the documents of a pattern are read: the store is asked like a service, but never receives a request. */
export const readingOf = (
  pattern: string,
  { described, columns }: Pick<ReadIndices, 'described' | 'columns'>,
  store: Pick<DocumentStore, 'narrow'>,
): NonNullable<LocalEntity['reading']> => ({
  pages: {
    kind: 'offset',
    offset: 'search_after',
    size: { parameter: 'size', max: DOCUMENTS_AT_ONCE },
  },
  translate: {
    because: 'the store of documents applies conditions',
    pushes: {},
    sortsOnlyWithLimit: true,
    joinKeys: { most: MOST_KEYS },
    translate: (request) =>
      translationOf(request, (asked) =>
        store.narrow({ ...asked, pattern, indices: described, columns }),
      ),
  },
});

type Asked = Omit<Parameters<DocumentStore['narrow']>[0], 'pattern' | 'indices' | 'columns'>;

function translationOf(
  { conditions, alternatives = [], columns, sort, limit }: TranslationRequest,
  narrow: (asked: Asked) => ReturnType<DocumentStore['narrow']>,
): Translation {
  const made = narrow({
    conditions,
    alternatives,
    read: columns,
    ...(sort && { sort }),
    ...(limit !== undefined && { limit }),
  });
  const { request = { method: 'GET', path: '/' } } = made;
  return {
    request: { ...request, literal: true },
    pushed: made.pushed,
    ...(made.pushedAlternatives.length > 0 && { pushedAlternatives: made.pushedAlternatives }),
    ...(made.impossible.length > 0 && { impossible: made.impossible }),
    ...(made.sorted && { sorted: true }),
    echo: {},
    // Groups are not a list: the store is asked for them by `grouping`.
    aggregated: false,
    notes: made.notes,
    narrowing: made.filter,
  };
}
