export interface SampleDowntime {
  readonly id: string;
  readonly scope: string;
  readonly monitor: { readonly monitor_id: number } | { readonly monitor_tags: readonly string[] };
  readonly message: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly created: string;
  canceled: string | null;
}

const HOUR = 3600;

export type DowntimeStatus = 'active' | 'canceled' | 'ended' | 'scheduled';

/** `now`: milliseconds. */
export function statusOf({ canceled, start, end }: SampleDowntime, now: number): DowntimeStatus {
  if (canceled !== null) return 'canceled';
  if (Date.parse(start) > now) return 'scheduled';
  return end !== null && Date.parse(end) <= now ? 'ended' : 'active';
}

/** `now`: seconds. */
export function sampleDowntimes(now: number): SampleDowntime[] {
  const iso = (hours: number): string =>
    new Date(Math.floor(now + hours * HOUR) * 1000).toISOString();
  const of = (
    at: number,
    monitor: SampleDowntime['monitor'],
    message: string,
    [start, end]: readonly [number, number | null],
    canceled: number | null = null,
  ): SampleDowntime => ({
    id: `00000000-0000-4000-8000-00000000000${at}`,
    scope: '*',
    monitor,
    message,
    start: iso(start),
    end: end === null ? null : iso(end),
    created: iso(start - 1),
    canceled: canceled === null ? null : iso(canceled),
  });
  return [
    of(1, { monitor_id: 4_200_110 }, 'checkout-3 is being replaced', [-25, null]),
    of(2, { monitor_tags: ['team:storefront'] }, 'Load test', [-1, 2]),
    of(3, { monitor_id: 4_200_103 }, 'Known issue with the gateway', [-2, 6]),
    of(4, { monitor_id: 4_200_122 }, 'Migration of the price feed', [20, 24]),
    of(5, { monitor_id: 4_200_100 }, 'Deployment', [-50, -49]),
    of(6, { monitor_id: 4_200_101 }, 'Deployment', [-80, -70], -79),
  ];
}

/** As in the API. `now`: milliseconds. */
export const renderDowntime = (downtime: SampleDowntime, now: number): object => ({
  id: downtime.id,
  type: 'downtime',
  attributes: {
    status: statusOf(downtime, now),
    scope: downtime.scope,
    monitor_identifier: downtime.monitor,
    message: downtime.message,
    schedule: { start: downtime.start, end: downtime.end },
    display_timezone: 'UTC',
    mute_first_recovery_notification: false,
    notify_end_states: ['alert', 'no data', 'warn'],
    notify_end_types: ['canceled', 'expired'],
    created: downtime.created,
    modified: downtime.canceled ?? downtime.created,
    canceled: downtime.canceled,
  },
  relationships: {
    created_by: { data: { id: '00000000-0000-4000-8000-0000000000a1', type: 'users' } },
  },
});
