import type { Message } from './message';

/** How messages name a store: by its address, or as its host names it. */
export const storeAt = (url: string): string => (hasAddress(url) ? `Elasticsearch at ${url}` : url);

/** A host such as Kibana does not reveal the address. */
const hasAddress = (url: string): boolean => url.includes('://');

/** Errors of an Elasticsearch that stores data. Reasons are in its own words; addresses are without credentials. */
export const STORE_MESSAGES = {
  store_credentials_rejected: (f: { url: string }): Message => ({
    text: `${storeAt(f.url)} rejected the credentials (401).`,
    hint: hasAddress(f.url)
      ? 'Set MOLTLER_ELASTICSEARCH_API_KEY, or MOLTLER_ELASTICSEARCH_USERNAME and MOLTLER_ELASTICSEARCH_PASSWORD, to valid ones.'
      : 'Ask an administrator to check the credentials of Kibana: elasticsearch.username or elasticsearch.serviceAccountToken in kibana.yml.',
  }),
  store_certificate_rejected: (f: { url: string; reason: string }): Message => ({
    text: `The certificate of Elasticsearch at ${f.url} is not trusted: ${f.reason}.`,
    hint: 'Set MOLTLER_ELASTICSEARCH_CA to a file with the certificate of its CA (PEM), or MOLTLER_ELASTICSEARCH_CA_FINGERPRINT to the SHA-256 fingerprint of that certificate.',
  }),
  store_permission_missing: (f: { reason: string }): Message => ({
    text: `Elasticsearch does not permit it: ${f.reason}.`,
    hint: 'Grant the privilege to the user or API key that Moltler uses.',
  }),
  store_read_only: (f: { reason: string }): Message => ({
    text: `Elasticsearch does not accept writes: ${f.reason}.`,
    hint: 'Remove the block in the settings of the index, then run the statement again.',
  }),
  store_watermark: (f: { reason: string }): Message => ({
    text: `Elasticsearch does not accept writes because its disk is nearly full: ${f.reason}.`,
    hint: 'Free up disk space on its nodes. Elasticsearch then removes the block by itself.',
  }),
  store_too_old: (f: { url: string; found: string; oldest: string }): Message => ({
    text: `Elasticsearch at ${f.url} has version ${f.found}, which is too old.`,
    hint: `Use Elasticsearch ${f.oldest} or later.`,
  }),
  store_not_elasticsearch: (f: { url: string }): Message => ({
    text: `The server at ${f.url} is not Elasticsearch.`,
    hint: 'Check --elasticsearch or MOLTLER_ELASTICSEARCH.',
  }),
  store_setting_invalid: (f: { setting: string; reason: string }): Message => ({
    text: `${f.setting} is not valid: ${f.reason}.`,
    hint: 'Correct it, or leave out --elasticsearch to store the data in the data directory.',
  }),
  store_request_failed: (f: { url: string; reason: string }): Message => ({
    text: `${storeAt(f.url)} could not process a request: ${f.reason}.`,
    hint: 'Check the log of Elasticsearch for the cause.',
  }),
  space_invalid: (f: { space: string }): Message => ({
    text: `"${f.space}" is not a valid name of a space.`,
    hint: 'Use at most 64 lower-case letters, digits, underscores and hyphens.',
  }),
  kibana_key_missing: (_: object): Message => ({
    text: 'Kibana cannot store secrets, because it has no encryption key.',
    hint: 'Add xpack.encryptedSavedObjects.encryptionKey with at least 32 characters to kibana.yml, the same on every Kibana, and restart.',
  }),
} as const;
