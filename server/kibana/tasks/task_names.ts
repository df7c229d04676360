/** Task Manager's type of the tasks that run syncs. */
export const SYNC_TASK = 'moltler:sync';

/** The task of a sync: one for each. */
export const taskIdOf = (spaceId: string, syncId: string): string =>
  `${SYNC_TASK}:${spaceId}:${syncId}`;
