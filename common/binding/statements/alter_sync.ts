import { findSync } from '../catalog';
import type { BoundAlterSyncStatement } from '../bound/bound_sync';
import { bindSchedule } from '../syncs/sync_schedule';
import type { StatementBinder } from './statement_binder';

export const alterSyncStatement: StatementBinder<BoundAlterSyncStatement> = {
  bind: ({ kind, sync, schedule }, context) => {
    const name = findSync(sync, context);
    const bound = schedule && bindSchedule(schedule, context);
    return name === undefined ? undefined : { kind, sync: name, schedule: bound };
  },
  secrets: 'none',
  after: 'unchanged',
};
