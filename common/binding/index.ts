export * from './bind_parts';
export * from './bind_script';
export * from './bound/builders';
export type * from './bound/bound_query';
export type * from './bound/bound_statement';
export type * from './bound/bound_sync';
export * from './bound/expression_walk';
export * from './bound/query_walk';
export { valueProblem } from './config_values';
export { CAST_TYPE_NAMES } from './expressions/casts';
export * from './functions';
export * from './for_each_options';
export { withComingIndices } from './indices/find_indices';
export { indexPattern, matchesPattern, suggestIndices } from './indices/index_names';
export { INDICES, isWithoutService } from './indices/indices';
export { patternSchema } from './indices/pattern_schema';
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
export { errorOfDiagnostic } from './reporter';
export {
  changesSchemas,
  isControl,
  type BoundStatement,
  type ControlStatement,
} from './statements';
export { ERROR_FIELDS } from './statements/control/errors';
export { rowFields } from './statements/control/loops';
export type { Declared } from './statements/control/variables';
export { OPTION_KEYS as CONFIG_OPTION_KEYS, withoutEffect } from './statements/create_connector';
export { isNewName, takenBy } from './statements/names';
export * from './suggestion';
export { indexNameOf, inIndexName, type StarStandsFor } from './syncs/index_names';
export {
  connectorsOfSync,
  parsingSync,
  renamingInSync,
  type ParsedSync,
} from './syncs/parsed_sync';
export { SYNC_OPTIONS } from './syncs/sync_options';
export { TEMP_TABLES } from './temp_tables/temp_tables';
export { valueWantedBy } from './values/argument_values';
export * from './values/constants';
export * from './views/describe_views';
export type { Renaming } from './views/rename_in_text';
export { viewsAfterRenaming, type RenamedView } from './views/rename_in_views';
export { valueOf as valueOfVariable } from './variables/bind_variable';
export type * from './variables/scope_variable';
export { VariableScope } from './variables/variable_scope';
export { bytesOfValue } from './variables/value_bytes';
