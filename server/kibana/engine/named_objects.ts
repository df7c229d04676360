import { createHash } from 'node:crypto';
import type { SavedObject, SavedObjectsClient } from '../contracts';
import { isConflict, isMissing, storeFailure } from './saved_object_failures';

/** The id of the object with this name, so that there is only one. */
export const idOfName = (name: string): string => createHash('sha256').update(name).digest('hex');

/** Objects of a type that are found by a name. Whoever is not the first to write one has to read it again. */
export function namedObjects<A>(
  client: SavedObjectsClient,
  type: string,
  nameOf: (attributes: A) => string,
) {
  return {
    find: async (name: string): Promise<SavedObject<A> | undefined> => {
      try {
        return await client.get<A>(type, idOfName(name));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw storeFailure(error);
      }
    },
    /** False if something else has written it since `found`. */
    put: async (attributes: A, found: SavedObject<A> | undefined): Promise<boolean> => {
      try {
        await client.create(type, attributes, {
          id: idOfName(nameOf(attributes)),
          refresh: true,
          overwrite: found !== undefined,
          ...(found?.version === undefined ? {} : { version: found.version }),
        });
        return true;
      } catch (error) {
        if (isConflict(error)) return false;
        throw storeFailure(error);
      }
    },
  };
}
