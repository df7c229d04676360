import type { KibanaRequest } from './http';
import type { GivenClient } from '../../storage';

/** src/core/packages/elasticsearch/server/src/client: ElasticsearchClient, as far as the store uses it. */
export type ElasticsearchClient = GivenClient;

/** src/core/packages/elasticsearch/server/src/contracts.ts: ElasticsearchServiceStart. */
export interface ElasticsearchStart {
  readonly client: {
    /** Kibana's own user, who has rights only under `.kibana*`. */
    readonly asInternalUser: ElasticsearchClient;
    /**
     * A request, or only its headers: then the credentials are those of `authorization`, and there are none without it
     * (src/core/packages/elasticsearch/client-server-internal/src/cluster_client.ts). If Elasticsearch rejects the
     * login of a request (401) and the client was not told to ignore that, Kibana renews the login and repeats it.
     */
    asScoped(request: KibanaRequest | { readonly headers: Readonly<Record<string, string>> }): {
      readonly asCurrentUser: ElasticsearchClient;
    };
  };
}
