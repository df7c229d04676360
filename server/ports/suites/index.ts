export * from './clock';
export * from './page_cache_suite';
export * from './storage';
