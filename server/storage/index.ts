export {
  openElasticsearchPorts,
  type ElasticsearchOptions,
  type ElasticsearchPorts,
  type ElasticsearchPortsOptions,
} from './elasticsearch';
export { openEmbeddedPorts, type EmbeddedPorts } from './embedded';
export { storeError } from './embedded/sqlite_error';
export { memoryPageCache } from './memory/page_cache';
