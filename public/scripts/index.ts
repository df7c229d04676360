export * from './script_requests';
export * from './script_requests_context';
