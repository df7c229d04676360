export * from './sync_runs';
export * from './sync_runs_context';
