import {
  action,
  each,
  get,
  optional,
  post,
  put,
  required,
} from '../../../common/declaration/build';
import type {
  ActionDeclaration,
  ActionForm,
  ActionLookup,
  RequestTemplate,
} from '../../../common/declaration';

/** "The email address of a valid user associated with the account making the request." */
const asUser = { headers: { From: '{config.from_email}' }, requiresConfig: ['from_email'] };

/** An incident is written to by its id; its number, which people know, is looked up. */
const incident = {
  incident_id: optional(
    'text',
    'Id of the incident, such as P123ABC; required unless incident_number is set',
  ),
  incident_number: optional('integer', 'Number of the incident, such as 1234, instead of its id'),
};

/** https://developer.pagerduty.com/api-reference/005299ed43553-get-an-incident */
const byNumber: ActionLookup = {
  what: 'incident number',
  fills: 'numbered_id',
  request: get('/incidents/{incident_number}'),
  rows: 'incident',
  where: [{ at: ['incident_number'], argument: 'incident_number' }],
  take: 'id',
};

/** The ways to send what `request` makes for the id in a placeholder. */
function ofIncident(
  request: (id: string) => RequestTemplate,
): Pick<ActionDeclaration, 'lookups'> & { readonly request: readonly ActionForm[] } {
  return {
    lookups: [byNumber],
    request: [
      { needs: ['incident_id'], request: request('{incident_id}') },
      { needs: ['incident_number'], request: request('{numbered_id}') },
    ],
  };
}

const touches = ['incidents', 'log_entries', 'services'];

const UPDATE = 'https://developer.pagerduty.com/api-reference/8a0e1aa2ec666-update-an-incident';

/** Sets the status of an incident. */
const statusChange = (title: string, status: string) =>
  action({
    title,
    docs: UPDATE,
    parameters: incident,
    ...ofIncident((id) =>
      put(`/incidents/${id}`, { incident: { type: 'incident_reference', status } }, asUser),
    ),
    result: 'incident',
    idempotent: true,
    invalidates: touches,
  });

/**
 * https://developer.pagerduty.com/api-reference/368ae3d938c9e-send-an-event-to-pager-duty and
 * https://developer.pagerduty.com/api-reference/a7d81b0e9200f-create-an-incident
 */
const trigger = action({
  title: 'Trigger an incident',
  description:
    'With routing_key, sends an event to an integration of a service, which creates an alert and an incident; with service_id, creates the incident itself',
  docs: 'https://developer.pagerduty.com/api-reference/a7d81b0e9200f-create-an-incident',
  parameters: {
    routing_key: optional('text', 'Integration key of an Events API v2 integration', {
      secret: true,
    }),
    summary: optional('text', 'Event: summary, which becomes the title'),
    source: optional('text', 'Event: the affected system, such as a host name'),
    severity: optional('text', 'Event: severity', {
      values: ['critical', 'error', 'warning', 'info'],
    }),
    dedup_key: optional(
      'text',
      'Event: key that groups events into one alert; with it, the event can be sent again',
    ),
    component: optional('text', 'Event: the affected part of the system'),
    custom_details: optional('document', 'Event: further details'),
    service_id: optional('text', 'Incident: id of the service'),
    title: optional('text', 'Incident: title'),
    urgency: optional('text', 'Incident: urgency', { values: ['high', 'low'] }),
    incident_key: optional('text', 'Incident: key that prevents a second open incident'),
  },
  request: [
    {
      needs: ['routing_key', 'summary', 'source', 'severity'],
      request: post(
        '/v2/enqueue',
        {
          routing_key: '{routing_key}',
          event_action: 'trigger',
          dedup_key: '{dedup_key}',
          payload: {
            summary: '{summary}',
            source: '{source}',
            severity: '{severity}',
            component: '{component}',
            custom_details: '{custom_details}',
          },
        },
        { base: 'events' },
      ),
      // Another event with the key of an open alert is added to that alert.
      idempotentWith: 'dedup_key',
    },
    {
      needs: ['service_id', 'title'],
      request: post(
        '/incidents',
        {
          incident: {
            type: 'incident',
            title: '{title}',
            service: { id: '{service_id}', type: 'service_reference' },
            urgency: '{urgency}',
            incident_key: '{incident_key}',
          },
        },
        { ...asUser, limit: { bucket: 'create_incident' } },
      ),
      result: 'incident',
    },
  ],
  invalidates: touches,
});

/** https://developer.pagerduty.com/api-reference/reference/REST/openapiv3.json/paths/~1incidents~1%7Bid%7D~1notes/post */
const note = action({
  title: 'Add a note to an incident',
  docs: 'https://developer.pagerduty.com/api-reference/reference/REST/openapiv3.json/paths/~1incidents~1%7Bid%7D~1notes/post',
  parameters: {
    ...incident,
    content: required('text', 'Text of the note'),
  },
  ...ofIncident((id) => post(`/incidents/${id}/notes`, { note: { content: '{content}' } }, asUser)),
  result: 'note',
  invalidates: touches,
});

/** https://developer.pagerduty.com/api-reference/4c0934f83db89-snooze-an-incident */
const snooze = action({
  title: 'Snooze an incident',
  description: 'The incident must be acknowledged; it is triggered again afterwards',
  docs: 'https://developer.pagerduty.com/api-reference/4c0934f83db89-snooze-an-incident',
  parameters: {
    ...incident,
    duration: required('integer', 'Seconds, from 1 to 604800 (a week)'),
  },
  ...ofIncident((id) => post(`/incidents/${id}/snooze`, { duration: '{duration}' }, asUser)),
  result: 'incident',
  invalidates: touches,
});

const reassign = action({
  title: 'Reassign an incident',
  docs: UPDATE,
  parameters: {
    ...incident,
    user_ids: required({ list: 'text' }, 'Ids of the users to assign it to'),
  },
  ...ofIncident((id) =>
    put(
      `/incidents/${id}`,
      {
        incident: {
          type: 'incident_reference',
          assignments: each('user_ids', { assignee: { id: '{user_ids}', type: 'user_reference' } }),
        },
      },
      asUser,
    ),
  ),
  result: 'incident',
  invalidates: touches,
});

/** https://developer.pagerduty.com/api-reference/reference/REST/openapiv3.json/paths/~1incidents~1%7Bid%7D~1merge/put */
const merge = action({
  title: 'Merge incidents',
  description: 'Moves the alerts of the source incidents into this one and resolves them',
  docs: 'https://developer.pagerduty.com/api-reference/reference/REST/openapiv3.json/paths/~1incidents~1%7Bid%7D~1merge/put',
  parameters: {
    ...incident,
    source_incident_ids: required({ list: 'text' }, 'Ids of the incidents to merge into it'),
  },
  ...ofIncident((id) =>
    put(
      `/incidents/${id}/merge`,
      {
        source_incidents: each('source_incident_ids', {
          id: '{source_incident_ids}',
          type: 'incident_reference',
        }),
      },
      asUser,
    ),
  ),
  result: 'incident',
  destructive: true,
  invalidates: touches,
});

export const incidentActions = {
  trigger,
  acknowledge: statusChange('Acknowledge an incident', 'acknowledged'),
  resolve: statusChange('Resolve an incident', 'resolved'),
  note,
  snooze,
  reassign,
  merge,
};
