export * from './host';
export * from './host_context';
export * from './server';
export * from './stored_preferences';
export { useDark } from './use_dark';
export { useLink } from './use_link';
export { decodedPart, usePath } from './use_path';
