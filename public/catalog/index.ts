export * from './catalog_context';
export * from './catalog_store';
