import type { ENGINE_MESSAGES } from '../../../common/errors/engine_messages';
import type { GuideOf } from './error_guide';

const family = 'moltler_error' as const;

/** What goes wrong inside: evaluation, store, keys, the connection to a server. */
export const ENGINE_GUIDE: GuideOf<typeof ENGINE_MESSAGES> = {
  evaluation_failed: {
    family,
    samples: [{ reason: "Could not convert string 'x' to INT64" }],
    means: 'An expression failed on a value of some row, a cast for instance.',
    fix: 'Correct the expression; TRY_CAST returns NULL where CAST fails.',
  },
  evaluation_out_of_memory: {
    family,
    samples: [{ limitMegabytes: 1024 }],
    means: 'The query holds more rows or larger values than its memory allows.',
  },
  evaluators_busy: {
    family,
    samples: [
      { waitedSeconds: 60, busy: 4, own: 3 },
      { waitedSeconds: 60, busy: 1, own: 0 },
    ],
    means:
      'All processes that evaluate queries were in use for the whole time that a query waits for one.',
  },
  request_too_slow: {
    family,
    samples: [{ seconds: 30 }],
    means: 'A client opened a request to the server and did not send all of it in time.',
  },
  too_many_scripts: {
    family,
    samples: [{ most: 32 }],
    means: 'One caller may not take the server for itself. The HTTP status is 429.',
  },
  statement_timed_out: {
    family: 'timeout_error',
    samples: [{ seconds: 600 }],
    means:
      'Waits for a rate limit and for a free evaluator count; the time a slow reader takes does not.',
  },
  action_timed_out: {
    family: 'timeout_error',
    samples: [{ seconds: 600 }],
    means:
      'The request was sent and its response did not come in time. The audit log says "unknown".',
  },
  reader_too_slow: {
    family,
    samples: [{ waitingMegabytes: 1024 }],
    means:
      'Rows that nobody reads wait on disk, so that others can use the evaluator. That space is bounded.',
  },
  result_expired: {
    family,
    samples: [{ seconds: 3600 }],
    means: 'Rows that wait on disk for a reader are not kept for ever.',
  },
  spool_unusable: {
    family,
    samples: [{ path: '/tmp', reason: 'ENOSPC' }],
    means: 'The rows of a slow reader could not be written to the temporary directory.',
  },
  evaluation_crashed: {
    family,
    samples: [{}],
    means: 'The process that evaluated this query is gone; the query has no result.',
  },
  evaluation_not_started: {
    family,
    samples: [{ reason: 'EAGAIN' }, { reason: 'EMFILE' }],
    means: 'The operating system did not allow another process.',
  },
  cancelled: {
    family,
    samples: [{}],
    means: 'The statement was cancelled, or its reader left.',
    fix: 'Run it again if that was not intended.',
  },
  store_unusable: {
    family,
    samples: [{ path: '/var/lib/moltler', reason: 'permission denied' }],
    means: 'The data directory cannot be read or written.',
  },
  store_corrupt: {
    family,
    samples: [{ path: '/var/lib/moltler/moltler.db' }],
    means: 'The file is not a sound database any more.',
  },
  store_not_moltler: {
    family,
    samples: [{ path: '/home/ada/.moltler/moltler.db' }],
    means: 'The data directory holds a database that another program made.',
  },
  store_full: {
    family,
    samples: [{ path: '/var/lib/moltler' }],
    means: 'The disk is full.',
  },
  store_newer: {
    family,
    samples: [{ path: '/var/lib/moltler/moltler.db', found: 9, known: 7 }],
    means: 'An older version would damage what a newer one has written.',
  },
  key_wrong: {
    family,
    samples: [{ source: 'MOLTLER_ENCRYPTION_KEY' }],
    means: 'The stored secrets were encrypted with another key.',
  },
  key_invalid: {
    family,
    samples: [{ source: 'MOLTLER_ENCRYPTION_KEY', reason: 'it has 16 bytes' }],
    means: 'The encryption key does not have the form of a key.',
  },
  key_missing: {
    family,
    samples: [{ source: '/var/lib/moltler/moltler.key' }],
    means: 'There are secrets, but nothing to decrypt them with.',
  },
  secret_damaged: {
    family,
    samples: [{ name: 'github_token' }],
    means: 'The encrypted value was changed or cut, so it cannot be decrypted.',
  },
  connector_changed: {
    family: 'statement_error',
    samples: [{ name: 'gh' }],
    means: 'Two callers changed the connector at the same time, and the other one was first.',
  },
  server_unreachable: {
    family: 'connection_error',
    samples: [{ url: 'http://127.0.0.1:5177', reason: 'connection refused' }],
    means: 'The terminal could not reach the server. Nothing was run.',
  },
  server_connection_lost: {
    family: 'connection_error',
    samples: [{ url: 'http://127.0.0.1:5177' }],
    means: 'The connection to the server broke while the statement was running.',
  },
  server_not_moltler: {
    family: 'connection_error',
    samples: [{ url: 'http://127.0.0.1:5177', status: 404 }],
    means: 'Another program responds at this address.',
  },
  server_refused: {
    family,
    samples: [
      { status: 400, said: 'The body is not JSON.' },
      { status: 401, said: 'The token is not known.' },
      { status: 421, said: 'The name is not known.' },
    ],
    means: 'The server did not accept the request of the terminal. Nothing was run.',
  },
  internal: {
    family,
    samples: [{ reason: 'x is not a function' }],
    means: 'A fault of this product.',
  },
};
