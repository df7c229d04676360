import type { SampleRequest, SampleResponse, SampleRoute } from '../../http/loopback_service';
import { renderDashboard } from '../dashboards';
import type { DatadogSample } from '../dataset';
import { renderDowntime, statusOf } from '../downtimes';
import { evaluate, QueryError } from '../metrics';
import { renderMonitor } from '../monitors';
import { instantOf, SearchError, searchOf } from '../search';
import { HOSTS } from '../services';
import { renderItem, type StreamItem } from '../stream';
import { failed, inside, membersOf, ok } from './responses';

/** The routes that change nothing. `now`: milliseconds. */
export function readRoutes(sample: DatadogSample, now: () => number): Record<string, SampleRoute> {
  return {
    'GET /api/v1/validate': () => ok({ valid: true }),
    'GET /api/v1/query': (request) => timeseries(request, now() / 1000),
    'GET /api/v1/tags/hosts': () => {
      const tags: Record<string, string[]> = {};
      for (const { name, tags: own } of HOSTS) for (const tag of own) (tags[tag] ??= []).push(name);
      return ok({ tags });
    },
    'GET /api/v1/monitor': ({ query }) => {
      const named = sample.monitors.filter(({ name }) => name.includes(query.get('name') ?? ''));
      const page = query.get('page');
      const size = Math.min(Number(query.get('page_size') ?? 100), 1000);
      const start = Number(page ?? 0) * size;
      const kept = page === null ? named : named.slice(start, start + size);
      return ok(kept.map((one) => renderMonitor(one, query.has('group_states'))));
    },
    'GET /api/v1/monitor/:id': ({ parameters, query }) => {
      const found = sample.monitors.find(({ id }) => String(id) === parameters['id']);
      return found === undefined
        ? failed(404, 'Monitor not found')
        : ok(renderMonitor(found, query.has('group_states')));
    },
    'GET /api/v1/hosts': ({ query }) => hosts(query, now() / 1000),
    'GET /api/v1/dashboard': ({ query }) => {
      const start = Number(query.get('start') ?? 0);
      const count = Number(query.get('count') ?? 100);
      const kept = sample.dashboards.slice(start, start + count);
      return ok({ dashboards: kept.map(renderDashboard) });
    },
    'GET /api/v1/dashboard/:id': ({ parameters }) => {
      const found = sample.dashboards.find(({ id }) => id === parameters['id']);
      if (found === undefined) return failed(404, 'Dashboard with ID not found');
      return ok({
        ...renderDashboard(found),
        author_name: found.author.replace(/@.*/, ''),
        widgets: found.widgets,
        template_variables: [{ name: 'env', prefix: 'env', defaults: ['prod'] }],
      });
    },
    'GET /api/v2/downtime': ({ query }) => {
      const current = query.get('current_only') === 'true';
      const all = sample.downtimes.filter((one) => !current || statusOf(one, now()) === 'active');
      const start = Number(query.get('page[offset]') ?? 0);
      const kept = all.slice(start, start + Number(query.get('page[limit]') ?? 30));
      return ok({
        data: kept.map((one) => renderDowntime(one, now())),
        meta: { page: { total_filtered_count: all.length } },
      });
    },
    'GET /api/v2/downtime/:id': ({ parameters }) => {
      const found = sample.downtimes.find(({ id }) => id === parameters['id']);
      return found === undefined
        ? failed(404, 'Downtime not found')
        : ok({ data: renderDowntime(found, now()) });
    },
    'GET /api/v2/events': ({ query }) =>
      search(sample.events, 'event', now(), {
        query: query.get('filter[query]'),
        from: query.get('filter[from]'),
        to: query.get('filter[to]'),
        sort: query.get('sort'),
        limit: query.get('page[limit]'),
        cursor: query.get('page[cursor]'),
      }),
    'POST /api/v2/logs/events/search': (request) => {
      const body = membersOf(request);
      return body === undefined
        ? failed(400, 'Invalid JSON')
        : search(sample.logs, 'log', now(), {
            query: inside(body, 'filter', 'query'),
            from: inside(body, 'filter', 'from'),
            to: inside(body, 'filter', 'to'),
            sort: inside(body, 'sort'),
            limit: inside(body, 'page', 'limit'),
            cursor: inside(body, 'page', 'cursor'),
          });
    },
  };
}

/** Hosts that reported since `from`, three hours ago by default; they are kept for seven days. */
function hosts(query: URLSearchParams, now: number): SampleResponse {
  const from = Number(query.get('from') ?? now - 3 * 3600);
  const filter = query.get('filter') ?? '';
  const found = HOSTS.filter(
    ({ name, address, tags, silent }) =>
      now - silent * 60 >= from && [name, address, ...tags].some((text) => text.includes(filter)),
  );
  const start = Number(query.get('start') ?? 0);
  const kept = found.slice(start, start + Math.min(Number(query.get('count') ?? 100), 1000));
  return ok({
    host_list: kept.map((host, index) => ({
      id: host.id,
      name: host.name,
      host_name: host.name,
      aliases: [host.address, `${host.name}.mycompany.internal`],
      up: host.silent === 0,
      is_muted: false,
      mute_timeout: null,
      apps: ['agent', 'ntp', 'trace'],
      sources: ['agent'],
      tags_by_source: { Datadog: host.tags.slice(0, 2), Users: host.tags.slice(2) },
      last_reported_time: Math.floor(now - host.silent * 60),
      metrics: { cpu: 20 + index, iowait: 0.4, load: 0.7 + index / 10 },
      meta: {
        agent_version: '7.60.1',
        platform: 'linux',
        machine: 'x86_64',
        processor: 'AMD EPYC 7R32',
        cpuCores: 8,
      },
    })),
    total_matching: found.length,
    total_returned: kept.length,
  });
}

function timeseries({ query }: SampleRequest, now: number): SampleResponse {
  const [from, to] = [Number(query.get('from')), Number(query.get('to'))];
  const text = query.get('query') ?? '';
  const common = {
    res_type: 'time_series',
    query: text,
    from_date: from * 1000,
    to_date: to * 1000,
  };
  try {
    const series = evaluate(text, from, to, now);
    return ok({
      status: 'ok',
      ...common,
      series,
      values: [],
      times: [],
      message: '',
      group_by: [],
    });
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return ok({ status: 'error', ...common, series: [], error: error.message });
  }
}

/** A page of a search. Times are those of the last 15 minutes by default. */
function search(
  items: readonly StreamItem[],
  type: 'event' | 'log',
  now: number,
  given: Readonly<Record<'query' | 'from' | 'to' | 'sort' | 'limit' | 'cursor', unknown>>,
): SampleResponse {
  const textOr = (value: unknown, otherwise: string): string =>
    typeof value === 'string' ? value : otherwise;
  try {
    const test = searchOf(textOr(given.query, '*'));
    const from = instantOf(textOr(given.from, 'now-15m'), now);
    const to = instantOf(textOr(given.to, 'now'), now);
    const found = items.filter((item) => item.at >= from && item.at <= to && test(item));
    const sorted = given.sort === 'timestamp' ? found.reverse() : found;
    const start =
      typeof given.cursor === 'string'
        ? Number(Buffer.from(given.cursor, 'base64url').toString())
        : 0;
    const limit = Math.min(Number(given.limit ?? 10), 1000);
    const end = start + limit;
    const after =
      end < sorted.length ? { after: Buffer.from(String(end)).toString('base64url') } : {};
    return ok({
      data: sorted.slice(start, end).map((item) => renderItem(item, type)),
      meta: { elapsed: 12, status: 'done', page: after },
    });
  } catch (error) {
    if (!(error instanceof SearchError)) throw error;
    return failed(400, error.message);
  }
}
