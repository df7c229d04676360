import type { Message } from './message';

/** What goes wrong inside: evaluation, store, keys. */
export const ENGINE_MESSAGES = {
  evaluation_failed: (f: { reason: string }): Message => ({
    text: `The query could not be evaluated: ${f.reason}.`,
  }),
  evaluation_out_of_memory: (f: { limitMegabytes: number; process?: boolean }): Message => ({
    text:
      f.process === true
        ? `The query needs more than the ${f.limitMegabytes} MB of memory that one evaluator may use.`
        : `The query needs more than its ${f.limitMegabytes} MB of memory and its spill space.`,
    hint: 'Narrow it: fewer columns, a filter, a LIMIT.',
  }),
  evaluators_busy: (f: { waitedSeconds: number; busy: number; own: number }): Message => ({
    text: `No evaluator became free within ${f.waitedSeconds} s: ${f.busy === 1 ? '1 query is' : `${f.busy} queries are`} running, ${f.own} of them yours.`,
    hint:
      f.own > 0
        ? 'Cancel one of your running queries, or retry when one has finished.'
        : 'Retry in a moment.',
  }),
  request_too_slow: (f: { seconds: number }): Message => ({
    text: `The request did not arrive within ${f.seconds} s.`,
    hint: 'Send it again over a faster connection, or send less.',
  }),
  too_many_scripts: (f: { most: number }): Message => ({
    text: `You are already running ${f.most} scripts on this server, the most that one caller may.`,
    hint: 'Wait for one of them to finish, or cancel one. The operator can allow more: --bound statements_per_caller=….',
  }),
  statement_timed_out: (f: { seconds: number }): Message => ({
    text: `The statement was stopped because it took longer than ${f.seconds} s.`,
    hint: 'Narrow it: a filter, a LIMIT, fewer joins. The operator can raise the limit: --bound statement_seconds=….',
  }),
  action_timed_out: (f: { seconds: number }): Message => ({
    text: `The action was stopped because it took longer than ${f.seconds} s; whether the service carried it out is unknown.`,
    hint: 'Check on the service before you run it again. The operator can raise the limit: --bound statement_seconds=….',
  }),
  reader_too_slow: (f: { waitingMegabytes: number }): Message => ({
    text: `The result was read too slowly: ${f.waitingMegabytes} MB of rows were waiting on disk while other queries needed the evaluator.`,
    hint: 'Read faster, or narrow the query. The operator can allow more: --bound spool_megabytes=….',
  }),
  result_expired: (f: { seconds: number }): Message => ({
    text: `The result was discarded because it had waited ${f.seconds} s to be read.`,
    hint: 'Run the statement again and read its rows without long pauses.',
  }),
  spool_unusable: (f: { path: string; reason: string }): Message => ({
    text: `The result could not wait on disk for its reader: ${f.reason} in ${f.path}.`,
    hint: 'Free some space there, or set TMPDIR to a directory with more.',
  }),
  evaluation_crashed: (_: object): Message => ({
    text: 'The process that evaluates the query ended unexpectedly.',
    hint: 'Other queries are not affected. Run it again; if it happens again, please report the statement.',
  }),
  evaluation_not_started: (f: { reason: string }): Message => ({
    text: `The process that evaluates the query could not be started: ${f.reason}.`,
    hint:
      f.reason === 'EMFILE' || f.reason === 'ENFILE'
        ? 'The server has as many files open as it may: raise its limit (ulimit -n), or run it again when it does less.'
        : 'Run it again when the server has less to do.',
  }),
  cancelled: (_: object): Message => ({ text: 'Cancelled.' }),
  store_unusable: (f: { path: string; reason: string }): Message => ({
    text: `The data directory ${f.path} cannot be used: ${f.reason}.`,
    hint: 'Name another with --data or MOLTLER_DATA.',
  }),
  store_corrupt: (f: { path: string }): Message => ({
    text: `The store ${f.path} is damaged.`,
    hint: 'Move it away and start with a new one, or restore a backup. Nothing was changed.',
  }),
  store_foreign: (f: { path: string }): Message => ({
    text: `${f.path} is a SQLite database of another program.`,
    hint: 'Choose another data directory with --data or MOLTLER_DATA. The file was not changed.',
  }),
  store_full: (f: { path: string }): Message => ({
    text: `There is no space left for ${f.path}.`,
    hint: 'Free some; what was acknowledged before is safe.',
  }),
  store_newer: (f: { path: string; found: number; known: number }): Message => ({
    text: `The store ${f.path} was written by a newer version (${f.found}; this one knows ${f.known}).`,
    hint: 'Use the newer moltler.',
  }),
  key_wrong: (f: { source: string }): Message => ({
    text: `The encryption key from ${f.source} does not open the stored secrets.`,
    hint: 'Set MOLTLER_ENCRYPTION_KEY, or put back the key file, that they were stored with.',
  }),
  key_invalid: (f: { source: string; reason: string }): Message => ({
    text: `The encryption key from ${f.source} cannot be used: ${f.reason}.`,
    hint: 'A key is 32 bytes, as 64 hexadecimal digits or base64.',
  }),
  key_missing: (f: { source: string }): Message => ({
    text: `Secrets are stored, but the key file ${f.source} that opens them is gone.`,
    hint: 'Put it back, or set MOLTLER_ENCRYPTION_KEY to what it held.',
  }),
  secret_damaged: (f: { name: string }): Message => ({
    text: `The stored secret "${f.name}" is damaged and cannot be opened.`,
    hint: `Store it again: moltler secrets set ${f.name}`,
  }),
  connector_changed: (f: { name: string }): Message => ({
    text: `The connector "${f.name}" was changed by someone else meanwhile.`,
    hint: 'Nothing was changed by this statement; look at it and run it again.',
  }),
  server_away: (f: { url: string; reason: string }): Message => ({
    text: `The Moltler server at ${f.url} does not answer: ${f.reason}.`,
    hint: 'Check --url, and that the server runs.',
  }),
  server_lost: (f: { url: string }): Message => ({
    text: `The Moltler server at ${f.url} went away; whether the statement ran is unknown.`,
    hint: 'Once it is back, SHOW HISTORY tells.',
  }),
  server_foreign: (f: { url: string; status: number }): Message => ({
    text: `What answers at ${f.url} is no Moltler server (HTTP ${f.status}).`,
    hint: 'Check --url.',
  }),
  server_refused: (f: { status: number; said: string }): Message => ({
    text: `The Moltler server refused the request (HTTP ${f.status}): ${f.said}`,
    hint:
      f.status === 401
        ? 'Give a token it knows: --token, or MOLTLER_TOKEN. moltler tokens create makes one.'
        : f.status === 421
          ? 'It does not answer to that name: moltler serve --public-name NAME adds one.'
          : 'Check --url, and that both are of the same version.',
  }),
  internal: (f: { reason: string }): Message => ({
    text: `Something unexpected happened: ${f.reason}.`,
    hint: 'This is a fault of ours; please report it.',
  }),
} as const;
