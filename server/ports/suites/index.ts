export * from './access_tokens';
export * from './audit_log';
export * from './clock';
export * from './connector_configs';
export * from './history';
export * from './page_cache_suite';
export * from './secrets';
