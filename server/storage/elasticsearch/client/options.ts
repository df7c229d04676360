/** Where an Elasticsearch is, and how to log in. Holds secrets: never log it. */
export interface ElasticsearchOptions {
  /** Without user name and password. */
  readonly url: string;
  readonly apiKey?: string;
  readonly username?: string;
  readonly password?: string;
  /** The certificates that sign the server's own, as PEM. */
  readonly ca?: string;
  /**
   * Instead of `ca`: the SHA-256 fingerprint of a certificate that the server sends and that signs its own. 64
   * hexadecimal digits in lower case.
   */
  readonly caFingerprint?: string;
  /** What proves our identity to the server, as PEM. */
  readonly certificate?: { readonly cert: string; readonly key: string };
}
