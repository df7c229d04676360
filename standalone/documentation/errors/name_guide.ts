import type { NAME_MESSAGES } from '../../../common/errors';
import type { GuideOf } from './error_guide';

const family = 'statement_error' as const;

/** Names that are unknown, missing or ambiguous. */
export const NAME_GUIDE: GuideOf<typeof NAME_MESSAGES> = {
  unknown_connector: {
    family,
    samples: [{ name: 'githb', near: 'github' }, { name: 'crm' }],
    means: 'No connector has this name.',
  },
  unknown_connector_type: {
    family,
    samples: [{ name: 'jirra', near: 'jira' }, { name: 'crm' }],
    means: 'This version has no connector type with this name.',
  },
  unknown_entity: {
    family,
    samples: [
      { connector: 'gh', name: 'isues', near: 'issues' },
      { connector: 'gh', name: 'invoices' },
    ],
    means: 'The connector exists, but its type has no such entity, and the service lists none.',
  },
  ambiguous_entity: {
    family,
    samples: [{ connector: 'search', name: 'orders', entities: ['Orders', 'ORDERS'] }],
    means:
      'The service has several entities with this name in different spellings, and none is spelled exactly like it.',
  },
  unreadable_entity: {
    family,
    samples: [
      {
        connector: 'crm',
        name: 'Order_Placed__e',
        because: 'Salesforce does not query this object',
      },
    ],
    means: 'The service lists the entity, but does not return its rows.',
  },
  assumed_entity: {
    family,
    samples: [{ entity: 'crm.My_Object__c' }],
    means:
      'A warning: only the service knows this entity, and no statement has requested its columns within the last hour. Running the statement requests them.',
  },
  query_without_rows: {
    family,
    samples: [
      {
        column: 'SOQL',
        because: 'COUNT() without a field returns only a number',
        instead: 'COUNT(Id)',
      },
    ],
    means:
      'The service accepts the native query, but its response has no rows: the result would look empty.',
  },
  missing_entity: {
    family,
    samples: [
      { connector: 'gh', entities: ['issues', 'pulls'] },
      { connector: 'gh', entities: [] },
      { connector: 'crm', entities: ['accounts'], query: 'SOQL' },
    ],
    means: 'The query names a connector instead of one of its entities.',
  },
  unknown_action: {
    family,
    samples: [
      { entity: 'gh.issues', name: 'colse', near: 'close' },
      { entity: 'gh.issues', name: 'archive' },
    ],
    means: 'The entity has no such action.',
  },
  unknown_index: {
    family,
    samples: [
      { pattern: 'github-isues-*', near: 'github-issues-*', existing: [], more: 0 },
      { pattern: 'logs-*', existing: ['archive', 'github-issues-gh'], more: 3 },
      { pattern: 'logs-*', existing: [], more: 0 },
    ],
    means:
      'No index has this name, or a name that matches this pattern. Indices whose names begin with a dot are not read. Inside TRY, it is a warning, and an error when the statement is reached.',
  },
  index_option: {
    family,
    samples: [{ name: 'cache', known: ['max_results'] }],
    means:
      'The option concerns requests to a service, and the tables that it applies to are indices.',
  },
  unknown_table: {
    family,
    samples: [{ name: 'isues', near: 'issues' }, { name: 'orders' }],
    means: 'A name in FROM is not a query of the WITH clause, a view, a connector or an entity.',
  },
  unknown_column: {
    family,
    samples: [
      { column: 'titel', table: 'gh.issues', near: 'title' },
      { column: 'price', table: 'gh.issues' },
      { column: 'open', table: 'gh.issues', value: 'open', valueColumn: 'state' },
      { column: 'price', tables: 0 },
      { column: 'price', tables: 2 },
      { column: 'price', table: 'recent' },
    ],
    means: 'The table has no such column.',
  },
  unknown_function: {
    family,
    samples: [
      { name: 'lenght', near: 'length' },
      { name: 'nvl', advice: 'Write coalesce(value, otherwise).' },
      { name: 'soundex' },
    ],
    means: 'The language has no such function.',
  },
  unknown_option: {
    family,
    samples: [
      { name: 'max_wiat', near: 'max_wait', known: ['max_wait', 'cache'] },
      { name: 'speed', known: ['max_wait', 'cache'] },
    ],
    means: 'The statement has no such option here.',
  },
  unknown_config_key: {
    family,
    samples: [
      { type: 'github', name: 'tokn', near: 'token', known: ['token', 'org'] },
      { type: 'github', name: 'color', known: ['token', 'org'] },
    ],
    means: 'The connector type has no such key in CONFIG.',
  },
  unknown_argument: {
    family,
    samples: [
      { action: 'issues.create', name: 'titel', near: 'title', known: ['repo', 'title'] },
      { action: 'issues.create', name: 'color', known: ['repo', 'title'] },
    ],
    means: 'The action has no such argument.',
  },
  unknown_parameter: {
    family,
    samples: [{ name: 'since' }],
    means: 'The script uses a parameter that was not set.',
  },
  unknown_secret: {
    family,
    samples: [{ name: 'github_token', referred: true }, { name: 'jira_token' }],
    means:
      'CONFIG refers to a secret that is not stored (a warning: the connector cannot be used until it is), or DROP SECRET names one that does not exist.',
  },
  unknown_window: {
    family,
    samples: [{ name: 'w1', near: 'w' }, { name: 'w1' }],
    means: 'OVER refers to a window that the query does not define.',
  },
};
