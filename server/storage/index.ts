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
