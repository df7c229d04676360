/** A token for the HTTP interface. Only its hash is stored. */
export interface AccessToken {
  readonly name: string;
  readonly readOnly: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly expiresAt?: string;
}
export interface AccessTokenStore {
  /** Rejects with TokenNameTaken if the name exists. */
  create(token: AccessToken, hash: string): Promise<void>;
  list(): Promise<readonly AccessToken[]>;
  /** By the SHA-256 of the token, hexadecimal. Also finds expired ones: the caller checks the time. */
  find(hash: string): Promise<AccessToken | undefined>;
  /** False if it did not exist. */
  revoke(name: string): Promise<boolean>;
}

/** The name of a token is already taken. */
export class TokenNameTaken extends Error {}
