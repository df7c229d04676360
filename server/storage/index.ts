export {
  openElasticsearchPorts,
  openElasticsearchStorage,
  type ElasticsearchOptions,
  type ElasticsearchPorts,
  type ElasticsearchPortsOptions,
} from './elasticsearch';
export { openEmbeddedPorts, openEmbeddedStorage, type EmbeddedPorts } from './embedded';
export { storeError } from './embedded/sqlite_error';
export { makeDataDirectory } from './make_data_directory';
export { memoryPageCache } from './memory/page_cache';
export { withoutAddress } from './elasticsearch/client/without_address';
export {
  hostedDocuments,
  type HostedDocuments,
  type Rejections,
} from './elasticsearch/hosted_documents';
export type { GivenClient } from './elasticsearch/client/given_client';
export { hostedPorts, type HostedPorts, type HostTables } from './elasticsearch/hosted_ports';
export type { Change, Table } from './elasticsearch/own/table';
