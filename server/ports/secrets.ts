export interface SecretInfo {
  readonly name: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Keeps secrets; values leave it only through `read`, at the last moment before a request. */
export interface SecretStore {
  /** Names only, sorted. Names that begin with `__` are our own and not listed. */
  list(): Promise<readonly SecretInfo[]>;
  /** Those of our own that exist, in no order. */
  listOwn(): Promise<readonly SecretInfo[]>;
  has(name: string): Promise<boolean>;
  read(name: string): Promise<string | undefined>;
  write(name: string, value: string): Promise<void>;
  /** False where there was none. */
  delete(name: string): Promise<boolean>;
  /** Grows with every write or delete of `name`; 0 where it never was. For cache identity without the value. */
  version(name: string): Promise<number>;
}
