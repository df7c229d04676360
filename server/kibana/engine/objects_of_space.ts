import type { CoreStart, KibanaRequest, SavedObjectsClient } from '../contracts';

const DEFAULT_SPACE = 'default';

/** The extension of saved objects that checks the privileges of the user; routes have checked ours before. */
const SECURITY_EXTENSION = 'security';

/** The saved objects of the space of a request, with those of a hidden type. */
export const objectsOf = (
  { savedObjects }: Pick<CoreStart, 'savedObjects'>,
  request: KibanaRequest,
  hiddenType: string,
): SavedObjectsClient =>
  savedObjects.getScopedClient(request, {
    includedHiddenTypes: [hiddenType],
    excludedExtensions: [SECURITY_EXTENSION],
  });

/** As decryption takes it: unset for the default space. */
export const namespaceOf = (spaceId: string): string | undefined =>
  spaceId === DEFAULT_SPACE ? undefined : spaceId;
