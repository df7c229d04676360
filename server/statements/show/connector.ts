import {
  describingView,
  hasCredentials,
  isSecretHeader,
  holdsSecret,
} from '../../../common/binding';
import { otherEntities, type ConfigField, type JsonValue } from '../../../common/declaration';
import type { Steps } from '../../../common/language';
import type { ResultRow } from '../../../common/contract';
import { boundsOf } from '../../bounds';
import { inSteps } from '../../in_steps';
import type { ConnectorConfig } from '../../ports';
import { refersToSecret, type SharedUsage } from '../../connectors';
import { isMembers, ownSecretIn } from '../connector_secrets';
import type { Execution } from '../execution';
import { requireConnector, requireStored } from '../find_connector';
import { keptMessages } from '../hidden_settings';
import { syncsOf } from '../syncs_of_connector';
import type { Show, Showing } from './showing';

const MASK = '••••';
const REFERENCE = /^\{\{\s*secrets\.[\w.-]+\s*\}\}$/;

const USER_INFORMATION = /(?<=:\/\/)\S+(?=@)/;

/** The password of an address is shown if it only refers to a secret. */
function withoutPassword(information: string): string {
  const [user = '', ...rest] = information.split(':');
  const password = rest.join(':');
  if (REFERENCE.test(password)) return information;
  return password === '' ? MASK : `${user}:${MASK}`;
}

/** Binding rejects or encrypts secrets, but a store from an earlier version may still contain one. */
function textOf(value: JsonValue): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (hasCredentials(text)) return text.replace(USER_INFORMATION, withoutPassword);
  return holdsSecret(text) ? MASK : text;
}

/** A value of CONFIG as it may be shown: references unchanged, plain-text secrets never. */
function shown(value: JsonValue, field: ConfigField | undefined): string {
  if (ownSecretIn(value) !== undefined) return MASK;
  if (field?.kind === 'headers' && isMembers(value)) return shownHeaders(value);
  const reference = typeof value === 'string' && REFERENCE.test(value);
  // A key that the type does not know may contain anything, so it is not shown either.
  if ((field === undefined || field.secret) && !reference) return MASK;
  return textOf(value);
}

/** Headers as JSON: names unchanged, values like other values of CONFIG. */
function shownHeaders(headers: Readonly<Record<string, JsonValue>>): string {
  const members = Object.entries(headers).map(([name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const refers = refersToSecret(text) && ownSecretIn(value) === undefined;
    const hidden = ownSecretIn(value) !== undefined || (isSecretHeader(name, text) && !refers);
    return [name, hidden ? MASK : text];
  });
  return JSON.stringify(Object.fromEntries(members));
}

function details(
  stored: ConnectorConfig,
  { engine, hidesConfigs }: Execution,
  readers: { readonly views: readonly string[]; readonly syncs: readonly string[] },
): Showing['rows'] {
  const type = engine.types.get(stored.type);
  const fields = type?.config ?? {};
  return [
    ['name', stored.name],
    ['type', stored.type],
    ['id', stored.id],
    ['enabled', String(stored.enabled)],
    ['status', stored.status.state],
    ...(hidesConfigs === true ? [] : settings(stored, fields)),
    ...(type?.openEntities === undefined
      ? []
      : [['other_entities', otherEntities(type.openEntities)]]),
    ...Object.entries(readers).flatMap(([what, names]) =>
      names.length === 0 ? [] : [[what, names.join(', ')]],
    ),
    ['version', String(stored.version)],
    ['created_at', stored.createdAt],
    ['updated_at', stored.updatedAt],
  ];
}

function settings(
  { config, options }: ConnectorConfig,
  fields: Readonly<Record<string, ConfigField>>,
): readonly ResultRow[] {
  return [
    ...Object.entries(config).map(([key, value]) => [`config.${key}`, shown(value, fields[key])]),
    ...Object.entries(options).map(([key, value]) => [
      `options.${key}`,
      ownSecretIn(value) === undefined ? textOf(value) : MASK,
    ]),
  ];
}

const status = (
  { name, enabled, status: { state, at, error } }: ConnectorConfig,
  shownMessage: (message: string) => string,
): Showing => ({
  columns: {
    name: 'text',
    enabled: 'boolean',
    state: 'text',
    at: 'timestamp',
    error: 'text',
    message: 'text',
  },
  like: 'name',
  rows: [
    [
      name,
      enabled,
      state,
      at ?? null,
      error?.family ?? null,
      error === undefined ? null : shownMessage(error.message),
    ],
  ],
});

type UsageRow = [subject: string, measure: string, value: string | number | undefined];

/** What all processes on the data directory sent, and what others have in flight. */
function sharedRows(shared: SharedUsage | undefined): UsageRow[] {
  if (shared === undefined) return [];
  const { sent, elsewhere, problem } = shared;
  return [
    ...sent.map(({ bucket, seconds, requests }): UsageRow => {
      const subject = bucket === undefined ? 'requests' : `limit ${bucket}`;
      return [subject, `sent_by_all_in_${seconds}_s`, requests];
    }),
    ...Object.entries(elsewhere).map(([bucket, requests]): UsageRow => [
      `limit ${bucket}`,
      'in_flight_elsewhere',
      requests,
    ]),
    ['sharing', 'with_other_processes', problem === undefined ? 'yes' : `no: ${problem}`],
  ];
}

async function usage(name: string, execution: Execution): Promise<Showing> {
  const used = await execution.engine.client.sharedUsage(await requireConnector(name, execution));
  const rows: UsageRow[] = [
    ['requests', 'count', used.requests],
    ['requests', 'errors', used.errors],
    ['requests', 'retries', used.retries],
    ['requests', 'p50_milliseconds', used.p50Milliseconds],
    ['requests', 'p95_milliseconds', used.p95Milliseconds],
  ];
  for (const bucket of used.buckets) {
    const subject = `limit ${bucket.bucket}`;
    rows.push(
      [subject, 'limit', bucket.limit],
      [subject, 'remaining', bucket.remaining],
      [subject, 'reset_at', bucket.resetAt],
      [subject, 'blocked_until', bucket.blockedUntil],
      [subject, 'not_believed', bucket.doubt],
      [subject, 'in_flight', bucket.inFlight],
      [subject, 'waiting', bucket.waiting],
    );
  }
  rows.push(...sharedRows(used.shared));
  const shownMessage = await keptMessages(execution);
  for (const error of used.lastErrors) {
    rows.push([`error ${error.at}`, error.family, shownMessage(error.message)]);
  }
  return {
    columns: { subject: 'text', measure: 'text', value: 'text' },
    like: 'subject',
    rows: rows
      .filter(([, , value]) => value !== undefined)
      .map(([subject, measure, value]) => [subject, measure, String(value)]),
  };
}

/** The views that read the connector, also through other views. */
function viewsOf(name: string, { engine, snapshot, signal, user }: Execution) {
  function* reading(): Steps<readonly string[]> {
    const found: string[] = [];
    for (const view of snapshot.views ?? []) {
      const settings = { bounds: boundsOf(engine.bounds) };
      const { reads } = yield* describingView(view, snapshot, settings);
      yield;
      if (reads.some((table) => table.startsWith(`${name}.`))) found.push(view.name);
    }
    return found;
  }
  return inSteps(reading(), signal, user);
}

/** `SHOW CONNECTOR x [STATUS | USAGE]`. */
export const showConnector: Show<'connector'> = async (subject, execution) => {
  const stored = await requireStored(subject.name.name, execution);
  switch (subject.aspect) {
    case 'details':
      return {
        columns: { property: 'text', value: 'text' },
        like: 'property',
        rows: details(stored, execution, {
          views: await viewsOf(stored.name, execution),
          syncs: (await syncsOf(stored, execution)).map(({ name }) => name),
        }),
      };
    case 'status':
      return status(stored, await keptMessages(execution));
    case 'usage':
      return usage(stored.name, execution);
  }
};
