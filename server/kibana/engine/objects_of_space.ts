import type { CoreStart, KibanaRequest, SavedObjectsClient } from '../contracts';

const DEFAULT_SPACE = 'default';

/** The extension of saved objects that checks the privileges of the user; routes have checked ours before. */
const SECURITY_EXTENSION = 'security';

/**
 * The saved objects of a space, with those of a hidden type. Without a request, those are of Kibana's own user; both ways
 * leave out the privileges of users, and keep spaces and encryption.
 */
export function objectsOf(
  {
    spaceId,
    core: { savedObjects },
    request,
  }: {
    readonly spaceId: string;
    readonly core: Pick<CoreStart, 'savedObjects'>;
    readonly request: KibanaRequest | undefined;
  },
  hiddenType: string,
): SavedObjectsClient {
  const includedHiddenTypes = [hiddenType];
  return request === undefined
    ? savedObjects.getUnsafeInternalClient({ includedHiddenTypes }).asScopedToNamespace(spaceId)
    : savedObjects.getScopedClient(request, {
        includedHiddenTypes,
        excludedExtensions: [SECURITY_EXTENSION],
      });
}

/** As decryption takes it: unset for the default space. */
export const namespaceOf = (spaceId: string): string | undefined =>
  spaceId === DEFAULT_SPACE ? undefined : spaceId;
