export interface SecretInfo {
  readonly name: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A store of secrets; values only leave it through `read`, right before a request. */
export interface SecretStore {
  /** Names only, sorted. Names that begin with `__` are internal and not listed. */
  list(): Promise<readonly SecretInfo[]>;
  /** Internal names that exist, in no particular order. */
  listOwn(): Promise<readonly SecretInfo[]>;
  has(name: string): Promise<boolean>;
  read(name: string): Promise<string | undefined>;
  write(name: string, value: string): Promise<void>;
  /** False if it did not exist. */
  delete(name: string): Promise<boolean>;
  /** Increases with every write or delete of `name`; 0 if it never existed. For cache identity without the value. */
  version(name: string): Promise<number>;
  /**
   * A key to name credentials with: the same in all processes that can read these secrets, and of no use for anything
   * else. Another one after the encryption key was rotated.
   */
  identityKey(): Promise<Buffer>;
}
