import { createRequire } from 'node:module';
import type { ElasticsearchClient } from '../../../server/kibana/testing';

/** An Elasticsearch without security, for its users and for Kibana itself. */
export interface RealElasticsearch {
  readonly url: string;
  /** The path of Kibana's client (`@elastic/elasticsearch`), so that it is only loaded where it is used. */
  readonly clientModule: string;
}

/** The client that Kibana makes. */
export function realClient({ url, clientModule }: RealElasticsearch): ElasticsearchClient {
  const { Client } = createRequire(clientModule)(clientModule) as {
    readonly Client: new (options: { readonly node: string }) => ElasticsearchClient;
  };
  return new Client({ node: url });
}
