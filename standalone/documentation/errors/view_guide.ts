import type { VIEW_MESSAGES } from '../../../common/errors';
import type { GuideOf } from './error_guide';

const family = 'statement_error' as const;

/** Views that do not exist, cannot be created or no longer work. */
export const VIEW_GUIDE: GuideOf<typeof VIEW_MESSAGES> = {
  unknown_view: {
    family,
    samples: [{ name: 'open_bug', near: 'open_bugs' }, { name: 'sales' }],
    means: 'No view has this name.',
  },
  view_exists: {
    family,
    samples: [{ name: 'open_bugs' }],
    means:
      'A view with this name exists, and the statement has neither OR REPLACE nor IF NOT EXISTS.',
  },
  name_taken: {
    family,
    samples: [
      { what: 'view', name: 'open_bugs' },
      { what: 'connector', name: 'github' },
    ],
    means:
      'Connectors, views and temporary tables are all used after FROM, so their names must differ. Case is ignored.',
  },
  view_invalid: {
    family,
    samples: [
      { view: 'open_bugs', problem: 'Unknown connector "gh".' },
      {
        view: 'open_bugs',
        through: 'report',
        problem: 'gh.issues has no column "severity".',
      },
    ],
    means:
      'What the view reads has changed since it was created: a connector was deleted, or a column no longer exists. SHOW VIEWS shows which views are affected.',
  },
  view_cycle: {
    family,
    samples: [{ path: ['a', 'b', 'a'] }],
    means: 'The query of a view reads the view itself, possibly through other views.',
  },
  view_parameter: {
    family,
    samples: [{ name: 'repo' }],
    means: 'The query of a view is stored, but parameters only have values while a script runs.',
  },
  secret_in_view: {
    family,
    samples: [{ name: 'open_bugs' }],
    means:
      'The query contains a stored secret, a token in a known format or an address with a password, possibly in a comment. The view was not created.',
  },
  duplicate_view_column: {
    family,
    samples: [{ view: 'report', name: 'title' }],
    means: 'Two columns of the query have the same name, so neither could be selected by name.',
  },
};
