import type { CoreStart, SavedObjectsClient } from '../contracts';

const DEFAULT_SPACE = 'default';

/** The saved objects of a space, with those of a hidden type, as Kibana's own user: tasks have no request. */
export const objectsOf = (
  { savedObjects }: Pick<CoreStart, 'savedObjects'>,
  spaceId: string,
  hiddenType: string,
): SavedObjectsClient =>
  savedObjects
    .getUnsafeInternalClient({ includedHiddenTypes: [hiddenType] })
    .asScopedToNamespace(spaceId);

/** As decryption takes it: unset for the default space. */
export const namespaceOf = (spaceId: string): string | undefined =>
  spaceId === DEFAULT_SPACE ? undefined : spaceId;
