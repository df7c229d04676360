/** `mode`: of all files, for tests. */
export function zipOf(
  root: string,
  files: ReadonlyMap<string, Buffer>,
  mode?: number,
): Promise<Buffer>;
