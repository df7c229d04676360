import {
  startLoopbackService,
  type LoopbackService,
  type SampleResponse,
  type SampleRequest,
} from '../http/loopback_service';
import { seconds } from './promql/duration';
import { evaluate } from './promql/evaluate';
import { PromqlError } from './promql/value';
import { SAMPLE_RULES, sampleSeries, type SampleSeries } from './series';

const success = (data: unknown): SampleResponse => ({
  status: 200,
  body: { status: 'success', data },
});
const failure = (error: string): SampleResponse => ({
  status: 400,
  body: { status: 'error', errorType: 'bad_data', error },
});
const number = (value: number): string =>
  Number.isFinite(value)
    ? String(value)
    : Number.isNaN(value)
      ? 'NaN'
      : value > 0
        ? '+Inf'
        : '-Inf';
const instant = (text: string): number =>
  /^[\d.]+$/.test(text) ? Number(text) : Date.parse(text) / 1000;

/** A loopback service that implements enough of Prometheus' HTTP API for the demo. */
export function startSamplePrometheus(options: {
  readonly latency: number;
  readonly now: () => number;
  readonly port?: number;
}): Promise<LoopbackService> {
  const series = sampleSeries();
  const now = (): number => Math.floor(options.now()) / 1000;
  const parameters = (request: SampleRequest): URLSearchParams =>
    request.method === 'POST' ? new URLSearchParams(request.body) : request.query;
  const guarded =
    (handle: (given: URLSearchParams) => unknown) =>
    (request: SampleRequest): SampleResponse => {
      try {
        return success(handle(parameters(request)));
      } catch (error) {
        if (error instanceof PromqlError) return failure(error.message);
        throw error;
      }
    };
  const query = guarded((given) => {
    const at = given.get('time') === null ? now() : instant(given.get('time') ?? '');
    const value = evaluate(needed(given, 'query'), at, series);
    return typeof value === 'number'
      ? { resultType: 'scalar', result: [at, number(value)] }
      : {
          resultType: 'vector',
          result: value.map((one) => ({ metric: one.labels, value: [at, number(one.value)] })),
        };
  });
  const queryRange = guarded((given) => range(given, series));
  const matching = guarded((given) => {
    const kept = new Map<string, Readonly<Record<string, string>>>();
    for (const selector of given.getAll('match[]')) {
      const value = evaluate(selector, now(), series);
      if (typeof value !== 'number')
        for (const one of value) kept.set(JSON.stringify(one.labels), one.labels);
    }
    return [...kept.values()];
  });
  const labels = guarded(() =>
    [...new Set(series.flatMap((one) => Object.keys(one.labels)))].sort(),
  );
  return startLoopbackService({
    latency: options.latency,
    ...(options.port === undefined ? {} : { port: options.port }),
    notFound: {
      status: 404,
      headers: { 'content-type': 'text/plain' },
      body: Buffer.from('404 page not found\n'),
    },
    routes: {
      'GET /-/ready': () => ({
        status: 200,
        headers: { 'content-type': 'text/plain' },
        body: Buffer.from('Prometheus is Ready.\n'),
      }),
      'GET /api/v1/status/buildinfo': () => success({ version: 'sample', goVersion: 'none' }),
      'GET /api/v1/query': query,
      'POST /api/v1/query': query,
      'GET /api/v1/query_range': queryRange,
      'POST /api/v1/query_range': queryRange,
      'GET /api/v1/series': matching,
      'POST /api/v1/series': matching,
      'GET /api/v1/labels': labels,
      'POST /api/v1/labels': labels,
      'GET /api/v1/label/:name/values': (request) =>
        success(
          [
            ...new Set(
              series.map((one) => one.labels[request.parameters['name'] ?? '']).filter(Boolean),
            ),
          ].sort(),
        ),
      'GET /api/v1/alerts': () => success({ alerts: alerts(series, now()) }),
      'GET /api/v1/rules': (request) =>
        success({
          groups: request.query.get('type') === 'record' ? [] : [ruleGroup(series, now())],
        }),
      'GET /api/v1/targets': () =>
        success({ activeTargets: targets(series, now()), droppedTargets: [] }),
    },
  });
}

function needed(given: URLSearchParams, name: string): string {
  const value = given.get(name);
  if (value === null || value === '')
    throw new PromqlError(`invalid parameter "${name}": it is missing`);
  return value;
}

/** Prometheus rejects more than 11,000 points per series. https://prometheus.io/docs/prometheus/latest/querying/api/ */
function range(given: URLSearchParams, series: readonly SampleSeries[]): unknown {
  const [start, end] = [instant(needed(given, 'start')), instant(needed(given, 'end'))];
  const step = seconds(needed(given, 'step'));
  if ((end - start) / step > 11_000) {
    throw new PromqlError(
      'exceeded maximum resolution of 11,000 points per timeseries. Try decreasing the query resolution (?step=XX)',
    );
  }
  const rows = new Map<
    string,
    { metric: Readonly<Record<string, string>>; values: [number, string][] }
  >();
  for (let at = start; at <= end; at += step) {
    const value = evaluate(needed(given, 'query'), at, series);
    for (const one of typeof value === 'number' ? [{ labels: {}, value }] : value) {
      const key = JSON.stringify(one.labels);
      const row = rows.get(key) ?? { metric: one.labels, values: [] };
      row.values.push([at, number(one.value)]);
      rows.set(key, row);
    }
  }
  return { resultType: 'matrix', result: [...rows.values()] };
}

function alerts(series: readonly SampleSeries[], at: number): object[] {
  return SAMPLE_RULES.flatMap((rule) => {
    const value = evaluate(rule.query, at, series);
    return typeof value === 'number'
      ? []
      : value.map((one) => {
          const { __name__: _, ...rest } = one.labels;
          return {
            labels: { alertname: rule.name, severity: rule.severity, ...rest },
            annotations: { summary: rule.summary },
            state: 'firing',
            activeAt: new Date((at - (at % 3600)) * 1000).toISOString(),
            value: one.value.toExponential(),
          };
        });
  });
}

function ruleGroup(series: readonly SampleSeries[], at: number): object {
  const firing = alerts(series, at) as { labels: Record<string, string> }[];
  return {
    name: 'sample',
    file: 'sample.yml',
    interval: 15,
    rules: SAMPLE_RULES.map((rule) => {
      const own = firing.filter((alert) => alert.labels['alertname'] === rule.name);
      return {
        type: 'alerting',
        name: rule.name,
        query: rule.query,
        duration: rule.duration,
        labels: { severity: rule.severity },
        annotations: { summary: rule.summary },
        alerts: own,
        state: own.length > 0 ? 'firing' : 'inactive',
        health: 'ok',
        evaluationTime: 0.001,
        lastEvaluation: new Date(at * 1000).toISOString(),
      };
    }),
  };
}

function targets(series: readonly SampleSeries[], at: number): object[] {
  return series
    .filter((one) => one.labels['__name__'] === 'up')
    .map((one) => ({
      labels: { job: one.labels['job'], instance: one.labels['instance'] },
      discoveredLabels: { __address__: one.labels['instance'], job: one.labels['job'] },
      scrapePool: one.labels['job'],
      scrapeUrl: `http://${one.labels['instance']}/metrics`,
      globalUrl: `http://${one.labels['instance']}/metrics`,
      health: one.value(at) === 1 ? 'up' : 'down',
      lastError: one.value(at) === 1 ? '' : 'connection refused',
      lastScrape: new Date(at * 1000).toISOString(),
      lastScrapeDuration: 0.012,
      scrapeInterval: '15s',
      scrapeTimeout: '10s',
    }));
}
