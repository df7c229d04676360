import { MoltlerError } from '../../../common/errors';
import { NOTHING_NARROWED, type DocumentStore } from '../../ports';

const unavailable = (): Promise<never> =>
  Promise.reject(new MoltlerError('indices_not_available', {}));

/**
 * Whether a name can be meant as that of an index: the names of connectors and views contain neither a hyphen nor a
 * star, so a typo in one of these is still reported as such.
 */
export const looksLikeIndex = (name: string): boolean => /[*-]/.test(name);

/**
 * Indices in Kibana are read and written with the rights of each user. A script without a user cannot use them: Kibana's
 * own user could read what the user must not.
 */
export const NO_DOCUMENTS: DocumentStore = {
  prepare: unavailable,
  write: unavailable,
  refresh: unavailable,
  describe: (pattern) => (looksLikeIndex(pattern) ? unavailable() : Promise.resolve([])),
  names: () => Promise.resolve([]),
  summaries: () => Promise.resolve([]),
  narrow: () => NOTHING_NARROWED,
  count: unavailable,
  read: () => ({
    [Symbol.asyncIterator]: () => ({ next: unavailable }),
  }),
  drop: unavailable,
};
