export * from './scripts_to_open';
export * from './scripts_to_open_context';
