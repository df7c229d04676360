/** What no process used for this long concerns no limit: stores remove it. */
export const LIMITS_KEPT_MILLISECONDS = 7 * 86_400_000;

/** What `change` makes of the text that is kept for a key. */
export interface ChangedLimits<T> {
  /** Kept from now on. If it is missing, what was kept stays as it is. */
  readonly text?: string;
  readonly result: T;
}

/**
 * What all processes on one store know about rate limits: a text for each credential. Its keys and texts contain no
 * secret. Whoever uses it expects it to fail, and limits itself in that case.
 */
export interface SharedLimits {
  /**
   * Replaces the text of a key. Nothing else changes it in between, so `change` may run again if something did.
   * Rejects if the store cannot be used.
   */
  update<T>(key: string, change: (kept: string | undefined) => ChangedLimits<T>): Promise<T>;
  /** Everything that is kept, in no particular order. */
  list(): Promise<readonly { readonly key: string; readonly text: string }[]>;
}
