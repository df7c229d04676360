/** Where an Elasticsearch is, and how to log in. Holds secrets: never log it. */
export interface ElasticsearchOptions {
  /** Without user name and password. */
  readonly url: string;
  readonly apiKey?: string;
  readonly username?: string;
  readonly password?: string;
  /** The certificates that sign the server's own, as PEM. */
  readonly ca?: string;
}
