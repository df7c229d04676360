import type { SYNC_MESSAGES } from '../../../common/errors';
import type { GuideOf } from './error_guide';

const family = 'moltler_error' as const;

/** Syncs that exist, run or changed. */
export const SYNC_GUIDE: GuideOf<typeof SYNC_MESSAGES> = {
  sync_exists: {
    family,
    samples: [
      { name: 'github_issues', differs: 'source' },
      { name: 'github_issues', differs: 'target' },
    ],
    means:
      'SYNC replaces a sync of the same name only if it reads the same source and writes to the same indices.',
  },
  sync_changed: {
    family,
    samples: [{ name: 'github_issues' }],
    means: 'Two statements changed the sync at once; the first one was applied.',
  },
  sync_running: {
    family,
    samples: [
      { name: 'github_issues', by: 'ada', since: '2026-01-31T10:00:00Z' },
      { name: 'github_issues' },
    ],
    means:
      'A sync runs once at a time, in all processes that share a store. A statement that finds a run of the same definition joins it; this one cannot: the sync was changed since the run began, the statement has CONFIRM, or its rejected documents are being written again.',
  },
  joined_run_failed: {
    family,
    samples: [
      { name: 'github_issues', reason: 'GitHub rejected the token (401).' },
      { name: 'github_issues' },
    ],
    means: 'The run was already under way in another process, which records why it failed.',
  },
  sync_source_replaced: {
    family,
    samples: [{ name: 'github_issues', connector: 'github' }],
    means:
      'The ids of documents contain the id of the connector, so the new connector would write every document again under another id.',
  },
};
