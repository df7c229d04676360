export { ACTION_MESSAGES } from './action_messages';
export { BINDING_MESSAGES } from './binding_messages';
export { NAME_MESSAGES } from './name_messages';
export * from './codes';
export {
  CONNECTOR_MESSAGES,
  messageOfParent,
  smallestPageHint,
  type ResponseBound,
} from './connector_messages';
export { ENGINE_MESSAGES, runningQueries } from './engine_messages';
export type { ErrorFact, ErrorFacts } from './error_facts';
export { INDEX_RIGHT_MESSAGES } from './index_right_messages';
export * from './message';
export * from './error_classes';
export * from './moltler_error';
export * from './thrown_error';
export { isRetryable } from './retryable';
export { SCRIPT_MESSAGES } from './script_messages';
export { STORE_MESSAGES, storeAt } from './store_messages';
export { SYNC_STATEMENT_MESSAGES } from './sync_statement_messages';
export { SYNC_MESSAGES } from './sync_messages';
export { SYNTAX_MESSAGES } from './syntax_messages';
export { TEMP_TABLE_MESSAGES } from './temp_table_messages';
export { VIEW_MESSAGES } from './view_messages';
