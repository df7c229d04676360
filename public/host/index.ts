export { fragmentOf, stateIn } from './fragment';
export * from './host';
export * from './host_context';
export * from './server';
export * from './stored_preferences';
export { useDark } from './use_dark';
export { useLink } from './use_link';
export { useUrlState, useUrlText } from './use_url_state';
export { decodedPart, usePath } from './use_path';
