import type { SharedLimits } from '../shared_limits';

/** Keeps texts in memory. Several engines that have the same one behave like processes on one store. */
export function memorySharedLimits(): SharedLimits {
  const kept = new Map<string, string>();
  return {
    async update(key, change) {
      const { text, result } = change(kept.get(key));
      if (text !== undefined) kept.set(key, text);
      return result;
    },
    list: async () => [...kept].map(([key, text]) => ({ key, text })),
  };
}
