import type { TEMP_TABLE_MESSAGES } from '../../../common/errors';
import type { GuideOf } from './error_guide';

const family = 'statement_error' as const;

/** Temporary tables that do not exist, cannot be created or cannot be read. */
export const TEMP_TABLE_GUIDE: GuideOf<typeof TEMP_TABLE_MESSAGES> = {
  temp_table_outside_block: {
    family,
    samples: [{}],
    means:
      'A temporary table only exists until its block ends. Outside of a block, no later statement could read it.',
  },
  temp_table_exists: {
    family,
    samples: [
      { name: 'bugs', sometimes: false },
      { name: 'bugs', sometimes: true },
    ],
    means:
      'The block already has a temporary table with this name, and the statement has neither OR REPLACE nor IF NOT EXISTS.',
  },
  temp_table_in_loop: {
    family,
    samples: [{ name: 'bugs' }],
    means:
      'A temporary table exists until the block ends, not only until the end of the iteration.',
  },
  temp_table_uncertain: {
    family,
    samples: [{ name: 'bugs' }, { name: 'bugs', drop: true }],
    means:
      'The table is created in a branch, a loop or a TRY that may not have run, or is deleted in one that may have run.',
  },
  temp_table_differs: {
    family,
    samples: [{ name: 'bugs' }],
    means: 'The table is created in several places, and its columns depend on which of them ran.',
  },
  unknown_temp_table: {
    family,
    samples: [
      { name: 'bug', isView: false, near: 'bugs' },
      { name: 'sales', isView: false },
      { name: 'open_bugs', isView: true },
    ],
    means: 'The block has no temporary table with this name at this point.',
  },
  temp_table_in_view: {
    family,
    samples: [{ name: 'bugs' }],
    means: 'A view is stored, but a temporary table only exists until its block ends.',
  },
  duplicate_temp_table_column: {
    family,
    samples: [{ table: 'bugs', name: 'title' }],
    means: 'Two columns of the query have the same name, so neither could be selected by name.',
  },
  temp_tables_too_large: {
    family,
    samples: [
      { name: 'bugs', megabytes: 256, bound: 'temp_table_megabytes' },
      { name: 'bugs', megabytes: 4096, bound: 'spool_total_megabytes' },
    ],
    means:
      'The temporary tables of the block, or all rows that are kept on disk, would take more space than is allowed. The table was not created; if it would have replaced another one, that one is unchanged.',
  },
  too_many_temp_tables: {
    family,
    samples: [{ name: 'bugs', limit: 50 }],
    means: 'The block already has as many temporary tables as are allowed at once.',
  },
  temp_table_value: {
    family,
    samples: [{ table: 'bugs', column: 'total', type: 'integer', value: '9223372036854775808' }],
    means:
      'Temporary tables can keep 64-bit integers, and times up to the year 275760. Sums of large integers can exceed this range.',
  },
};
