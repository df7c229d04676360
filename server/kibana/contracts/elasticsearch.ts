import type { GivenClient } from '../../storage';

/** src/core/packages/elasticsearch/server/src/client: ElasticsearchClient, as far as the store uses it. */
export type ElasticsearchClient = GivenClient;

/** src/core/packages/elasticsearch/server/src/contracts.ts: ElasticsearchServiceStart. */
export interface ElasticsearchStart {
  readonly client: {
    /** Kibana's own user, who has rights only under `.kibana*`. */
    readonly asInternalUser: ElasticsearchClient;
  };
}
