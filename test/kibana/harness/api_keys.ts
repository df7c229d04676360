import type { ApiKeys, KibanaRequest } from '../../../server/kibana/testing';
import type { Identity, IndexRight } from './index_rights';
import { onlyKeys, strict } from './strict';

/** A key, as Elasticsearch knows it. */
export interface Key {
  readonly id: string;
  readonly name: string;
  readonly secret: string;
  readonly owner: string;
  /** What its user could do when it was granted. */
  readonly rights: readonly IndexRight[];
  valid: boolean;
}

/** A key as a test sees it. */
export type ShownKey = Pick<Key, 'id' | 'name' | 'owner' | 'valid'>;

export interface ApiKeyOptions {
  readonly enabled: boolean;
  /** Of a request; undefined if Kibana has no security. */
  readonly userOf: (request: KibanaRequest) => string | undefined;
  readonly rightsOf: (user: string) => readonly IndexRight[];
}

/** The API keys of an Elasticsearch, as the security plugin grants and revokes them. */
export class ApiKeysOfKibana {
  private readonly keys = new Map<string, Key>();

  constructor(private readonly options: ApiKeyOptions) {}

  /** As the plugin sees them. */
  readonly contract: ApiKeys = strict('core.security.authc.apiKeys', {
    areAPIKeysEnabled: async () => this.options.enabled,
    grantAsInternalUser: async (request, params) => {
      onlyKeys('key', params, ['name', 'role_descriptors', 'metadata', 'expiration']);
      if (!this.options.enabled) throw new Error('API keys are disabled');
      const owner = this.options.userOf(request);
      if (owner === undefined) return null;
      if (params.name === '' || params.name.length > 256)
        throw new Error('API key name may not be empty, or longer than 256 characters');
      const id = `key-${this.keys.size + 1}`;
      const rights = this.options.rightsOf(owner);
      const secret = `secret-of-${id}`;
      this.keys.set(id, { id, name: params.name, secret, owner, rights, valid: true });
      return { id, name: params.name, api_key: secret };
    },
    invalidateAsInternalUser: async ({ ids }) => {
      if (!this.options.enabled) throw new Error('API keys are disabled');
      for (const id of ids) this.invalidate((key) => key.id === id);
      return { error_count: 0 };
    },
  });

  invalidate(which: (key: Key) => boolean): void {
    for (const key of this.keys.values()) if (which(key)) key.valid = false;
  }

  /** The key of a header `authorization`; undefined if it is not valid. */
  keyOf(authorization: string | undefined): Key | undefined {
    const encoded = /^ApiKey (.*)$/.exec(authorization ?? '')?.[1] ?? '';
    const [id = '', secret] = Buffer.from(encoded, 'base64').toString().split(':');
    const key = this.keys.get(id);
    return key?.valid === true && key.secret === secret ? key : undefined;
  }

  /** Whoever a header `authorization` stands for. */
  identityOf(authorization: string | undefined): Identity {
    const key = this.keyOf(authorization);
    return key === undefined
      ? { type: 'nobody' }
      : { type: 'somebody', name: `${key.owner} (key)`, rights: key.rights };
  }

  export(): readonly Key[] {
    return [...this.keys.values()];
  }

  import(keys: readonly Key[]): void {
    for (const key of keys) this.keys.set(key.id, { ...key });
  }

  get shown(): readonly ShownKey[] {
    return [...this.keys.values()].map(({ id, name, owner, valid }) => ({
      id,
      name,
      owner,
      valid,
    }));
  }
}
