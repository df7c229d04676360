import type { SyncOptions } from '../bound/bound_sync';
import { declaredOptions } from '../options';

/** The options of SYNC. */
export const SYNC_OPTIONS = declaredOptions<SyncOptions>({
  name: {
    name: 'name',
    takes: 'name',
    description:
      'The name of the sync. Default: the connector and the entity, such as gh_issues, or the name after AS.',
  },
  maxDeleteRatio: {
    name: 'max_delete_ratio',
    takes: 'ratio',
    description:
      'The largest share of its documents that a run removes without CONFIRM, from 0 to 1. Default: 0.2.',
  },
  fullEverySeconds: {
    name: 'full_every',
    takes: 'duration',
    description:
      'How often an incremental sync reads all rows, which finds deleted ones. Default: 1d.',
  },
  lookBackSeconds: {
    name: 'look_back',
    takes: 'duration',
    description:
      'How far an incremental run reads back before the latest change it has seen, because services record changes late. Default: 5m.',
  },
  ecs: {
    name: 'ecs',
    takes: 'boolean',
    description:
      'Set to true to copy columns to the equivalent fields of the Elastic Common Schema, too.',
  },
  maxWaitSeconds: {
    name: 'max_wait',
    takes: 'duration',
    description: 'Longest time to wait for a rate limit to reset.',
  },
});
