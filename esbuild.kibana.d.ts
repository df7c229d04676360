/** Types of the build for its test. */
export function secondCopies(metafile: { readonly inputs: object }): string[];
