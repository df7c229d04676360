import { MoltlerError } from '../../../common/errors';
import type { CoreStart, KibanaRequest } from '../contracts';

/** Where there are no API keys, nothing is granted. */
export const NOTHING_GRANTED = '';

/** At most what the user may do, and of that only what a sync needs. */
const ROLES = {
  moltler_sync: {
    cluster: ['manage_index_templates'],
    indices: [
      {
        names: ['*'],
        privileges: ['read', 'write', 'create_index', 'manage', 'view_index_metadata'],
      },
    ],
  },
};
/** Elasticsearch accepts 256 characters. */
const LONGEST_NAME = 200;

/** An API key, as it is kept and sent. */
export interface GrantedKey {
  readonly id: string;
  /** The value of the header `authorization`, after its scheme. */
  readonly credentials: string;
}

export const granted = ({ id, credentials }: GrantedKey): string => `${id}:${credentials}`;
export function keyIn(text: string): GrantedKey {
  const at = text.indexOf(':');
  return { id: text.slice(0, at), credentials: text.slice(at + 1) };
}

/** The API keys of syncs. */
export class SyncKeys {
  private readonly keys: CoreStart['security']['authc']['apiKeys'];

  constructor(
    private readonly core: Pick<CoreStart, 'security'>,
    private readonly spaceId: string,
  ) {
    this.keys = core.security.authc.apiKeys;
  }

  /** Whether there are any: not without security. */
  areEnabled(): Promise<boolean> {
    return this.keys.areAPIKeysEnabled();
  }

  /** Grants a key with the rights of the user of a request; NOTHING_GRANTED if there are none. */
  async grant(request: KibanaRequest, sync: string): Promise<string> {
    if (!(await this.areEnabled())) return NOTHING_GRANTED;
    const { authc } = this.core.security;
    if (authc.getCurrentUser(request)?.authentication_type === 'api_key')
      throw new MoltlerError('sync_right_refused', { sync, why: 'api_key' });
    const name = `Moltler sync ${sync} in space ${this.spaceId}`.slice(0, LONGEST_NAME);
    const metadata = { managed: true, application: 'moltler', space: this.spaceId, sync };
    const key = await this.keys
      .grantAsInternalUser(request, { name, role_descriptors: ROLES, metadata })
      .catch((cause: unknown) => {
        // Kibana logs why.
        throw new MoltlerError('sync_right_refused', { sync, why: 'failed' }, {}, { cause });
      });
    if (key === null) return NOTHING_GRANTED;
    const credentials = Buffer.from(`${key.id}:${key.api_key}`).toString('base64');
    return granted({ id: key.id, credentials });
  }

  /** Rejects with `sync_right_not_revoked` if the key may still be valid. */
  async revoke(id: string): Promise<void> {
    try {
      const result = await this.keys.invalidateAsInternalUser({ ids: [id] });
      if (result === null || result.error_count === 0) return;
    } catch {
      // Without API keys, none is valid.
      if (!(await this.areEnabled().catch(() => true))) return;
    }
    throw new MoltlerError('sync_right_not_revoked', { id });
  }
}
