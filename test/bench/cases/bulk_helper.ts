import type { Client } from '@elastic/elasticsearch';
import type { Document } from '../../../server/ports';

/** Writes documents with the bulk helper of the client, as its documentation shows. */
export async function writeWithHelper(
  client: Client,
  index: string,
  documents: readonly Document[],
): Promise<void> {
  await client.helpers.bulk<Document>({
    datasource: [...documents],
    onDocument: ({ id, content }) => [{ index: { _index: index, _id: id } }, content],
    onDrop: () => {
      throw new Error('not all were written');
    },
  });
}
