/** Types of the build for its test; the parts of esbuild's metafile that are looked at. */
export function secondCopies(metafile: { readonly inputs: object }): string[];
export function notShared(metafile: { readonly outputs: object }): string[];
