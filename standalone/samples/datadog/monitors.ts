import { HOSTS, SERVICES } from './services';

export type MonitorState = 'Alert' | 'Warn' | 'OK' | 'No Data';

export interface SampleMonitor {
  readonly id: number;
  name: string;
  type: string;
  query: string;
  message: string;
  tags: readonly string[];
  priority: number | null;
  options: Readonly<Record<string, unknown>>;
  readonly state: MonitorState;
  readonly creator: string;
  readonly created: string;
  modified: string;
  /** When each group last triggered, in seconds; 0 is never. */
  readonly groups: Readonly<Record<string, { status: MonitorState; triggered: number }>>;
}

const DAY = 86_400;

/** The monitors of the sample, with states that fit its metrics. `now`: seconds. */
export function sampleMonitors(now: number): SampleMonitor[] {
  const iso = (seconds: number): string => new Date(Math.floor(seconds) * 1000).toISOString();
  const base = (at: number, creator: string) => ({
    id: 4_200_100 + at,
    creator,
    created: iso(now - (400 - 10 * at) * DAY),
    modified: iso(now - (30 + at) * DAY),
  });
  const errors = SERVICES.map(({ name, team, errors: share }, at): SampleMonitor => {
    const state = share > 0.02 ? 'Alert' : share > 0.01 ? 'Warn' : 'OK';
    const triggered = state === 'OK' ? now - (12 + at) * DAY : now - (at + 1) * 2400;
    return {
      ...base(at, 'ada'),
      name: `High error rate on ${name}`,
      type: 'query alert',
      query: `avg(last_5m):sum:trace.http.request.errors{service:${name}}.as_count() / sum:trace.http.request.hits{service:${name}}.as_count() > 0.02`,
      message: `More than 2 % of requests fail. @slack-${team}`,
      tags: [`service:${name}`, `team:${team}`, 'env:prod'],
      priority: name === 'checkout' ? 1 : 2,
      options: { thresholds: { critical: 0.02, warning: 0.01 }, notify_no_data: false },
      state,
      groups: { [`service:${name}`]: { status: state, triggered: Math.floor(triggered) } },
    };
  });
  const down: SampleMonitor = {
    ...base(10, 'nils'),
    name: 'Host is not reporting',
    type: 'service check',
    query: '"datadog.agent.up".over("env:prod").by("host").last(2).count_by_status()',
    message: 'The Agent of {{host.name}} has stopped. @pagerduty-platform',
    tags: ['team:platform', 'env:prod'],
    priority: 2,
    options: { thresholds: { critical: 1 }, notify_no_data: true, no_data_timeframe: 10 },
    state: 'Alert',
    groups: Object.fromEntries(
      HOSTS.map(({ name, silent }) => [
        `host:${name}`,
        {
          status: silent > 0 ? ('Alert' as const) : ('OK' as const),
          triggered: silent > 0 ? Math.floor(now - silent * 60) : 0,
        },
      ]),
    ),
  };
  const quiet = [
    ['p95 latency of storefront', 'storefront', 'query alert', 'OK'],
    ['Stock is negative', 'inventory', 'log alert', 'OK'],
    ['Price feed is stale', 'pricing', 'query alert', 'No Data'],
    ['Login failures', 'identity', 'log alert', 'OK'],
    ['Disk is nearly full', 'infrastructure', 'metric alert', 'OK'],
  ] as const;
  return [
    ...errors,
    down,
    ...quiet.map(([name, service, type, state], at): SampleMonitor => ({
      ...base(20 + at, at % 2 === 0 ? 'priya' : 'emre'),
      name,
      type,
      query: `avg(last_10m):avg:${service}.${name.toLowerCase().replace(/\W+/g, '_')}{env:prod} > 1`,
      message: `${name}. @slack-platform`,
      tags: [`service:${service}`, 'env:prod'],
      priority: at === 0 ? 3 : null,
      options: { thresholds: { critical: 1 } },
      state,
      groups: {},
    })),
  ];
}

/** As in the API. The groups are only included on request. */
export const renderMonitor = (monitor: SampleMonitor, withGroups: boolean): object => ({
  id: monitor.id,
  org_id: 42,
  name: monitor.name,
  type: monitor.type,
  query: monitor.query,
  message: monitor.message,
  tags: monitor.tags,
  priority: monitor.priority,
  options: monitor.options,
  multi: Object.keys(monitor.groups).length > 1,
  overall_state: monitor.state,
  draft_status: 'published',
  restricted_roles: null,
  deleted: null,
  created: monitor.created,
  modified: monitor.modified,
  creator: {
    name: monitor.creator,
    handle: `${monitor.creator}@mycompany.example`,
    email: `${monitor.creator}@mycompany.example`,
  },
  ...(withGroups
    ? {
        state: {
          groups: Object.fromEntries(
            Object.entries(monitor.groups).map(([name, { status, triggered }]) => [
              name,
              { name, status, last_triggered_ts: triggered, last_notified_ts: triggered },
            ]),
          ),
        },
      }
    : {}),
});
