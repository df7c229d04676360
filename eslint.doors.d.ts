/** What is wrong with importing `target` in `file`, both as paths from the root of the repository. */
export function problemOf(file: string, target: string): string | undefined;
