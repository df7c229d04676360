import type { SyncRow } from './load_syncs';

/** The part of a problem that is about removals beyond the limit of a sync. */
export const REMOVALS_HELD = /\bmax_delete_ratio\b/;

/** Whether the last run has left documents alone that may be removed with CONFIRM. */
export const hasHeldRemovals = ({ outcome, problem }: SyncRow): boolean =>
  outcome === 'partial' && problem !== undefined && REMOVALS_HELD.test(problem);
