export * from './access_tokens';
export * from './audit_log';
export * from './connector_configs';
export * from './fake_clock';
export * from './history';
export { memoryPorts, type MemoryPorts } from './memory_ports';
export * from './page_cache';
export * from './secrets';
export * from './shared_limits';
