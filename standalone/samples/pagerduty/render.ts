import type {
  SampleAccount,
  SampleIncident,
  SampleLogEntry,
  SamplePolicy,
  SampleReference,
  SampleSchedule,
  SampleService,
  SampleUser,
} from './dataset';

export const iso = (milliseconds: number): string =>
  new Date(Math.floor(milliseconds / 1000) * 1000).toISOString().replace('.000', '');

const HTML = 'https://mycompany.pagerduty.com';
const plural = (type: string): string =>
  type === 'escalation_policy' ? 'escalation_policies' : `${type}s`;

/** How rows refer to another object. */
export const reference = ({ id, type, summary }: SampleReference) => ({
  id,
  type: `${type}_reference`,
  summary,
  self: `https://api.pagerduty.com/${plural(type)}/${id}`,
  html_url: `${HTML}/${plural(type)}/${id}`,
});
const itself = (one: SampleReference) => ({ ...reference(one), type: one.type });

export const renderUser = (user: SampleUser, { teams }: SampleAccount) => ({
  ...itself(user),
  name: user.summary,
  email: user.email,
  time_zone: 'Europe/Berlin',
  color: 'green',
  role: user.role,
  description: null,
  invitation_sent: false,
  created_via_sso: true,
  job_title: user.jobTitle,
  teams: teams.filter(({ members }) => members.includes(user)).map(reference),
});

export const renderSchedule = (schedule: SampleSchedule, { policies }: SampleAccount) => ({
  ...itself(schedule),
  name: schedule.summary,
  description: `Weekly rotation of ${schedule.team.summary}`,
  time_zone: 'Europe/Berlin',
  users: schedule.team.members.map(reference),
  escalation_policies: policies.filter((one) => one.schedule === schedule).map(reference),
  teams: [reference(schedule.team)],
});

export const renderPolicy = (policy: SamplePolicy, { services }: SampleAccount) => ({
  ...itself(policy),
  name: policy.summary,
  description: '',
  num_loops: 2,
  on_call_handoff_notifications: 'if_has_services',
  escalation_rules: [
    { id: `${policy.id}1`, escalation_delay_in_minutes: 15, targets: [reference(policy.schedule)] },
    { id: `${policy.id}2`, escalation_delay_in_minutes: 30, targets: [reference(policy.fallback)] },
  ],
  services: services.filter((one) => one.policy === policy).map(reference),
  teams: [reference(policy.team)],
});

export function renderService(service: SampleService, { incidents }: SampleAccount) {
  const own = incidents.filter((one) => one.service === service);
  const open = own.filter(({ status }) => status !== 'resolved');
  const critical = open.some(({ status }) => status === 'triggered');
  return {
    ...itself(service),
    name: service.summary,
    description: service.description,
    auto_resolve_timeout: null,
    acknowledgement_timeout: 1800,
    created_at: iso(service.createdAt),
    status: critical ? 'critical' : open.length > 0 ? 'warning' : 'active',
    last_incident_timestamp: own.length === 0 ? null : iso(own.at(-1)?.createdAt ?? 0),
    alert_creation: 'create_alerts_and_incidents',
    escalation_policy: reference(service.policy),
    teams: [reference(service.policy.team)],
  };
}

/** Urgent incidents are P1 or P2; the priority of some others was never set. */
function priorityOf({ number, urgency }: SampleIncident) {
  const level =
    urgency === 'high' ? 1 + (number % 2) : number % 4 === 0 ? undefined : 3 + (number % 3);
  return level === undefined
    ? null
    : {
        id: `PPRIO0${level}`,
        type: 'priority_reference',
        summary: `P${level}`,
        self: `https://api.pagerduty.com/priorities/PPRIO0${level}`,
        html_url: null,
      };
}

export function renderIncident(incident: SampleIncident) {
  const { id, number, title, service, status, changedAt } = incident;
  return {
    id,
    type: 'incident',
    summary: `[#${number}] ${title}`,
    self: `https://api.pagerduty.com/incidents/${id}`,
    html_url: `${HTML}/incidents/${id}`,
    incident_number: number,
    title,
    created_at: iso(incident.createdAt),
    updated_at: iso(changedAt),
    status,
    incident_key: incident.key,
    service: reference(service),
    assignments: incident.assignees.map((assignee) => ({
      at: iso(incident.createdAt),
      assignee: reference(assignee),
    })),
    assigned_via: 'escalation_policy',
    last_status_change_at: iso(changedAt),
    resolved_at: incident.resolvedAt === undefined ? null : iso(incident.resolvedAt),
    alert_counts: {
      all: 1,
      triggered: status === 'resolved' ? 0 : 1,
      resolved: status === 'resolved' ? 1 : 0,
    },
    is_mergeable: true,
    incident_type: { name: 'incident_default' },
    escalation_policy: reference(service.policy),
    teams: [reference(service.policy.team)],
    acknowledgements:
      status === 'acknowledged'
        ? [{ at: iso(changedAt), acknowledger: reference(incident.changedBy) }]
        : [],
    last_status_change_by: reference(incident.changedBy),
    priority: priorityOf(incident),
    urgency: incident.urgency,
  };
}

export const renderLogEntry = ({
  id,
  type,
  summary,
  at,
  agent,
  incident,
  note,
}: SampleLogEntry) => ({
  id,
  type,
  summary,
  self: `https://api.pagerduty.com/log_entries/${id}`,
  html_url: null,
  created_at: iso(at),
  agent: reference(agent),
  channel: { type: 'api' },
  incident: { ...reference({ ...renderIncident(incident), type: 'incident' }) },
  service: reference(incident.service),
  teams: [reference(incident.service.policy.team)],
  contexts: [],
  ...(note === undefined ? {} : { note }),
});
