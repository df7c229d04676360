import type { Sealed } from './seal';

/** A secret as stored. `sealed` is missing if it was deleted; its version is kept. */
export interface SealedSecret {
  readonly name: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly sealed?: Sealed;
}

/** Proves which key the secrets are sealed with. Every key has a new `id`. */
export interface KeyCheck {
  readonly id: string;
  readonly sealed: Sealed;
}

/** The rows, within one transaction. */
export interface SealedSecretRows {
  keyCheck(): KeyCheck | undefined;
  setKeyCheck(check: KeyCheck): void;
  get(name: string): SealedSecret | undefined;
  /** By name, including deleted ones. */
  list(): readonly SealedSecret[];
  put(secret: SealedSecret): void;
}

/**
 * Where sealed secrets are stored. Work is done completely or not at all, one `write` at a time across all processes.
 */
export interface SealedSecretTable {
  /** Differs after every change of a row by any process; very cheap. Undefined if it is unknown. */
  changes(): string | undefined;
  read<T>(work: (rows: SealedSecretRows) => T): Promise<T>;
  write<T>(work: (rows: SealedSecretRows) => T): Promise<T>;
}
