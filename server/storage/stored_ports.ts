import type { AccessTokenStore, Ports } from '../ports';
import type { EncryptedSecrets } from '../secrets';

/** Ports on a store that this process opened. */
export interface StoredPorts extends Ports {
  readonly secrets: EncryptedSecrets;
  /** For the HTTP interface; the engine does not use them. */
  readonly accessTokens: AccessTokenStore;
  close(): Promise<void>;
  /**
   * Encrypts all secrets with `newKey`, or with a fresh key if the key is in a file. Resolves with their number.
   * Rejects with `key_wrong`, `key_missing`, `key_invalid`.
   */
  rotateKey(newKey?: string): Promise<number>;
}

/** Default of each: the bounds `cache_megabytes`, `cache_memory_megabytes` and `cache_days`. */
export interface CacheBounds {
  readonly megabytes: number;
  readonly memoryMegabytes: number;
  readonly days: number;
}
