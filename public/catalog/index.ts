export { CatalogFailure, useHasCatalog } from './catalog_failure';
export * from './catalog_context';
export * from './catalog_store';
