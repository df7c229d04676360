import type { JsonValue } from '../../../common/declaration';
import {
  boolean,
  document,
  entity,
  equals,
  from,
  get,
  integer,
  list,
  listed,
  number,
  offsetPages,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import { SINCE_EVER_SECONDS } from './since_ever';
import { itemsOf, membersOf } from './response';

/** The tags of all sources, each once. */
const tagsOf = (row: JsonValue): JsonValue => [
  ...new Set(Object.values(membersOf(membersOf(row).tags_by_source)).flatMap(itemsOf)),
];

/** What the search of hosts may read as more than a part of a name. */
const WORDS = { holds: [' ', ',', ':', '*', '?', '"', '(', ')', '\\'] };

/** https://docs.datadoghq.com/api/latest/hosts/#get-all-hosts-for-your-organization */
export const hosts = entity({
  title: 'Hosts',
  description: 'Hosts that reported in the last seven days',
  docs: 'https://docs.datadoghq.com/api/latest/hosts/#get-all-hosts-for-your-organization',
  key: ['name'],
  incremental: { column: 'last_reported_time' },
  columns: {
    id: integer({ description: 'Id of the host; missing for EC2 instances' }),
    host_name: text({ description: 'Host name' }),
    name: text({ description: 'Name under which Datadog shows it' }),
    aliases: list('text', { description: 'Other names' }),
    up: boolean({ description: 'Whether the expected metrics are received' }),
    is_muted: boolean({ description: 'Whether it is muted' }),
    mute_timeout: timestamp({
      description: 'Time when it will be unmuted',
      format: 'epoch_seconds',
    }),
    apps: list('text', { description: 'Integrations that report metrics for it' }),
    sources: list('text', { description: 'Sources, such as `agent` or `aws`' }),
    tags: list('text', {
      description: 'Tags of all sources',
      compute: {
        because: 'tags are listed by source',
        reads: ['tags_by_source'],
        value: tagsOf,
      },
    }),
    tags_by_source: document({ description: 'Tags of each source' }),
    last_reported_time: timestamp({
      description: 'Time when it last reported a metric',
      format: 'epoch_seconds',
    }),
    cpu: number({ description: 'CPU used, in percent', at: 'metrics.cpu' }),
    iowait: number({ description: 'CPU waiting for I/O, in percent', at: 'metrics.iowait' }),
    load: number({
      description: 'System load over the last 15 minutes',
      at: 'metrics.load',
    }),
    agent_version: text({ description: 'Version of the Agent', at: 'meta.agent_version' }),
    platform: text({ description: 'Operating system', at: 'meta.platform' }),
    machine: text({ description: 'Architecture', at: 'meta.machine' }),
    processor: text({ description: 'Processor', at: 'meta.processor' }),
    cpu_cores: integer({ description: 'Number of CPU cores', at: 'meta.cpuCores' }),
    aws_name: text({ description: 'Name in AWS' }),
    raw: raw(),
  },
  lists: [
    listed(
      'hosts',
      get('/api/v1/hosts', { include_muted_hosts_data: 'true', include_hosts_metadata: 'true' }),
      {
        rows: 'host_list',
        // `start` counts from 0, although the description of the parameter suggests 1
        pages: offsetPages({
          size: 'count',
          max: 1000,
          offset: 'start',
          totalRows: 'total_matching',
        }),
        // by default, the hosts of the last three hours
        unfiltered: { from: SINCE_EVER_SECONDS },
        filters: [
          from('last_reported_time', 'from', { time: 'epoch_seconds', replaces: 'from' }),
          // matches names, aliases and tags
          equals('host_name', 'filter', { match: 'superset', unless: WORDS }),
        ],
      },
    ),
  ],
});
