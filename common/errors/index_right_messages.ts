import { andList, type Message } from './message';

/** Errors of indices and syncs where each user has rights of their own, as in Kibana. */
export const INDEX_RIGHT_MESSAGES = {
  indices_not_available: (_: object): Message => ({
    text: 'Indices cannot be used here, because no user of Kibana runs the statement.',
    hint: 'Run the statement in the console, or through the API.',
  }),
  index_privilege_missing: (f: { privilege: string; indices: readonly string[] }): Message => ({
    text: `You lack the privilege "${f.privilege}" on ${indicesOf(f.indices)}.`,
    hint: `Ask an administrator to add the index privilege "${f.privilege}" on ${listed(f.indices)} to one of your roles in Elasticsearch.`,
  }),
  cluster_privilege_missing: (f: { privilege: string }): Message => ({
    text: `You lack the privilege "${f.privilege}" in Elasticsearch.`,
    hint: `Ask an administrator to add the cluster privilege "${f.privilege}" to one of your roles in Elasticsearch.`,
  }),
  login_rejected: (_: object): Message => ({
    text: 'Elasticsearch rejected your login, which may have expired.',
    hint: 'Log in to Kibana again, then run the statement again.',
  }),
  sync_privilege_missing: (f: {
    sync: string;
    user: string;
    privilege: string;
    indices: readonly string[];
  }): Message => ({
    text: `Sync "${f.sync}" lacks the privilege "${f.privilege}" on ${indicesOf(f.indices)}, because ${f.user} lacked it when defining the sync.`,
    hint: `Ask an administrator to add the index privilege "${f.privilege}" on ${listed(f.indices)} to a role of ${f.user}. Then ${f.user} has to run the statement of the sync again; SHOW SYNCS shows it.`,
  }),
  sync_right_missing: (f: { sync: string; why: keyof typeof RIGHT_MISSING }): Message => ({
    text: RIGHT_MISSING[f.why](f.sync),
    hint:
      f.why === 'disabled'
        ? `Enable API keys in Elasticsearch (xpack.security.authc.api_key.enabled), and run the statement of the sync again. Without API keys, only RUN SYNC ${f.sync} can run it.`
        : 'Run the statement of the sync again; SHOW SYNCS shows it. The sync then has your rights to indices.',
  }),
  sync_right_refused: (f: { sync: string; why: 'api_key' | 'failed' }): Message =>
    f.why === 'api_key'
      ? {
          text: `Kibana cannot create an API key for sync "${f.sync}", because the request was authenticated with an API key.`,
          hint: 'Run the statement in the console of Kibana, or log in with a user name and password.',
        }
      : {
          text: `Kibana could not create an API key for sync "${f.sync}", so it was not stored.`,
          hint: 'Ask an administrator to look for "Failed to grant API key" in the log of Kibana.',
        },
  sync_right_not_revoked: (f: { id: string }): Message => ({
    text: `The API key ${f.id} of the sync could not be revoked, so nothing was deleted.`,
    hint: 'Run the statement again. If it keeps failing, ask an administrator to look for "Failed to invalidate API keys" in the log of Kibana.',
  }),
} as const;

/** More names are only counted. */
const MOST_NAMES = 5;

function listed(names: readonly string[]): string {
  if (names.length === 0) return 'the index itself';
  const more = names.length - MOST_NAMES;
  return andList([...names.slice(0, MOST_NAMES), ...(more > 0 ? [`${more} more`] : [])]);
}

/** None: Elasticsearch does not name an index that is read by the name of an alias. */
const indicesOf = (names: readonly string[]): string =>
  names.length === 0
    ? 'an index that is read by the name of an alias'
    : `the ${names.length === 1 ? 'index' : 'indices'} ${listed(names)}`;

const RIGHT_MISSING = {
  none: (sync: string) =>
    `Sync "${sync}" has no right to indices, because it was imported or its definition was interrupted.`,
  changed: (sync: string) =>
    `Sync "${sync}" has no right to indices, because its statement was not changed by SYNC, but in another way.`,
  views: (sync: string) =>
    `Sync "${sync}" has no right to indices any more, because a view that it reads was changed.`,
  revoked: (sync: string) =>
    `Sync "${sync}" has no right to indices any more, because its API key was revoked or has expired.`,
  disabled: (sync: string) =>
    `Sync "${sync}" has no right to indices of its own, because API keys are disabled in Elasticsearch.`,
  unreadable: (sync: string) =>
    `The right of sync "${sync}" to indices cannot be decrypted, because the encryption key of Kibana was changed.`,
} as const;
