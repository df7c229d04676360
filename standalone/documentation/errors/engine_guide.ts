import type { ENGINE_MESSAGES } from '../../../common/errors';
import type { GuideOf } from './error_guide';

const family = 'moltler_error' as const;

/** Internal errors: evaluation, store, keys, the connection to a server. */
export const ENGINE_GUIDE: GuideOf<typeof ENGINE_MESSAGES> = {
  evaluation_failed: {
    family,
    samples: [
      { reason: "Could not convert string 'x' to INT64" },
      { reason: 'a row of the result has more than 16 MB', bound: 'result_row_megabytes' },
      { reason: 'range returns more than 1,000,000 values', bound: 'series_values' },
    ],
    means:
      'An expression, such as a cast, failed on the value of a row; a row of the result is larger than result_row_megabytes; or a series has more values than series_values.',
  },
  evaluation_out_of_memory: {
    family,
    samples: [{ limitMegabytes: 256 }, { limitMegabytes: 640, process: true }],
    means: 'The query has to keep more rows, or larger values, than fit in its memory.',
  },
  evaluators_busy: {
    family,
    samples: [
      { waitedSeconds: 60, busy: 4, own: 3 },
      { waitedSeconds: 60, busy: 1, own: 1 },
      { waitedSeconds: 60, busy: 1, own: 0 },
      { waitedSeconds: 60, busy: 4, own: 0 },
    ],
    means:
      'All processes that evaluate queries were busy for the whole time that a query may wait for one.',
  },
  request_too_slow: {
    family,
    samples: [{ seconds: 30 }],
    means:
      'A client started a request to the server, but did not send all of it in time. Nothing was run. The HTTP status is 408.',
  },
  too_many_requests: {
    family,
    samples: [{ most: 256 }],
    means:
      'The number of HTTP requests that one user can send at once is limited; the request of a running script counts until the script ends. The HTTP status is 429.',
  },
  too_many_scripts: {
    family,
    samples: [{ most: 32 }],
    means:
      'The number of scripts that one user can run at once is limited. The HTTP status is 429.',
  },
  scripts_too_large: {
    family,
    samples: [{ mostBytes: 4_194_304 }],
    means:
      'The size of all scripts that one user runs at once is limited. A single script is never rejected for this reason. The HTTP status is 429.',
  },
  requests_too_large: {
    family,
    samples: [{ mostBytes: 33_554_432 }],
    means:
      'The size of all request bodies that one user sends at once is limited; a compressed body, or one without Content-Length, counts as the largest possible one. A single request is never rejected for this reason. The HTTP status is 429.',
  },
  statement_timed_out: {
    family: 'timeout_error',
    samples: [{ seconds: 600 }],
    means:
      'Waiting for a rate limit or a free evaluator counts; waiting for a slow reader does not.',
  },
  sync_timed_out: {
    family: 'timeout_error',
    samples: [{ seconds: 86_400 }],
    means: 'What the run has copied so far is kept, and the next run continues.',
  },
  action_timed_out: {
    family: 'timeout_error',
    samples: [{ seconds: 600 }],
    means:
      'The request was sent, but its response did not arrive in time. The audit log records "unknown".',
  },
  reader_too_slow: {
    family,
    samples: [
      { waitingMegabytes: 1024, bound: 'spool_megabytes' },
      { waitingMegabytes: 80, bound: 'spool_total_megabytes' },
    ],
    means:
      'Rows that the client has not read yet are stored on disk, so that other queries can use the evaluator. The space is limited.',
  },
  result_expired: {
    family,
    samples: [{ seconds: 3600 }],
    means: 'Rows stored on disk for a slow reader expire.',
  },
  spool_unusable: {
    family,
    samples: [{ path: '/tmp', reason: 'no disk space is left' }],
    means: 'The rows of a slow reader could not be written to the temporary directory.',
  },
  evaluation_crashed: {
    family,
    samples: [{}],
    means: 'The process that evaluated the query ended, so the query has no result.',
  },
  evaluation_not_started: {
    family,
    samples: [{ reason: 'EAGAIN' }, { reason: 'EMFILE' }],
    means: 'The operating system could not start another process.',
  },
  cancelled: {
    family,
    samples: [{}],
    means: 'The statement was cancelled, or the client disconnected.',
    fix: 'Run it again if this was not intended.',
  },
  store_unusable: {
    family,
    samples: [{ path: '/var/lib/moltler', reason: 'permission denied' }],
    means: 'The data directory cannot be read or written.',
  },
  store_corrupt: {
    family,
    samples: [{ path: '/var/lib/moltler/moltler.db' }],
    means: 'The file is not a valid database.',
  },
  store_not_moltler: {
    family,
    samples: [{ path: '/home/ada/.moltler/moltler.db' }],
    means: 'The data directory contains a database of another program.',
  },
  store_full: {
    family,
    samples: [{ path: '/var/lib/moltler' }],
    means: 'The disk is full.',
  },
  store_unavailable: {
    family,
    samples: [{ store: 'Elasticsearch at https://search.acme.example', reason: 'it timed out' }],
    means: 'The store could not be reached, or did not respond in time.',
  },
  index_unusable: {
    family,
    samples: [{ index: 'github-issues', reason: 'it is read-only' }],
    means: 'The store does not accept an index of this name, or no documents in it.',
  },
  store_newer: {
    family,
    samples: [{ path: '/var/lib/moltler/moltler.db', found: 9, known: 7 }],
    means: 'An older version could damage the data of a newer one, so it does not open it.',
  },
  key_wrong: {
    family,
    samples: [{ source: 'MOLTLER_ENCRYPTION_KEY' }],
    means: 'The stored secrets were encrypted with another key.',
  },
  key_invalid: {
    family,
    samples: [
      { source: 'MOLTLER_ENCRYPTION_KEY', reason: 'it is not 32 bytes in hexadecimal or base64' },
    ],
    means: 'The encryption key has the wrong format.',
  },
  key_missing: {
    family,
    samples: [{ source: '/var/lib/moltler/moltler.key' }],
    means: 'Secrets are stored, but the key to decrypt them is missing.',
  },
  secret_damaged: {
    family,
    samples: [{ name: 'github_token' }],
    means: 'The encrypted value was changed or truncated.',
  },
  connector_changed: {
    family: 'statement_error',
    samples: [{ name: 'gh' }],
    means: 'Someone else changed the connector between reading and saving it.',
  },
  server_unreachable: {
    family: 'connection_error',
    samples: [{ url: 'http://127.0.0.1:5680', reason: 'connection refused' }],
    means: 'The terminal could not reach the server. Nothing was run.',
  },
  server_connection_lost: {
    family: 'connection_error',
    samples: [{ url: 'http://127.0.0.1:5680' }],
    means: 'The connection to the server was lost while the statement was running.',
  },
  server_not_moltler: {
    family: 'connection_error',
    samples: [{ url: 'http://127.0.0.1:5680', status: 404 }],
    means: 'Another program is running at this address.',
  },
  server_rejected: {
    family,
    samples: [
      { status: 400, message: 'The body is not JSON.' },
      { status: 401, message: 'The token is not valid.' },
      { status: 413, message: 'The body is too large.' },
      { status: 421, message: 'The host name is not allowed.' },
    ],
    means: 'The server rejected the request of the terminal. Nothing was run.',
  },
  internal: {
    family,
    samples: [{ reason: 'x is not a function' }],
    means: 'A bug in Moltler.',
  },
};
