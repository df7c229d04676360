export * from './absent';
export * from './action';
export * from './address';
export type * from './api';
export * from './authentication';
export { canonicalJson } from './canonical_json';
export type * from './completeness';
export * from './completion';
export * from './condition';
export type * from './config';
export type * from './connector_type';
export * from './data_type';
export type * from './discovery';
export { duckdbType } from './duckdb_type';
export type * from './entity';
export type * from './translation';
export * from './entity_of';
export { ExactNumber, losesDigits } from './exact_number';
export * from './fold_case';
export {
  configKeyOf,
  holesOf,
  onlyHoleOf,
  parametersOf,
  placeholdersIn,
  repeatedIn,
  SPREAD,
  withHolesFilled,
} from './holes';
export { instantOf, parseInstant, exactInteger } from './instant';
export * from './json_text';
export * from './open_entities';
export * from './options';
export { hasOwnRequest } from './own_request';
export * from './pagination';
export * from './path';
export * from './query_string';
export type * from './request';
export * from './resolution';
export * from './secret_reference';
export { problemsOf } from './validate';
export type * from './windows';
