/** GitHub's primary rate limits: one bucket each for core and search, reported in headers. */
export interface Quota {
  /** Counts one request to its bucket; false if the bucket is used up. */
  take(bucket: 'core' | 'search'): boolean;
  headers(bucket: 'core' | 'search'): Record<string, string>;
  describe(): object;
}

export function quotaOf(now: () => number, limits = { core: 5000, search: 30 }): Quota {
  const seconds = { core: 3600, search: 60 };
  const state = { core: fresh('core'), search: fresh('search') };
  function fresh(bucket: 'core' | 'search'): { used: number; reset: number } {
    return { used: 0, reset: Math.floor(now() / 1000) + seconds[bucket] };
  }
  const current = (bucket: 'core' | 'search'): { used: number; reset: number } => {
    if (now() / 1000 >= state[bucket].reset) state[bucket] = fresh(bucket);
    return state[bucket];
  };
  const facts = (
    bucket: 'core' | 'search',
  ): { limit: number; remaining: number; reset: number; used: number } => {
    const { used, reset } = current(bucket);
    return { limit: limits[bucket], remaining: Math.max(0, limits[bucket] - used), reset, used };
  };
  return {
    take: (bucket) => {
      const entry = current(bucket);
      if (entry.used >= limits[bucket]) return false;
      entry.used += 1;
      return true;
    },
    headers: (bucket) => {
      const { limit, remaining, reset, used } = facts(bucket);
      return {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(remaining),
        'x-ratelimit-reset': String(reset),
        'x-ratelimit-used': String(used),
        'x-ratelimit-resource': bucket,
      };
    },
    describe: () => ({
      resources: { core: facts('core'), search: facts('search') },
      rate: facts('core'),
    }),
  };
}
