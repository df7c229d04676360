import type { JsonValue } from '../../../common/declaration';
import {
  boolean,
  document,
  entity,
  equals,
  get,
  integer,
  list,
  listed,
  lookedUp,
  numberedPages,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import { monitorActions } from './monitor_actions';
import { membersOf } from './response';

/** When any of the groups triggered last, in seconds; 0 is never. */
function lastTriggered(row: JsonValue): JsonValue {
  const groups = Object.values(membersOf(membersOf(membersOf(row).state).groups));
  const times = groups.map((group) => Number(membersOf(group).last_triggered_ts ?? 0));
  const last = Math.max(0, ...times);
  return last > 0 ? last : null;
}

/** Without it, the groups of a monitor are left out, and with them when it triggered. */
const withGroups = { group_states: 'all' };

/** https://docs.datadoghq.com/api/latest/monitors/ */
export const monitors = entity({
  title: 'Monitors',
  description: 'Monitors and their current state',
  docs: 'https://docs.datadoghq.com/api/latest/monitors/',
  key: ['id'],
  incremental: { none: 'monitors cannot be filtered by time' },
  columns: {
    id: integer({ description: 'Id of the monitor' }),
    name: text({ description: 'Name' }),
    type: text({ description: 'Type, such as `query alert` or `log alert`' }),
    query: text({ description: 'Query that it evaluates, with the threshold' }),
    message: text({ description: 'Text of its notifications' }),
    status: text({
      description: 'Current state',
      at: 'overall_state',
      values: ['Alert', 'Ignored', 'No Data', 'OK', 'Skipped', 'Unknown', 'Warn'],
      ignoringCase: true,
    }),
    priority: integer({ description: 'Priority, from 1 (high) to 5 (low)' }),
    tags: list('text', { description: 'Tags, such as `service:checkout`' }),
    created: timestamp({ description: 'Time when it was created' }),
    modified: timestamp({ description: 'Time when it was last edited' }),
    last_triggered: timestamp({
      description: 'Time when it, or one of its groups, last triggered',
      format: 'epoch_seconds',
      compute: {
        because: 'it is the latest time of all groups',
        reads: ['state.groups'],
        value: lastTriggered,
      },
    }),
    creator: text({ description: 'Name of the creator', at: 'creator.name' }),
    creator_email: text({
      description: 'Email address of the creator',
      at: 'creator.email',
      ignoringCase: true,
    }),
    multi: boolean({ description: 'Whether it alerts for each group' }),
    draft_status: text({
      description: 'Whether it is published; a draft does not notify',
      values: ['draft', 'published'],
    }),
    restricted_roles: list('text', { description: 'Ids of the roles that may edit it' }),
    options: document({ description: 'Thresholds and other options' }),
    groups: document({ description: 'State of each group', at: 'state.groups' }),
    raw: raw(),
  },
  lists: [
    lookedUp('monitor', get('/api/v1/monitor/{id}', withGroups), {
      needs: [{ parameter: 'id', column: 'id' }],
    }),
    listed('monitors', get('/api/v1/monitor', withGroups), {
      pages: numberedPages({ size: 'page_size', max: 1000, page: 'page', first: 0 }),
      // "filter monitors by name": a part of it, or all of it
      filters: [equals('name', 'name', { match: 'superset' })],
    }),
  ],
  actions: monitorActions,
});
