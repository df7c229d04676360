/** Services that report to the sample, with their hosts; the same as in the sample Prometheus. */
export const SERVICES = [
  { name: 'checkout', team: 'payments', network: '10.0.1', hosts: 3, load: 120, errors: 0.031 },
  { name: 'storefront', team: 'storefront', network: '10.0.2', hosts: 2, load: 340, errors: 0.002 },
  { name: 'inventory', team: 'platform', network: '10.0.3', hosts: 1, load: 60, errors: 0.004 },
  { name: 'payments', team: 'payments', network: '10.0.4', hosts: 2, load: 45, errors: 0.012 },
] as const;

export type SampleService = (typeof SERVICES)[number];

export interface SampleHost {
  readonly id: number;
  readonly name: string;
  readonly address: string;
  readonly service: SampleService;
  readonly tags: readonly string[];
  /** Minutes since it last reported. */
  readonly silent: number;
}

/** The third host of checkout is down, in the sample Prometheus, too. */
const SILENT_MINUTES: Readonly<Record<string, number>> = { 'checkout-3': 26 * 60 };

export const HOSTS: readonly SampleHost[] = SERVICES.flatMap((service, group) =>
  Array.from({ length: service.hosts }, (_, at): SampleHost => {
    const name = `${service.name}-${at + 1}`;
    return {
      id: 700_100 + group * 10 + at,
      name,
      address: `${service.network}.${11 + at}`,
      service,
      tags: [
        'env:prod',
        `host:${name}`,
        `service:${service.name}`,
        `team:${service.team}`,
        `availability-zone:eu-central-1${'abc'.charAt(at)}`,
      ],
      silent: SILENT_MINUTES[name] ?? 0,
    };
  }),
);
