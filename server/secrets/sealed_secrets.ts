import type { Sealed } from './seal';

/** A secret as it is kept. `sealed` is missing once it was deleted: its version lives on. */
export interface SealedSecret {
  readonly name: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly sealed?: Sealed;
}

/** Proves which key the secrets are sealed with. A new `id` for every key. */
export interface KeyCheck {
  readonly id: string;
  readonly sealed: Sealed;
}

/** The rows, within one transaction. */
export interface SealedSecretRows {
  keyCheck(): KeyCheck | undefined;
  setKeyCheck(check: KeyCheck): void;
  get(name: string): SealedSecret | undefined;
  /** By name, deleted ones too. */
  list(): readonly SealedSecret[];
  put(secret: SealedSecret): void;
}

/** Where sealed secrets are kept. Work is done as a whole or not at all, one `write` after the other over all processes. */
export interface SealedSecretTable {
  /** Another value after every change of some row, by whichever process; costs next to nothing. Undefined: not known. */
  changes(): string | undefined;
  read<T>(work: (rows: SealedSecretRows) => T): Promise<T>;
  write<T>(work: (rows: SealedSecretRows) => T): Promise<T>;
}
