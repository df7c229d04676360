/** A series of the sample: its labels and its value at any instant (a pure function, so that ranges are coherent). */
export interface SampleSeries {
  readonly labels: Readonly<Record<string, string>>;
  /** `at` in seconds since the epoch; undefined where there is no sample. */
  readonly value: (at: number) => number | undefined;
}

const TARGETS = [
  {
    job: 'checkout',
    instances: ['10.0.1.11:8080', '10.0.1.12:8080', '10.0.1.13:8080'],
    load: 120,
    errors: 0.031,
  },
  { job: 'storefront', instances: ['10.0.2.11:8080', '10.0.2.12:8080'], load: 340, errors: 0.002 },
  { job: 'inventory', instances: ['10.0.3.11:8080'], load: 60, errors: 0.004 },
  { job: 'payments', instances: ['10.0.4.11:8443', '10.0.4.12:8443'], load: 45, errors: 0.012 },
] as const;
const DOWN = new Set(['10.0.1.13:8080']);
const wave = (at: number, period: number, shift: number): number =>
  Math.sin((at / period) * 2 * Math.PI + shift);
/** The integral of `1 + 0.3·wave` over time, so that a counter's rates look like traffic. */
const counted = (at: number, perSecond: number, shift: number): number => {
  const since = at - 1_700_000_000;
  return Math.floor(
    perSecond *
      (since - (0.3 * 3600 * Math.cos((at / 3600) * 2 * Math.PI + shift)) / (2 * Math.PI)),
  );
};

/** All series of the sample Prometheus: four jobs, one instance of them down. */
export function sampleSeries(): SampleSeries[] {
  return TARGETS.flatMap(({ job, instances, load, errors }) =>
    instances.flatMap((instance, index): SampleSeries[] => {
      const base = { job, instance };
      const up = !DOWN.has(instance);
      const alive = (value: (at: number) => number) => (at: number) => (up ? value(at) : undefined);
      return [
        { labels: { __name__: 'up', ...base }, value: () => (up ? 1 : 0) },
        {
          labels: { __name__: 'scrape_duration_seconds', ...base },
          value: (at) => 0.01 + 0.004 * (1 + wave(at, 600, index)),
        },
        {
          labels: { __name__: 'process_resident_memory_bytes', ...base },
          value: alive((at) => Math.round(3e8 + 4e7 * wave(at, 7200, index) + 1e7 * index)),
        },
        ...(['200', '404', '500'] as const).map((code): SampleSeries => ({
          labels: {
            __name__: 'http_requests_total',
            ...base,
            method: code === '404' ? 'GET' : 'POST',
            code,
          },
          value: alive((at) =>
            counted(
              at,
              code === '200' ? load : code === '500' ? load * errors : load * 0.01,
              index,
            ),
          ),
        })),
      ];
    }),
  );
}

export interface SampleRule {
  readonly name: string;
  readonly query: string;
  readonly duration: number;
  readonly severity: string;
  readonly summary: string;
}
export const SAMPLE_RULES: readonly SampleRule[] = [
  {
    name: 'TargetDown',
    query: 'up == 0',
    duration: 60,
    severity: 'critical',
    summary: 'An instance is not responding',
  },
  {
    name: 'HighErrorRate',
    query:
      'sum by (job) (rate(http_requests_total{code="500"}[5m])) / sum by (job) (rate(http_requests_total[5m])) > 0.02',
    duration: 300,
    severity: 'warning',
    summary: 'More than 2 % of requests fail',
  },
  {
    name: 'MemoryHigh',
    query: 'process_resident_memory_bytes > 1e9',
    duration: 600,
    severity: 'warning',
    summary: 'More than 1 GB resident',
  },
];
