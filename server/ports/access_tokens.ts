/** A token for the HTTP interface. Only its hash is kept. */
export interface AccessToken {
  readonly name: string;
  readonly readOnly: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly expiresAt?: string;
}
export interface AccessTokenStore {
  /** Rejects with TokenNameTaken where there is one of this name. */
  create(token: AccessToken, hash: string): Promise<void>;
  list(): Promise<readonly AccessToken[]>;
  /** By the SHA-256 of the token, hexadecimal. Expired ones are found too: the caller looks at the time. */
  find(hash: string): Promise<AccessToken | undefined>;
  /** False where there was none. */
  revoke(name: string): Promise<boolean>;
}

/** There is a token of this name already. */
export class TokenNameTaken extends Error {}
