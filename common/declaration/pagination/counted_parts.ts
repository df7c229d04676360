import type { DeclaredPages, Parts } from './kind';

/** Parts of pages that the requests themselves count, whatever the responses contain. */
export const countedParts: Omit<Parts<DeclaredPages>, 'position'> = {
  ended: (_, { rowCount }) => rowCount === 0,
  countsOn: () => true,
  leadsToSecond: () => true,
  whole: (_, { response }) => response,
};
