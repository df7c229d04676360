/** The time of the samples in milliseconds: an hour ago, to the minute; well within a server's retention. */
export const START = Math.floor((Date.now() - 3_600_000) / 60_000) * 60_000;
export const MINUTES = 10;

interface Series {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: (minute: number) => string;
}

/** Labels that are missing, hard to escape, or equal except for case; values that are hard for arithmetic. */
export const SERIES: readonly Series[] = [
  { labels: { job: 'api', path: '/a' }, value: (minute) => String(minute) },
  { labels: { job: 'api', path: '/b' }, value: () => 'NaN' },
  { labels: { job: 'API', path: '/a' }, value: () => '5' },
  { labels: { job: 'web', path: 'say "hi" \\ now' }, value: () => '+Inf' },
  { labels: { job: 'web', path: 'two\nlines' }, value: () => '-3.25' },
  { labels: { job: 'web', path: '100%_{id}' }, value: () => '0.1' },
  { labels: { job: 'batch' }, value: (minute) => String(minute * 10) },
  { labels: { path: '/a.b' }, value: () => '7' },
  { labels: { path: 'Kelvin \u212a' }, value: () => '1' },
  { labels: {}, value: () => '42' },
];

const escaped = (text: string): string =>
  text.replace(/[\\"\n]/g, (one) => (one === '\n' ? '\\n' : `\\${one}`));

/** The samples of the metric `load`, one a minute, as OpenMetrics. */
export const openMetrics = (): string =>
  [
    '# TYPE load gauge',
    ...SERIES.flatMap(({ labels, value }) =>
      Array.from({ length: MINUTES }, (_, minute) => {
        const body = Object.entries(labels).map(([name, text]) => `${name}="${escaped(text)}"`);
        const at = START / 1000 + minute * 60;
        return `load{${body.join(',')}} ${value(minute)} ${at}`;
      }),
    ),
    '# EOF',
    '',
  ].join('\n');

export const RULES = `groups:
  - name: test
    interval: 1s
    rules:
      - {alert: AlwaysFiring, expr: 'vector(1)', labels: {severity: warning}, annotations: {summary: always}}
      - {alert: NeverFiring, expr: 'vector(0) > 1', labels: {severity: info}}
      - {record: 'job:up:sum', expr: 'sum by (job) (up)'}
`;
