import { DEFAULT_SPACE } from '../../ports';

/**
 * Indices of all but the default space begin with this, then with the name of the space and a dot, which no name of a
 * space has: so no two spaces have an index in common.
 */
const SPACES = 'moltler-space.';

/** What the names of the indices begin with that Moltler keeps for itself. `prefix`: of the installation. */
export const ownPrefix = (prefix: string, space: string): string =>
  space === DEFAULT_SPACE ? `.${prefix}moltler-` : `.${prefix}${SPACES}${space}.`;

/** What the names of indices with documents begin with, and those that are of other spaces. */
export const documentNames = (
  prefix: string,
  space: string,
): { readonly prefix: string; readonly others?: string } =>
  space === DEFAULT_SPACE ? { prefix, others: SPACES } : { prefix: `${prefix}${SPACES}${space}.` };
