import { counted, grouped } from '../quantities';
import { boundSetting, secretCommand, type Message } from './message';

/** `4 queries are running, 3 of them yours`. */
export function runningQueries({
  busy,
  own,
}: {
  readonly busy: number;
  readonly own: number;
}): string {
  if (busy === 1)
    return own === 1 ? 'your other query is running' : 'a query of another user is running';
  const yours = own === busy ? 'all' : own === 0 ? 'none' : grouped(own);
  return `${grouped(busy)} queries are running, ${yours} of them yours`;
}

/** How to stay within the bounds of evaluation. */
const SMALLER = {
  result_row_megabytes: 'Shorten its values with left(…) or substr(…), or select fewer columns.',
  series_values: 'Use a larger step or a shorter series.',
} as const;

/** Errors of Moltler itself: evaluation, storage, encryption keys, its own server. */
export const ENGINE_MESSAGES = {
  evaluation_failed: (f: {
    reason: string;
    /** What a value exceeds. */
    bound?: keyof typeof SMALLER;
  }): Message => ({
    text: `The query could not be evaluated: ${f.reason}${f.bound === undefined ? '' : ` (${f.bound})`}.`,
    hint:
      f.bound === undefined
        ? 'Correct the expression. If a CAST fails on some rows, TRY_CAST returns NULL for them.'
        : `${SMALLER[f.bound]} An administrator can raise the limit with ${boundSetting(f.bound)}.`,
  }),
  evaluation_out_of_memory: (f: { limitMegabytes: number; process?: boolean }): Message => ({
    text:
      f.process === true
        ? `The query needs more than the ${grouped(f.limitMegabytes)} MB of memory that one evaluator may use (evaluator_megabytes).`
        : `The query needs more than ${grouped(f.limitMegabytes)} MB of memory and all of its disk space (evaluator_disk_megabytes).`,
    hint: 'Narrow the query with fewer columns, a filter or a LIMIT.',
  }),
  evaluators_busy: (f: { waitedSeconds: number; busy: number; own: number }): Message => ({
    text: `No evaluator became free within ${grouped(f.waitedSeconds)} s (evaluator_wait_seconds): ${runningQueries(f)}.`,
    hint:
      f.own > 0
        ? `Cancel one of your running queries, or run it again when one has finished. An administrator can allow more queries at once: ${boundSetting('evaluators')}; and for each user: ${boundSetting('evaluators_per_user')}.`
        : `Run it again in a moment. An administrator can allow more queries at once with ${boundSetting('evaluators')}.`,
  }),
  request_too_slow: (f: { seconds: number }): Message => ({
    text: `The request was not received in full within ${grouped(f.seconds)} s (request_seconds).`,
    hint: 'Send it again over a faster connection, or split the script.',
  }),
  too_many_requests: (f: { most: number }): Message => ({
    text: `You are already sending ${counted(f.most, 'request')} at once, the limit for one user (requests_per_user).`,
    hint: `Wait for one to finish, or cancel one. An administrator can raise the limit with ${boundSetting('requests_per_user')}.`,
  }),
  too_many_scripts: (f: { most: number }): Message => ({
    text: `You are already running ${counted(f.most, 'script')} at once, the limit for one user (scripts_per_user).`,
    hint: `Wait for one to finish, or cancel one. An administrator can raise the limit with ${boundSetting('scripts_per_user')}.`,
  }),
  scripts_too_large: (f: { mostBytes: number }): Message => ({
    text: `Your running scripts have more than ${counted(f.mostBytes, 'byte')} in total, the limit for one user (script_bytes_per_user).`,
    hint: `Wait for one to finish, or cancel one. An administrator can raise the limit with ${boundSetting('script_bytes_per_user')}.`,
  }),
  requests_too_large: (f: { mostBytes: number }): Message => ({
    text: `The requests that you are sending have more than ${counted(f.mostBytes, 'byte')} in total, the limit for one user (request_bytes_per_user).`,
    hint: `Send fewer of them at once. An administrator can raise the limit with ${boundSetting('request_bytes_per_user')}.`,
  }),
  statement_timed_out: (f: { seconds: number }): Message => ({
    text: `The statement was stopped because it took longer than ${grouped(f.seconds)} s (statement_seconds).`,
    hint: `Narrow the query with a filter, a LIMIT or fewer joins. An administrator can raise the limit with ${boundSetting('statement_seconds')}.`,
  }),
  sync_timed_out: (f: { seconds: number }): Message => ({
    text: `The run of the sync was stopped because it took longer than ${grouped(f.seconds)} s (sync_seconds).`,
    hint: `Run it again: it continues where it was. An administrator can raise the limit with ${boundSetting('sync_seconds')}.`,
  }),
  action_timed_out: (f: { seconds: number }): Message => ({
    text: `The action was stopped because it took longer than ${grouped(f.seconds)} s (statement_seconds); it is unknown whether it was applied.`,
    hint: `Check in the service whether it was applied before you run it again. An administrator can raise the limit with ${boundSetting('statement_seconds')}.`,
  }),
  reader_too_slow: (f: {
    waitingMegabytes: number;
    bound: 'spool_megabytes' | 'spool_total_megabytes';
  }): Message => ({
    text: `The result was read too slowly: ${grouped(f.waitingMegabytes)} MB of its rows were waiting on disk (${f.bound}) while other queries needed the evaluator.`,
    hint: `Read the result faster, or narrow the query. An administrator can raise the limit with ${boundSetting(f.bound)}.`,
  }),
  result_expired: (f: { seconds: number }): Message => ({
    text: `The result was discarded because nothing read it for ${grouped(f.seconds)} s (spool_seconds).`,
    hint: 'Run the statement again, and read its rows without long pauses.',
  }),
  spool_unusable: (f: { path: string; reason: string }): Message => ({
    text: `The result could not be stored on disk while it waited to be read: ${f.reason} in ${f.path}.`,
    hint: 'Free up disk space, or set TMPDIR to a directory with more space.',
  }),
  evaluation_crashed: (_: object): Message => ({
    text: 'The process that evaluates the query ended unexpectedly.',
    hint: 'Run it again. If it happens again, report it together with the statement. Other queries are not affected.',
  }),
  evaluation_not_started: (f: { reason: string }): Message => ({
    text: `The process that evaluates the query could not be started: ${f.reason}.`,
    hint:
      f.reason === 'EMFILE' || f.reason === 'ENFILE'
        ? 'The server has too many open files. Raise its limit (ulimit -n), or run it again when the server is less busy.'
        : 'Run it again when the server is less busy.',
  }),
  cancelled: (_: object): Message => ({ text: 'Cancelled.' }),
  store_unusable: (f: { path: string; reason: string }): Message => ({
    text: `The data directory ${f.path} cannot be used: ${f.reason}.`,
    hint: 'Fix the cause, or choose another directory with --data or MOLTLER_DATA.',
  }),
  store_corrupt: (f: { path: string }): Message => ({
    text: `The database ${f.path} is damaged. Nothing was changed.`,
    hint: 'Restore a backup, or move the file aside to start with an empty database.',
  }),
  store_not_moltler: (f: { path: string }): Message => ({
    text: `${f.path} is a SQLite database that belongs to another program. It was not changed.`,
    hint: 'Choose another data directory with --data or MOLTLER_DATA.',
  }),
  store_full: (f: { path: string }): Message => ({
    text: `No disk space is left for ${f.path}.`,
    hint: 'Free up disk space. Saved data is safe.',
  }),
  store_unavailable: (f: { store: string; reason: string }): Message => ({
    text: `${f.store} is not available: ${f.reason}.`,
    hint: 'Run the statement again when it is. Saved data is safe.',
  }),
  index_unusable: (f: { index: string; reason: string }): Message => ({
    text: `The index "${f.index}" cannot be used: ${f.reason}.`,
    hint: 'Fix the cause, or choose another index after TO.',
  }),
  store_newer: (f: { path: string; found: number; known: number }): Message => ({
    text: `The database ${f.path} was written by a newer version of Moltler (format ${f.found}; this version reads up to ${f.known}).`,
    hint: 'Start the newer version of Moltler.',
  }),
  key_wrong: (f: { source: string }): Message => ({
    text: `The encryption key from ${f.source} cannot decrypt the stored secrets.`,
    hint: 'Set MOLTLER_ENCRYPTION_KEY to the key they were stored with, or restore the key file.',
  }),
  key_invalid: (f: { source: string; reason: string }): Message => ({
    text: `The encryption key from ${f.source} is not valid: ${f.reason}.`,
    hint: 'Use 32 bytes, written as 64 hexadecimal digits or in base64.',
  }),
  key_missing: (f: { source: string }): Message => ({
    text: `The key file ${f.source}, which decrypts the stored secrets, is missing.`,
    hint: 'Restore the file, or set MOLTLER_ENCRYPTION_KEY to the key it contained.',
  }),
  secret_damaged: (f: { name: string }): Message => ({
    text: `The stored secret "${f.name}" is damaged and cannot be decrypted.`,
    hint: `Store it again with: ${secretCommand(f.name)}`,
  }),
  connector_changed: (f: { name: string }): Message => ({
    text: `Connector "${f.name}" was modified by someone else. Your statement changed nothing.`,
    hint: `Check its current settings with SHOW CONNECTOR ${f.name}, then run the statement again.`,
  }),
  server_unreachable: (f: { url: string; reason: string }): Message => ({
    text: `Could not connect to the Moltler server at ${f.url}: ${f.reason}.`,
    hint: 'Check --url, and check that the server is running.',
  }),
  server_connection_lost: (f: { url: string }): Message => ({
    text: `Lost the connection to the Moltler server at ${f.url}. The statement may have run.`,
    hint: 'When the server is back, check with SHOW HISTORY.',
  }),
  server_not_moltler: (f: { url: string; status: number }): Message => ({
    text: `${f.url} is not a Moltler server (HTTP ${f.status}).`,
    hint: 'Check --url.',
  }),
  server_rejected: (f: { status: number; message: string }): Message => ({
    text: `The Moltler server rejected the request (HTTP ${f.status}): ${f.message}`,
    hint:
      f.status === 401
        ? 'Set a valid token with --token or MOLTLER_TOKEN. Create one with: moltler tokens create NAME'
        : f.status === 421
          ? 'Use a name the server accepts, or add this one: moltler serve --public-name NAME'
          : f.status === 413
            ? 'The script and its parameters are too long. Split it into several scripts.'
            : 'Check --url, and check that the terminal and the server have the same version.',
  }),
  internal: (f: { reason: string }): Message => ({
    text: `An unexpected error occurred: ${f.reason}.`,
    hint: 'This is a bug in Moltler. Report it together with the statement.',
  }),
} as const;
