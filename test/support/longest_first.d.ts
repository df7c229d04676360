/** Test files that start first, from the root of the repository. */
export const LONGEST: readonly string[];
