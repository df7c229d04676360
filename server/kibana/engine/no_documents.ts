import { MoltlerError } from '../../../common/errors';
import { NOTHING_NARROWED, type DocumentStore, type SyncStore } from '../../ports';

const unavailable = (): Promise<never> =>
  Promise.reject(new MoltlerError('indices_not_available', {}));

/** Names of connectors have neither; so a typo in one is still reported as such. */
const isPattern = (name: string): boolean => /[*-]/.test(name);

/**
 * Indices in Kibana must be read and written with the rights of each user. As long as they cannot be, they are
 * rejected: Kibana's own user could read what the user must not.
 */
export const NO_DOCUMENTS: DocumentStore = {
  prepare: unavailable,
  write: unavailable,
  refresh: unavailable,
  describe: (pattern) => (isPattern(pattern) ? unavailable() : Promise.resolve([])),
  names: () => Promise.resolve([]),
  summaries: () => Promise.resolve([]),
  narrow: () => NOTHING_NARROWED,
  count: unavailable,
  read: () => ({
    [Symbol.asyncIterator]: () => ({ next: unavailable }),
  }),
  drop: unavailable,
};

/** Syncs can be listed and removed; a new one could write nothing. */
export const withoutNewSyncs = (syncs: SyncStore): SyncStore => ({ ...syncs, create: unavailable });
