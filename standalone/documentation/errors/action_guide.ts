import type { ACTION_MESSAGES } from '../../../common/errors';
import type { GuideOf } from './error_guide';

const family = 'statement_error' as const;
const run = '5f2c9a7e41d0-8b361c';
const action = 'pd.incidents.acknowledge';

/** Errors of actions that are run for each row of a query. */
export const ACTION_GUIDE: GuideOf<typeof ACTION_MESSAGES> = {
  for_each_bound_exceeded: {
    family,
    samples: [
      { bound: 'for_each_rows', limit: 1000 },
      { bound: 'for_each_megabytes', limit: 16 },
    ],
    means:
      'All rows are read and checked before the first action is sent, so their number is limited.',
  },
  for_each_partial: {
    family,
    samples: [{ reason: 'pd.incidents: the service returned a partial response' }],
    means: 'Rows may be missing, so some actions would silently not be run.',
  },
  for_each_value: {
    family,
    samples: [
      { row: 3, name: 'incident_id', expected: 'text', found: 'null' },
      { row: 3, name: 'token', expected: 'text', found: '' },
    ],
    means: 'The values of all rows are checked before the first action is sent.',
  },
  confirmation_required: {
    family,
    samples: [{ action, rows: 40, limit: 10 }],
    means: 'Running many actions at once requires a confirmation.',
  },
  confirmation_declined: {
    family,
    samples: [
      { action, rows: 40 },
      { action, rows: 1 },
    ],
    means: 'The confirmation was declined in the terminal, in the console or over HTTP.',
  },
  unknown_question: {
    family,
    samples: [{}],
    means:
      'The confirmation was already answered, its script has ended, or the script belongs to another user. The HTTP status is 404.',
  },
  actions_failed: {
    family: 'connector_error',
    samples: [
      { failed: 1, total: 40, unsent: 35, stopAfter: 1, run },
      { failed: 1, total: 1, unsent: 0, stopAfter: 1, run },
      { failed: 1, total: 2, unsent: 1, stopAfter: 1, run },
    ],
    means:
      'At least one action failed; no further actions are sent once stop_after of them have failed. The rows of the result show the outcome of each action.',
  },
  actions_interrupted: {
    family: 'moltler_error',
    samples: [
      { sent: 12, total: 40, unknown: 0, run },
      { sent: 1, total: 40, unknown: 1, run },
      { sent: 12, total: 40, unknown: 2, run, seconds: 600 },
      { sent: 0, total: 40, unknown: 0, run },
    ],
    means:
      'The statement was cancelled, or reached its time limit, between two actions or during one. The audit log has the outcome of each.',
  },
  unknown_run: {
    family,
    samples: [{ run }],
    means:
      'The run sent no action, it belongs to another user, or the encryption key has changed since.',
  },
  run_of_other_action: {
    family,
    samples: [{ run, action, found: 'pd.incidents.resolve' }],
    means: 'A run belongs to the connector, entity and action that it was started with.',
  },
  run_in_progress: {
    family,
    samples: [{ run }],
    means:
      'Two statements continue the same run at the same time. Each action is sent by only one of them.',
  },
};
