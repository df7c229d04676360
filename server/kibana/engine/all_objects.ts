import type { SavedObject, SavedObjectsClient } from '../contracts';

/** The most that one search of saved objects returns. */
export const MOST_FOUND = 10_000;
const PAGE = 1_000;

/**
 * All objects of a type, for those of which there can be any number: what was deleted may leave something behind. Rejects
 * with the failure of Kibana.
 */
export async function allObjects<A>(
  client: Pick<SavedObjectsClient, 'find' | 'createPointInTimeFinder'>,
  type: string,
): Promise<readonly SavedObject<A>[]> {
  const { total, saved_objects: found } = await client.find<A>({ type, perPage: MOST_FOUND });
  if (total <= found.length) return found;
  // In several requests only where one is not enough.
  const all: SavedObject<A>[] = [];
  const finder = client.createPointInTimeFinder<A>({ type, perPage: PAGE });
  try {
    for await (const page of finder.find()) all.push(...page.saved_objects);
  } finally {
    await finder.close();
  }
  return all;
}
