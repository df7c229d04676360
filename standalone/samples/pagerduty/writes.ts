import type { SampleRequest, SampleResponse, SampleRoute } from '../http/loopback_service';
import {
  idFor,
  logged,
  type SampleAccount,
  type SampleIncident,
  type SampleService,
  type SampleUser,
} from './dataset';
import { iso, reference, renderIncident } from './render';
import { failure, invalid, notFound, ok } from './replies';

type Json = Readonly<Record<string, unknown>>;
const within = (value: unknown, name: string): unknown => (value as Json | undefined)?.[name];
const idsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? (value as readonly Json[]).map(({ id }) => String(id)) : [];

/** The writes of the REST API that the connector uses, and the Events API. */
export function writeRoutes(
  account: SampleAccount,
  now: () => number,
): Readonly<Record<string, SampleRoute>> {
  const { incidents, services, users, log } = account;

  /** Writes on behalf of the user in the From header. */
  const as =
    (write: (request: SampleRequest, user: SampleUser) => SampleResponse): SampleRoute =>
    (request) => {
      const user = users.find(({ email }) => email === request.headers.from);
      return user === undefined
        ? failure(400, 1008, 'Requester User Not Found')
        : write(request, user);
    };
  const onIncident = (
    write: (incident: SampleIncident, body: unknown, user: SampleUser) => SampleResponse,
  ): SampleRoute =>
    as((request, user) => {
      const incident = incidents.find(({ id }) => id === request.parameters['id']);
      return incident === undefined ? notFound : write(incident, JSON.parse(request.body), user);
    });

  const setStatus = (
    incident: SampleIncident,
    status: SampleIncident['status'],
    user: SampleUser,
  ): void => {
    if (incident.status === status) return;
    incident.status = status;
    incident.changedAt = now();
    incident.changedBy = user;
    incident.resolvedAt = status === 'resolved' ? now() : undefined;
    if (status === 'resolved') incident.assignees = [];
    const [what, past] =
      status === 'resolved' ? ['resolve', 'Resolved'] : ['acknowledge', 'Acknowledged'];
    logged(log, incident, what, `${past} by ${user.summary}`, now(), user);
  };
  const open = (service: SampleService, title: string, urgency: unknown, key: string) => {
    const incident: SampleIncident = {
      id: idFor(`${service.id} ${incidents.length}`),
      number: incidents.length + 1,
      title,
      service,
      urgency: urgency === 'low' ? 'low' : 'high',
      key,
      createdAt: now(),
      status: 'triggered',
      assignees: [service.policy.fallback],
      changedAt: now(),
      changedBy: service,
      resolvedAt: undefined,
    };
    incidents.push(incident);
    logged(log, incident, 'trigger', 'Triggered through the API', now(), service);
    return incident;
  };

  return {
    'POST /incidents': as((request) => {
      const given = within(JSON.parse(request.body), 'incident');
      const service = services.find(({ id }) => id === within(within(given, 'service'), 'id'));
      if (service === undefined) return invalid('Service is invalid');
      const key = String(within(given, 'incident_key') ?? idFor(`key ${incidents.length}`));
      if (incidents.some((one) => one.key === key && one.status !== 'resolved'))
        return invalid('Open incident with matching dedup key already exists on this service');
      const title = String(within(given, 'title') ?? '');
      return ok(
        'incident',
        renderIncident(open(service, title, within(given, 'urgency'), key)),
        201,
      );
    }),
    'PUT /incidents/:id': onIncident((incident, body, user) => {
      const given = within(body, 'incident');
      const status = within(given, 'status');
      const assignments = within(given, 'assignments');
      if (Array.isArray(assignments)) {
        const ids = idsOf((assignments as readonly Json[]).map((one) => one['assignee']));
        const found = users.filter(({ id }) => ids.includes(id));
        if (found.length < ids.length) return invalid('Assignee is invalid');
        incident.assignees = found;
        const names = found.map(({ summary }) => summary).join(', ');
        logged(log, incident, 'assign', `Assigned to ${names}`, now(), user);
      }
      if (status === 'acknowledged' && incident.status === 'resolved')
        return invalid('Incident Already Resolved');
      if (status === 'acknowledged' || status === 'resolved') setStatus(incident, status, user);
      return ok('incident', renderIncident(incident));
    }),
    'POST /incidents/:id/notes': onIncident((incident, body, user) => {
      const content = String(within(within(body, 'note'), 'content') ?? '');
      const entry = logged(
        log,
        incident,
        'annotate',
        `Note by ${user.summary}`,
        now(),
        user,
        content,
      );
      return ok('note', {
        id: entry.id,
        user: reference(user),
        content,
        created_at: iso(now()),
        channel: { summary: 'The PagerDuty website or APIs' },
      });
    }),
    'POST /incidents/:id/snooze': onIncident((incident, body) => {
      const duration = within(body, 'duration');
      if (typeof duration !== 'number' || duration < 1 || duration > 604_800)
        return invalid('Duration must be between 1 and 604800');
      if (incident.status !== 'acknowledged') return invalid('Incident must be acknowledged');
      const until = { type: 'unacknowledge', at: iso(now() + duration * 1000) };
      return ok('incident', { ...renderIncident(incident), pending_actions: [until] }, 201);
    }),
    'PUT /incidents/:id/merge': onIncident((incident, body, user) => {
      const ids = idsOf(within(body, 'source_incidents'));
      const sources = incidents.filter(({ id }) => ids.includes(id));
      if (sources.length < ids.length) return invalid('Source incident is invalid');
      if (incident.status === 'resolved') return invalid('Cannot merge into a resolved incident');
      for (const source of sources) setStatus(source, 'resolved', user);
      return ok('incident', renderIncident(incident));
    }),
    // Its integration keys are the ids of the services.
    'POST /v2/enqueue': (request) => {
      const event = JSON.parse(request.body) as Json;
      const service = services.find(({ id }) => id === event['routing_key']);
      if (service === undefined)
        return {
          status: 400,
          body: {
            status: 'invalid event',
            message: 'Event object is invalid',
            errors: ["'routing_key' is invalid"],
          },
        };
      const key = String(event['dedup_key'] ?? idFor(`event ${incidents.length}`));
      if (!incidents.some((one) => one.key === key && one.status !== 'resolved'))
        open(service, String(within(event['payload'], 'summary') ?? ''), 'high', key);
      return {
        status: 202,
        body: { status: 'success', message: 'Event processed', dedup_key: key },
      };
    },
  };
}
