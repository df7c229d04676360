export * from './codes';
export * from './message';
export * from './moltler_error';
