import type { JsonValue } from '../../../../common/declaration';
import type { Elasticsearch } from '../client/connection';
import { at, listAt, textAt } from '../client/response_parts';

interface Wanted {
  readonly index: string;
  readonly id: string;
  readonly found: Promise<JsonValue | undefined>;
  readonly resolve: (document: JsonValue | undefined | Promise<JsonValue | undefined>) => void;
  readonly reject: (error: unknown) => void;
}

/** Reads a document as it is now, also before it is visible to searches; undefined if there is none. */
export type ReadDocument = (index: string, id: string) => Promise<JsonValue | undefined>;

/** Documents that are wanted at the same moment are read with one request, and each of them once. */
export function readTogether(elasticsearch: Elasticsearch): ReadDocument {
  let gathered = new Map<string, Wanted>();
  const alone = async ({ index, id }: Wanted): Promise<JsonValue | undefined> => {
    const { status, body } = await elasticsearch.send({
      method: 'GET',
      path: `/${index}/_doc/${encodeURIComponent(id)}`,
      allow: [404],
    });
    return status === 404 ? undefined : body;
  };
  const together = async (wanted: readonly Wanted[]): Promise<void> => {
    const { body } = await elasticsearch.send({
      method: 'POST',
      path: '/_mget',
      body: { docs: wanted.map(({ index, id }) => ({ _index: index, _id: id })) },
      repeatable: true,
    });
    const documents = listAt(body, 'docs');
    for (const [position, one] of wanted.entries()) {
      const document = documents[position];
      const error = at(document, 'error');
      if (document === undefined || !isAbsence(error)) one.resolve(alone(one));
      else one.resolve(at(document, 'found') === true ? document : undefined);
    }
  };
  const send = (): void => {
    const wanted = [...gathered.values()];
    gathered = new Map();
    const [first, ...more] = wanted;
    if (first === undefined) return;
    if (more.length === 0) first.resolve(alone(first));
    else
      together(wanted).catch((error: unknown) => {
        for (const one of wanted) one.reject(error);
      });
  };
  return (index, id) => {
    const key = JSON.stringify([index, id]);
    const known = gathered.get(key);
    if (known !== undefined) return known.found;
    if (gathered.size === 0) queueMicrotask(send);
    let resolve: Wanted['resolve'] = () => undefined;
    let reject: Wanted['reject'] = () => undefined;
    const found = new Promise<JsonValue | undefined>((done, failed) => {
      resolve = done;
      reject = failed;
    });
    gathered.set(key, { index, id, found, resolve, reject });
    return found;
  };
}

/** Whether an error in place of a document only says that there is none. Others are those of its shard. */
const isAbsence = (error: JsonValue | undefined): boolean =>
  error === undefined || textAt(error, 'type') === 'index_not_found_exception';
