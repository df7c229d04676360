import { HOSTS, type SampleHost } from './services';

/** A metric query that the sample does not understand. */
export class QueryError extends Error {}

const wave = (at: number, period: number, shift: number): number =>
  Math.sin((at / period) * 2 * Math.PI + shift);

interface SampleMetric {
  readonly unit: readonly [object | null, object | null] | null;
  /** Per host, at seconds since the epoch. */
  readonly value: (at: number, host: SampleHost, index: number) => number;
}
const unit = (family: string, name: string, short: string): object => ({
  family,
  name,
  plural: `${name}s`,
  short_name: short,
  scale_factor: 1,
  id: 1,
});

const METRICS: Readonly<Record<string, SampleMetric>> = {
  'system.cpu.user': {
    unit: [unit('percentage', 'percent', '%'), null],
    value: (at, { service }, index) =>
      20 + service.load / 10 + 8 * wave(at, 7200, index) + 2 * wave(at, 600, index),
  },
  'system.load.1': {
    unit: null,
    value: (at, { service }, index) => service.load / 100 + 0.4 * wave(at, 3600, index) + 0.5,
  },
  'system.mem.used': {
    unit: [unit('bytes', 'byte', 'B'), null],
    value: (at, _, index) => Math.round(3e9 + 4e8 * wave(at, 14_400, index)),
  },
  'trace.http.request.hits': {
    unit: [unit('network', 'request', 'req'), null],
    value: (at, { service }, index) =>
      Math.round((service.load * 20 * (1 + 0.3 * wave(at, 3600, index))) / service.hosts),
  },
  'trace.http.request.errors': {
    unit: [unit('network', 'error', 'err'), null],
    value: (at, { service }, index) =>
      Math.round(
        (service.load * 20 * service.errors * (1 + 0.3 * wave(at, 3600, index))) / service.hosts,
      ),
  },
};

export const METRIC_NAMES = Object.keys(METRICS);

/** Points are farther apart the longer the range is. */
function intervalFor(seconds: number): number {
  const wanted = seconds / 300;
  return [20, 60, 120, 300, 600, 1200, 3600, 7200, 14_400].find((one) => one >= wanted) ?? 86_400;
}

/** The series of `avg:metric{filter} by {tags}`, several separated by commas. `from`, `to`, `now`: seconds. */
export function evaluate(text: string, from: number, to: number, now: number): object[] {
  return expressionsIn(text).flatMap((expression, queryIndex) => {
    const [, aggregator = '', name = '', filter = '', by = ''] =
      /^(avg|max|min|sum):([\w.]+)\{([^}]*)\}(?:\s*by\s*\{([^}]*)\})?(?:\.\w+\([^)]*\))*$/.exec(
        expression,
      ) ?? [];
    if (aggregator === '')
      throw new QueryError(`Error parsing query: unable to parse ${expression}`);
    const metric = METRICS[name];
    if (metric === undefined) return [];
    const kept = HOSTS.filter(filterOf(filter));
    const keys = by
      .split(',')
      .map((key) => key.trim())
      .filter(Boolean);
    const groups = new Map<string, SampleHost[]>();
    for (const host of kept) {
      const tags = keys.map(
        (key) => host.tags.find((tag) => tag.startsWith(`${key}:`)) ?? `${key}:N/A`,
      );
      groups.set(tags.join(','), [...(groups.get(tags.join(',')) ?? []), host]);
    }
    const interval = intervalFor(to - from);
    const first = Math.ceil(from / interval) * interval;
    const count = Math.max(0, Math.floor((to - first) / interval) + 1);
    return [...groups].map(([tagText, hosts]) => {
      const tagSet = tagText === '' ? [] : tagText.split(',');
      const fixed =
        filter.trim() === '*'
          ? []
          : filter.split(/\s*,\s*|\s+AND\s+/).filter((one) => /^[\w.-]+:[\w./-]+$/.test(one));
      const scope = [...new Set([...fixed, ...tagSet])].sort().join(',');
      return {
        metric: name,
        display_name: name,
        expression: `${aggregator}:${name}{${scope === '' ? '*' : scope}}`,
        aggr: aggregator,
        scope: scope === '' ? '*' : scope,
        tag_set: tagSet,
        unit: metric.unit,
        query_index: queryIndex,
        interval,
        length: count,
        start: first * 1000,
        end: (first + count * interval) * 1000 - 1,
        pointlist: Array.from({ length: count }, (_, at) => {
          const time = first + at * interval;
          return [time * 1000, valueAt(metric, hosts, aggregator, time, now)];
        }),
        attributes: {},
      };
    });
  });
}

/** Null where no host reported. */
function valueAt(
  metric: SampleMetric,
  hosts: readonly SampleHost[],
  aggregator: string,
  at: number,
  now: number,
): number | null {
  const values = hosts
    .filter(({ silent }) => at <= now - silent * 60)
    .map((host) => metric.value(at, host, HOSTS.indexOf(host)));
  if (values.length === 0) return null;
  const sum = values.reduce((all, one) => all + one, 0);
  if (aggregator === 'max') return Math.max(...values);
  if (aggregator === 'min') return Math.min(...values);
  return aggregator === 'sum' ? sum : sum / values.length;
}

/** Splits at commas outside of braces and parentheses. */
function expressionsIn(text: string): string[] {
  return text.split(/,(?![^{]*\})(?![^(]*\))/).map((one) => one.trim());
}

/** `*`, or conditions joined by commas or AND: `key:value`, `!key:value`, `key IN (a,b)`. */
function filterOf(text: string): (host: SampleHost) => boolean {
  if (text.trim() === '*' || text.trim() === '') return () => true;
  const tests = text.split(/\s+AND\s+|,(?![^(]*\))/).map((part) => {
    const [, not, key = '', value, list] =
      /^(!)?([\w.-]+)(?::([\w./:-]+)|\s+IN\s+\(([^)]*)\))$/.exec(part.trim()) ?? [];
    if (key === '') throw new QueryError(`Error parsing query: unable to parse the scope ${text}`);
    const values = (list ?? value ?? '').split(',').map((one) => `${key}:${one.trim()}`);
    return ({ tags }: SampleHost): boolean =>
      tags.some((tag) => values.includes(tag)) === (not === undefined);
  });
  return (host) => tests.every((test) => test(host));
}
