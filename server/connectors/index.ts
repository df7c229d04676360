export { settingsOfAccount } from './account_settings';
export * from './actions/action_engine';
export type { ActionResult } from './actions/action_rows';
export {
  allowsAction,
  executeAction,
  type ActionOutcome,
  type ActionParts,
} from './actions/execute_action';
export { prepareAction, type ActionCall, type PreparedAction } from './actions/prepare_action';
export { headerFacts, HEADERS_FACT } from './auth/custom_headers';
export { refersToSecret } from './auth/secret_references';
export * from './catalog';
export { addressesOf, tokenAddressOf } from './client/base_url';
export { prepareRequest } from './client/prepare';
export { isPartial, joined, missingRange, reportedCompleteness } from './completeness';
export type * from './connector';
export * from './create_service_client';
export * from './directory';
export { isTooHeavy, isTooHeavyStatus, markTooHeavy } from './errors/too_heavy';
export { asHostUser, isOfHost } from './host_services';
export { rejectOwnProxy } from './client/route';
export { AddressPolicy, type NetworkOptions } from './http/address_policy';
export type * from './http/host_network';
export { INLINE_BYTES } from './http/response';
export { CertificateProblem, certificateText } from './http/certificate_text';
export { ReaderThreads } from './http/reading/reader_threads';
export { asRows } from './http/rows_in';
export { declaredBucket } from './limits/declared_bucket';
export { readOptions } from './options';
export * from './pagination';
export { project, projectionOf, type Projection } from './projection';
export { createRedactor, distinct, redactDeep, type Redactor } from './redaction/redactor';
export type * from './service_client';
export { testConnection, type ConnectionCheck } from './test_connection';
