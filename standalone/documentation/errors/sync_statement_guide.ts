import type { SYNC_STATEMENT_MESSAGES } from '../../../common/errors';
import type { GuideOf } from './error_guide';

const family = 'statement_error' as const;

/** Syncs that do not exist, cannot be defined or no longer work. */
export const SYNC_STATEMENT_GUIDE: GuideOf<typeof SYNC_STATEMENT_MESSAGES> = {
  unknown_sync: {
    family,
    samples: [{ name: 'nightli', near: 'nightly' }, { name: 'nightly' }],
    means: 'No sync has this name.',
  },
  sync_invalid: {
    family,
    samples: [{ sync: 'nightly', problem: 'Unknown connector "gh".' }],
    means:
      'What the sync reads has changed since it was stored: a connector was deleted, or a column no longer exists.',
  },
  unsyncable_entity: {
    family,
    samples: [
      { entity: 'gh.users', because: 'its rows can only be looked up one by one' },
      {
        entity: 'jira.comments',
        because: 'it is only listed for a condition on issue',
        unless: ['issue'],
      },
    ],
    means:
      'A sync has to read all rows of an entity and recognize each of them, so the service must list them and they must have a key.',
  },
  nothing_to_sync: {
    family,
    samples: [{ connector: 'prom' }],
    means: 'None of the entities can be listed as a whole.',
  },
  sync_condition_of_connector: {
    family,
    samples: [{ connector: 'gh', entity: 'issues' }],
    means: 'A condition is about the columns of one entity.',
  },
  not_incremental: {
    family,
    samples: [
      {
        entity: 'gh.pulls',
        because: 'the list of pull requests cannot be filtered by time',
      },
    ],
    means:
      'An incremental sync requests only what changed. The service has no list of changes of this entity, so reading it incrementally would miss some.',
  },
  other_incremental_column: {
    family,
    samples: [{ entity: 'gh.issues', column: 'created_at', declared: 'updated_at' }],
    means: 'A column that does not move with every change would miss changes.',
  },
  no_incremental_entity: {
    family,
    samples: [
      { connector: 'gh', column: 'created_at', known: ['updated_at'] },
      { connector: 'prom', column: 'time', known: [] },
    ],
    means: 'For a whole connector, entities with this incremental column are read incrementally.',
  },
  invalid_index_name: {
    family,
    samples: [{ name: 'GitHub-*', problem: 'It must be in lower case.' }],
    means:
      'Names of indices are in lower case, have up to 255 bytes, do not start with ., -, _ or +, and contain none of \\ / ? " < > | , # or blanks. After TO, one star stands for the connector and the entity.',
  },
  one_index_for_entities: {
    family,
    samples: [{ target: 'github', entities: 12 }],
    means: 'Without a star in its name, there is only one index.',
  },
  invalid_schedule: {
    family,
    samples: [{ cron: '61 * * * *', problem: '"61" is not a valid minute, which is 0 to 59.' }],
    means: 'The text is not a cron expression, or no date ever matches it.',
  },
  unknown_time_zone: {
    family,
    samples: [{ name: 'Europe/Berln', near: 'Europe/Berlin' }, { name: 'Mars' }],
    means: 'No IANA time zone has this name.',
  },
  schedule_required: {
    family,
    samples: [{ connector: 'gh' }, {}],
    means:
      'Without a text, SCHEDULE uses the option sync_interval of the connector, which is not set; a query belongs to no connector.',
  },
  sync_parameter: {
    family,
    samples: [{ name: 'since' }],
    means: 'The statement of a sync is stored as text and runs again later.',
  },
  secret_in_sync: {
    family,
    samples: [{ sync: 'nightly' }],
    means: 'The statement of a sync is stored as text, and SHOW SYNCS shows it.',
  },
  sync_columns: {
    family,
    samples: [{ names: ['id'] }],
    means: 'Each column of the query becomes a field of the documents.',
  },
  reserved_sync_column: {
    family,
    samples: [{ name: '_id' }],
    means: 'Indices use these names themselves, or Moltler does.',
  },
};
