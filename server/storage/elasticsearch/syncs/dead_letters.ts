import { jsonText, parseJson, type JsonValue } from '../../../../common/declaration';
import type { DeadLetter, LetterDocument, SyncStore } from '../../../ports';
import { numberAt, textAt } from '../client/response_parts';
import { removeDocuments, sendLines } from '../own/removal';
import { refresh, searchAll, type Hit } from '../own/search';
import type { OwnStore } from '../own/store';
import { hashOf } from './slice_document';

export function syncDeadLetters({
  elasticsearch,
  indices,
  order,
}: OwnStore): Pick<
  SyncStore,
  | 'addDeadLetters'
  | 'deadLetters'
  | 'countDeadLetters'
  | 'removeDeadLetters'
  | 'removeDeadLettersOf'
> {
  const index = indices.nameOf('sync-errors');
  const linesOf = (letter: Omit<DeadLetter, 'id'>): string => {
    const place = order();
    // The later letter about a document replaces the earlier one.
    const id = letter.documentId === '' ? place : idOf(letter.syncId, letter);
    const document: JsonValue = {
      order: place,
      sync: letter.syncId,
      at: letter.at,
      index: letter.index,
      document: letter.documentId,
      reason: letter.reason,
      // As a text: the target has rejected it, and this index might, too.
      content: jsonText(letter.content),
    };
    return `${JSON.stringify({ index: { _id: id } })}\n${jsonText(document)}\n`;
  };
  return {
    async addDeadLetters(letters) {
      if (letters.length === 0) return;
      await indices.ensure('sync-errors');
      await sendLines(elasticsearch, index, letters.map(linesOf));
    },
    async deadLetters({ syncId, limit }) {
      await refresh(elasticsearch, index);
      const found = await searchAll(elasticsearch, { index, where: { sync: syncId }, limit });
      return found.map(letterOf);
    },
    async countDeadLetters(syncId) {
      await refresh(elasticsearch, index);
      const { body } = await elasticsearch.send({
        method: 'POST',
        path: `/${index}/_count`,
        query: { ignore_unavailable: true },
        body: { query: { term: { sync: syncId } } },
        repeatable: true,
      });
      return numberAt(body, 'count');
    },
    removeDeadLetters: (ids) => removeDocuments(elasticsearch, index, ids),
    removeDeadLettersOf: (syncId, documents) =>
      removeDocuments(
        elasticsearch,
        index,
        documents.map((document) => idOf(syncId, document)),
      ),
  };
}

const idOf = (syncId: string, { index, documentId }: LetterDocument): string =>
  `${syncId}:${hashOf(JSON.stringify([index, documentId]))}`;

const letterOf = ({ id, source }: Hit): DeadLetter => ({
  id,
  syncId: textAt(source, 'sync'),
  at: textAt(source, 'at'),
  index: textAt(source, 'index'),
  documentId: textAt(source, 'document'),
  reason: textAt(source, 'reason'),
  content: parseJson(textAt(source, 'content')) as DeadLetter['content'],
});
