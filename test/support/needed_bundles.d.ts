export function neededBundles(
  root: string,
  patterns: readonly string[],
): 'none' | 'programs' | 'all';
export function isStale(root: string, built: string, needed: 'programs' | 'all'): boolean;
