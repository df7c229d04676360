import type { SampleRoute } from '../../http/loopback_service';
import type { DatadogSample } from '../dataset';
import { renderDowntime, type SampleDowntime } from '../downtimes';
import { renderMonitor, type SampleMonitor } from '../monitors';
import { failed, inside, membersOf, ok } from './responses';

const textOr = <T>(value: unknown, otherwise: T): string | T =>
  typeof value === 'string' ? value : otherwise;
const textsOr = (value: unknown, otherwise: readonly string[]): readonly string[] =>
  Array.isArray(value) ? value.map(String) : otherwise;

/** The routes that change something; changes last until the sample stops. `now`: milliseconds. */
export function writeRoutes(sample: DatadogSample, now: () => number): Record<string, SampleRoute> {
  const stamp = (): string => new Date(now()).toISOString();
  const change = (monitor: SampleMonitor, body: Record<string, unknown>): void => {
    monitor.name = textOr(body['name'], monitor.name);
    monitor.query = textOr(body['query'], monitor.query);
    monitor.message = textOr(body['message'], monitor.message);
    monitor.tags = textsOr(body['tags'], monitor.tags);
    if (typeof body['priority'] === 'number') monitor.priority = body['priority'];
    monitor.modified = stamp();
  };
  return {
    'POST /api/v1/monitor': (request) => {
      const body = membersOf(request);
      if (body === undefined) return failed(400, 'Invalid JSON');
      const missing = ['type', 'query'].find((name) => typeof body[name] !== 'string');
      if (missing !== undefined) return failed(400, `Missing required attribute: ${missing}`);
      const monitor: SampleMonitor = {
        id: Math.max(...sample.monitors.map(({ id }) => id)) + 1,
        name: '',
        type: String(body['type']),
        query: '',
        message: '',
        tags: [],
        priority: null,
        options: {},
        state: 'No Data',
        creator: 'moltler-bot',
        created: stamp(),
        modified: stamp(),
        groups: {},
      };
      change(monitor, body);
      sample.monitors.push(monitor);
      return ok(renderMonitor(monitor, false));
    },
    'PUT /api/v1/monitor/:id': (request) => {
      const found = sample.monitors.find(({ id }) => String(id) === request.parameters['id']);
      if (found === undefined) return failed(404, 'Monitor not found');
      const body = membersOf(request);
      if (body === undefined) return failed(400, 'Invalid JSON');
      change(found, body);
      return ok(renderMonitor(found, false));
    },
    'DELETE /api/v1/monitor/:id': ({ parameters }) => {
      const found = sample.monitors.find(({ id }) => String(id) === parameters['id']);
      if (found === undefined) return failed(404, 'Monitor not found');
      sample.monitors = sample.monitors.filter((one) => one !== found);
      return ok({ deleted_monitor_id: found.id });
    },
    'POST /api/v1/events': (request) => {
      const body = membersOf(request);
      if (typeof body?.['title'] !== 'string' || typeof body['text'] !== 'string')
        return failed(400, 'title and text are required');
      const tags = textsOr(body['tags'], []);
      const status = textOr(body['alert_type'], 'info');
      const number = 6_500_000_000_000_001_000n + BigInt(sample.events.length);
      sample.events.unshift({
        id: `AAAAAZ${String(now()).padStart(15, '0')}${String(sample.events.length)}`,
        at: Math.floor(now()),
        message: body['text'],
        tags,
        host: textOr(body['host'], undefined),
        service: undefined,
        status,
        attributes: {
          title: body['title'],
          status,
          source_type_name: textOr(body['source_type_name'], 'api'),
          priority: textOr(body['priority'], 'normal'),
          tags,
          evt: { id: String(number), name: body['title'] },
        },
      });
      return ok(
        {
          status: 'ok',
          event: { id_str: String(number), title: body['title'], text: body['text'], tags },
        },
        202,
      );
    },
    'POST /api/v2/downtime': (request) => {
      const data = inside(membersOf(request), 'data');
      const of = (...path: string[]): unknown => inside(data, 'attributes', ...path);
      const monitorId = of('monitor_identifier', 'monitor_id');
      const monitorTags = of('monitor_identifier', 'monitor_tags');
      if (inside(data, 'type') !== 'downtime' || typeof of('scope') !== 'string')
        return failed(400, 'data.type must be "downtime", and data.attributes.scope is required');
      if (typeof monitorId !== 'number' && !Array.isArray(monitorTags))
        return failed(400, 'monitor_identifier requires monitor_id or monitor_tags');
      if (typeof monitorId === 'number' && !sample.monitors.some(({ id }) => id === monitorId))
        return failed(400, `Monitor ${monitorId} does not exist`);
      const start = of('schedule', 'start');
      const end = of('schedule', 'end');
      const starts = typeof start === 'string' ? Date.parse(start) : now();
      if (Number.isNaN(starts)) return failed(400, 'start must be a time in ISO 8601');
      if (typeof end === 'string' && !(Date.parse(end) > starts))
        return failed(400, 'end must be after start');
      const downtime: SampleDowntime = {
        id: `00000000-0000-4000-8000-${String(sample.downtimes.length + 1).padStart(12, '0')}`,
        scope: String(of('scope')),
        monitor:
          typeof monitorId === 'number'
            ? { monitor_id: monitorId }
            : { monitor_tags: textsOr(monitorTags, []) },
        message: textOr(of('message'), null),
        start: textOr(start, stamp()),
        end: textOr(of('schedule', 'end'), null),
        created: stamp(),
        canceled: null,
      };
      sample.downtimes.push(downtime);
      return ok({ data: renderDowntime(downtime, now()) });
    },
    'DELETE /api/v2/downtime/:id': ({ parameters }) => {
      const found = sample.downtimes.find(({ id }) => id === parameters['id']);
      if (found === undefined) return failed(404, 'Downtime not found');
      found.canceled = stamp();
      return { status: 204 };
    },
  };
}
