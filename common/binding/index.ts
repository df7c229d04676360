export * from './bind_script';
export type * from './bound/bound_query';
export type * from './bound/bound_statement';
export * from './bound/expression_walk';
export * from './bound/query_walk';
export { valueProblem } from './config_values';
export { CAST_TYPE_NAMES } from './expressions/casts';
export * from './functions';
export * from './for_each_options';
export type { OptionDeclaration } from './options';
export * from './scan_options';
export type * from './schema/schema';
export * from './schema/schema_of';
export { hasCredentials } from './secrets/address_credentials';
export * from './secrets/conceal_diagnostics';
export * from './secrets/mask';
export {
  isHeaders,
  isReservedHeader,
  isSecretHeader,
  plainSecretHeaders,
} from './secrets/request_headers';
export { isReference, secretsIn } from './secrets/secret_references';
export { holdsSecret } from './secrets/secret_tokens';
export type { BindingSettings } from './statement_context';
export { changesSchemas, type BoundStatement } from './statements';
export { OPTION_KEYS as CONFIG_OPTION_KEYS, withoutEffect } from './statements/create_connector';
export { isNewName } from './statements/names';
export * from './suggestion';
export { valueWantedBy } from './values/argument_values';
export * from './values/constants';
