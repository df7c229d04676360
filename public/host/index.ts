export * from './host';
export * from './host_context';
