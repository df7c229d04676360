export * from './query_step';
