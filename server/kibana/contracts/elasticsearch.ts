import type { Readable } from 'node:stream';
import type { KibanaRequest } from './http';

/** src/core/packages/elasticsearch/server/src/client: ElasticsearchClient, over @elastic/elasticsearch 9. */
export interface ElasticsearchClient {
  readonly transport: {
    request(
      request: {
        readonly method: string;
        readonly path: string;
        readonly querystring?: Readonly<Record<string, string | number | boolean>>;
        readonly body?: string;
        readonly bulkBody?: string;
      },
      options: {
        readonly meta: true;
        /** The body as it arrives, so that numbers keep their digits. */
        readonly asStream: true;
        readonly ignore: number[];
        readonly maxRetries: number;
        readonly requestTimeout: number;
        readonly headers: Readonly<Record<string, string>>;
        readonly signal?: AbortSignal;
      },
    ): Promise<{
      readonly statusCode: number;
      readonly headers: Readonly<Record<string, unknown>>;
      readonly body: Readable;
    }>;
  };
}

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
