import { counted, grouped } from '../quantities';
import { andList, boundSetting, didYouMean, type Message, orList, secretCommand } from './message';

/** A statement stops after ten minutes by default, so advising a longer wait would not help. */
const LONGEST_WAIT_SECONDS = 540;

/** For each bound of a response: what exceeds it (`#`: the limit). */
const BEYOND = {
  response_megabytes: 'is larger than # MB',
  response_nesting: 'is nested more than # levels deep',
  response_values: 'has more than # values',
  row_megabytes: 'has a row or a text value of more than # MB',
  row_values: 'has a row with more than # values',
} as const;

/** A bound that a response can exceed. */
export type ResponseBound = keyof typeof BEYOND;

/** `ALTER CONNECTOR gh SET CONFIG {"token": …}`; of `headers.X-Tenant`, the member of `headers`. */
function alteration(
  connector: string | undefined,
  part: 'CONFIG' | 'OPTIONS',
  keys: readonly string[],
): string {
  const members = new Map<string, string[]>();
  for (const key of keys) {
    const [first = '', ...rest] = key.split('.');
    const inner = members.get(first) ?? [];
    members.set(first, rest.length === 0 ? inner : [...inner, `"${rest.join('.')}": …`]);
  }
  const written = [...members].map(
    ([name, inner]) => `"${name}": ${inner.length === 0 ? '…' : `{${inner.join(', ')}}`}`,
  );
  return `ALTER CONNECTOR ${connector ?? 'name'} SET ${part} {${written.join(', ')}}`;
}

/** Some services report an error with the status of a success, which would only confuse. */
const failedWith = (status: number): string =>
  status >= 200 && status < 300 ? '' : ` (HTTP ${status})`;

/** What to do about credentials that a service rejects. */
function credentialHint(f: {
  connector?: string;
  keys?: readonly string[];
  secrets?: readonly string[];
  unset?: true;
  hint?: string;
}): string {
  const { keys = [], secrets = [] } = f;
  const change = alteration(f.connector, 'CONFIG', keys.length === 0 ? ['…'] : keys);
  if (f.unset) {
    const names = keys.map((key) => `"${key}"`).join(' and ');
    return keys.length === 0
      ? 'Check the address: the service requires credentials, but this connector type sends none.'
      : `${names} ${keys.length === 1 ? 'is' : 'are'} not set. Add ${keys.length === 1 ? 'it' : 'them'} with: ${change}`;
  }
  const update = secrets.length === 0 ? change : secrets.map(secretCommand).join(', or ');
  // The likeliest causes first, then what is particular to the service; the command is last.
  const particular = f.hint === undefined ? '' : ` ${f.hint}`;
  return `The credentials may be wrong, expired or revoked.${particular} Update them with: ${update}`;
}

const LINK_LOCAL_HINT =
  'Outside Kibana, an administrator can allow such addresses: moltler serve --allow-link-local, or MOLTLER_ALLOW_LINK_LOCAL=1 for the terminal.';
const hostListHint = (host: string, setting?: string): string =>
  setting === undefined
    ? `An administrator can allow it by adding --allow-host ${host} to the other --allow-host options, or the host to MOLTLER_ALLOW_HOSTS.`
    : `An administrator can allow it by adding the host to ${setting}.`;

/** Errors between Moltler and a service. */
export const CONNECTOR_MESSAGES = {
  authentication_failed: (f: {
    status: number;
    message?: string;
    connector?: string;
    /** The CONFIG keys of the credential; `headers.X-Api-Key` for a header. */
    keys?: readonly string[];
    /** Names of the secrets that they refer to. */
    secrets?: readonly string[];
    /** The keys have no value. */
    unset?: true;
    /** Of several keys, those that are wrong. */
    rejected?: readonly string[];
    /** What else to check. */
    hint?: string;
  }): Message => ({
    text: `The service rejected ${f.rejected === undefined ? 'the credentials' : f.rejected.map((key) => `"${key}"`).join(' and ')}${failedWith(f.status)}${f.message ? `: ${f.message}` : '.'}`,
    hint: credentialHint(f),
  }),
  permission_denied: (f: { status: number; message?: string; hint?: string }): Message => ({
    text: `The credentials do not allow this${failedWith(f.status)}${f.message ? `: ${f.message}` : '.'}`,
    hint:
      f.hint ??
      (f.status === 451
        ? 'The content is blocked for legal reasons; no token can read it.'
        : 'Add the missing permission or scope to the token.'),
  }),
  host_services_missing: (f: { connector: string }): Message => ({
    text: `"${f.connector}" can only be used by statements that a user runs, not by alerts or syncs.`,
    hint: 'Run the statement in the console, or through the API.',
  }),
  host_plugin_missing: (f: { plugin: string; connector?: string }): Message => ({
    text: `The plugin "${f.plugin}" of Kibana is not available, so this part of "${f.connector ?? 'kibana'}" cannot be used.`,
    hint: 'Ask an administrator to enable the plugin.',
  }),
  host_connector_fixed: (f: { name: string }): Message => ({
    text: `The connector "${f.name}" is Kibana itself, so it cannot be created, changed or deleted.`,
    hint: 'Choose another name for a new connector.',
  }),
  rate_limited: (f: {
    resetAt?: string;
    /** Until `resetAt`. */
    resetSeconds?: number;
    waitedSeconds: number;
    maxWaitSeconds: number;
    message?: string;
    doubt?: string;
    connector?: string;
    /** So many requests are left, and kept for other users. */
    kept?: number;
  }): Message => ({
    text: `${f.kept === undefined ? "The service's rate limit is used up" : `The rest of the service's rate limit (${counted(f.kept, 'request')}) is kept for users who have sent fewer,`}${f.resetAt ? ` until ${f.resetAt}` : ''}; waited ${grouped(f.waitedSeconds)} s (max_wait is ${grouped(f.maxWaitSeconds)} s)${f.message ? `: ${f.message}` : '.'}`,
    hint:
      f.doubt === undefined
        ? f.resetSeconds === undefined || f.resetSeconds > LONGEST_WAIT_SECONDS
          ? `Run it again ${f.resetAt === undefined ? 'later' : 'after the reset'}, or narrow the query.`
          : `Run it again after the reset, narrow the query, or let it wait: WITH (max_wait = '${Math.ceil(f.resetSeconds) + 5}s').`
        : `The limit looks wrong (${f.doubt}). Clear it with: CLEAR LIMITS FOR ${f.connector ?? 'connector'}`,
  }),
  connection_failed: (f: { host: string; reason: string }): Message => ({
    text: `Could not connect to ${f.host}: ${f.reason}.`,
    hint: 'Check the address, the network and the proxy.',
  }),
  address_rejected: (f: { host: string }): Message => ({
    text: `${f.host} is a link-local or cloud metadata address; connectors cannot use it.`,
    hint: LINK_LOCAL_HINT,
  }),
  host_not_allowed: (f: {
    host: string;
    /** Of the host of the engine: `xpack.actions.allowedHosts in kibana.yml`. */
    setting?: string;
  }): Message => ({
    text: `Connectors on this server are not allowed to use the host ${f.host}${f.setting === undefined ? '' : `, which is not in ${f.setting}`}.`,
    hint: hostListHint(f.host, f.setting),
  }),
  certificate_unusable: (f: { reason: string }): Message => ({
    text: `"ca_certificate" in OPTIONS is not valid: ${f.reason}.`,
    hint: 'Set it to the certificate in PEM format, or to the path of a PEM file on this server.',
  }),
  certificate_rejected: (f: { host: string; reason: string }): Message => ({
    text: `The certificate of ${f.host} is not trusted: ${f.reason}.`,
    hint: 'Set "ca_certificate" in OPTIONS to the certificate of the authority that signed it.',
  }),
  timed_out: (f: { what: string; seconds: number }): Message => ({
    text: `${f.what} took longer than ${grouped(f.seconds)} s.`,
    hint: 'Raise "timeout_seconds" in OPTIONS, or narrow the query.',
  }),
  service_timed_out: (f: { status: number; message?: string }): Message => ({
    text: `The service stopped the request at its own time limit${failedWith(f.status)}${f.message ? `: ${f.message}` : '.'}`,
    hint: 'Narrow the query with a shorter time range, a filter or fewer rows, or run it again later.',
  }),
  not_found: (f: { what: string; message?: string }): Message => ({
    text: `The service could not find ${f.what}${f.message ? `: ${f.message}` : '.'}`,
    hint: 'Check the spelling and the permissions of the token: some services report missing access as "not found".',
  }),
  name_not_found: (f: {
    name: string;
    entity: string;
    column: string;
    near?: string;
    /** Why some names may be missing in the list. */
    partial?: string;
  }): Message => ({
    text: `The name "${f.name}" was not found${f.partial === undefined ? '.' : `, but the list of names is partial: ${f.partial}.`}`,
    hint:
      didYouMean(f.near) ??
      `List what the credentials can see with: SELECT ${f.column} FROM ${f.entity}`,
  }),
  name_ambiguous: (f: {
    name: string;
    entity: string;
    column: string;
    values: readonly string[];
  }): Message => ({
    text: `The name "${f.name}" belongs to several rows.`,
    hint: `Use the ${f.column} instead: ${orList(f.values)}.`,
  }),
  request_rejected: (f: {
    status: number;
    message?: string;
    hint?: string;
    query?: string;
  }): Message => ({
    text: `The service rejected the request${failedWith(f.status)}${f.message ? `: ${f.message}` : '.'}${f.query ? ` The query was: ${f.query}` : ''}`,
    hint:
      f.hint ??
      (f.message
        ? 'Correct the value that the service names, then run it again.'
        : 'Check the values in the statement and in CONFIG.'),
  }),
  service_failed: (f: { status: number; message?: string; attempts: number }): Message => ({
    text: `The service failed${failedWith(f.status)} after ${counted(f.attempts, 'attempt')}${f.message ? `: ${f.message}` : '.'}`,
    hint: "The problem is on the service's side. Run it again later.",
  }),
  unreadable_response: (f: { reason: string }): Message => ({
    text: `The service's response could not be read: ${f.reason}.`,
    hint: 'Check that the address is that of the API, not of a web page or a proxy.',
  }),
  response_bound_exceeded: (f: { bound: ResponseBound; limit: number }): Message => ({
    text: `The service's response ${BEYOND[f.bound].replace('#', grouped(f.limit))} (${f.bound}).`,
    hint: `Narrow the query, or set a smaller "batch_size" in OPTIONS. An administrator can raise the limit with ${boundSetting(f.bound)}.`,
  }),
  repeated_page: (f: { page: number }): Message => ({
    text: `The service returned page ${grouped(f.page)} twice, so reading was stopped. The result is partial.`,
    hint: 'Run it again. If it happens every time, report it to the service: its pagination is stuck.',
  }),
  redirect_rejected: (f: { from: string; to: string }): Message => ({
    text: `The service redirected from ${f.from} to ${f.to}, a different origin. No credentials were sent there.`,
    hint: 'If the new address is right, set it in CONFIG with ALTER CONNECTOR.',
  }),
  configuration_invalid: (f: {
    connector?: string;
    name: string;
    reason: string;
    /** CONFIG if missing. */
    part?: 'OPTIONS';
  }): Message => ({
    text: `"${f.name}" in ${f.part ?? 'CONFIG'} is not valid: ${f.reason}.`,
    hint: `Fix it with: ${alteration(f.connector, f.part ?? 'CONFIG', [f.name])}`,
  }),
  connector_type_missing: (f: { connector: string; type: string }): Message => ({
    text: `Connector "${f.connector}" has the type "${f.type}", which is not available.`,
    hint: `If the type is in a file, check it with moltler types check; otherwise update Moltler. To delete the connector: DROP CONNECTOR ${f.connector}`,
  }),
  secret_missing: (f: { key: string; secret: string }): Message => ({
    text: `"${f.key}" refers to the secret "${f.secret}", which is not stored.`,
    hint: `Store it with: ${secretCommand(f.secret)}`,
  }),
  credential_missing: (f: { keys: readonly string[]; connector: string }): Message => ({
    text: `This requires ${f.keys.map((key) => `"${key}"`).join(' and ')} in CONFIG.`,
    hint: `Set ${f.keys.length === 1 ? 'it' : 'them'} with: ${alteration(f.connector, 'CONFIG', f.keys)}`,
  }),
  token_rejected: (f: {
    host: string;
    status: number;
    message?: string;
    /** The CONFIG keys that the request is based on. */
    keys: readonly string[];
  }): Message => ({
    text: `${f.host} rejected the request for a token (HTTP ${f.status})${f.message === undefined ? '' : `: ${f.message}`}.`,
    hint: `Check ${andList(f.keys.map((key) => `"${key}"`))} in CONFIG. The credentials may have been revoked or may belong to another site.`,
  }),
  role_rejected: (f: { role: string; status: number; message?: string }): Message => ({
    text: `AWS STS did not return keys of the role ${f.role} (HTTP ${f.status})${f.message === undefined ? '' : `: ${f.message}`}.`,
    hint: 'Check "role_arn" in CONFIG, and allow sts:AssumeRole for the credential and in the trust policy of the role.',
  }),
  environment_keys_missing: (f: {
    keys: readonly string[];
    connector: string;
    forbidden?: { host: string; by: 'link_local' | 'host_list'; setting?: string };
  }): Message => {
    const none = 'No AWS credentials were found in the environment of the Moltler server.';
    const set = `set keys with: ${alteration(f.connector, 'CONFIG', f.keys)}`;
    if (f.forbidden === undefined)
      return { text: none, hint: `Assign a role or a profile to the server, or ${set}` };
    const { host, by, setting } = f.forbidden;
    return {
      text: `${none} The metadata service at ${host} was not used, because connectors are not allowed to use that address.`,
      hint: `${by === 'link_local' ? LINK_LOCAL_HINT : hostListHint(host, setting)} Or ${set}`,
    };
  },
  secret_required_again: (f: { keys: readonly string[]; statement: string }): Message => ({
    text: `This change would send ${f.keys.map((key) => `"${key}"`).join(' and ')} to a different address.`,
    hint: `Enter ${f.keys.length === 1 ? 'it' : 'them'} again in the same statement: ${f.statement}`,
  }),
  secret_misplaced: (f: { name: string }): Message => ({
    text: `"${f.name}" in CONFIG refers to a secret, but is not a credential.`,
    hint: 'Replace it with the value itself. Only credentials can refer to secrets.',
  }),
  parameter_missing: (f: { name: string; template: string }): Message => ({
    text: `The request ${f.template} requires a value for "${f.name}".`,
    hint: `Set "${f.name}" in WHERE, as an argument, or in CONFIG.`,
  }),
  parameter_unusable: (f: { name: string; reason: string }): Message => ({
    text: `The value of "${f.name}" cannot be sent: ${f.reason}.`,
    hint: `Correct "${f.name}" in the statement or in CONFIG.`,
  }),
  lookup_failed: (f: {
    what: string;
    value: string;
    /** How many rows match. */
    matches: number;
    /** What users call the rows: all, or those that match. */
    names: readonly string[];
    /** Why the list may lack entries. */
    partial?: string;
  }): Message => ({
    text:
      f.partial !== undefined
        ? `The ${f.what} could not be looked up, because the list is partial: ${f.partial}.`
        : f.matches === 0
          ? `No ${f.what} matches "${f.value}".`
          : `"${f.value}" matches more than one ${f.what} (${grouped(f.matches)}).`,
    hint:
      f.partial !== undefined
        ? 'Nothing was written, because a missing entry could match, too. Run it again later, or use an id.'
        : f.names.length === 0
          ? `The service returned no ${f.what} to choose from.`
          : `${f.matches === 0 ? 'Available' : 'Matching'}: ${f.names.join(', ')}.`,
  }),
  connector_disabled: (f: { name: string }): Message => ({
    text: `Connector "${f.name}" is disabled.`,
    hint: `Enable it with ALTER CONNECTOR ${f.name} ENABLE.`,
  }),
  action_unconfirmed: (f: { action: string; status: number }): Message => ({
    text: `${f.action} returned a web page (HTTP ${f.status}) instead of an API response; it is unknown whether the action was applied.`,
    hint: 'Check in the service whether it was applied before you run it again. Also check that the address is that of the API, not of a web page or a proxy.',
  }),
  action_not_allowed: (f: { action: string; mode: string }): Message => ({
    text: `${f.action} is not allowed in ${f.mode} mode.`,
    hint:
      f.mode === 'safe'
        ? 'This action cannot be undone. An administrator can allow it with --mode full, or moltler.mode: full in kibana.yml.'
        : 'An administrator can allow it with --mode safe, or --mode full if it cannot be undone; in Kibana, with moltler.mode in kibana.yml.',
  }),
} as const;

/** What to do about a page that fails even at the smallest size. */
export const smallestPageHint = (rows: number): string =>
  `Even ${rows === 1 ? 'a page' : 'pages'} of ${counted(rows, 'row')} failed. Run it again later, or narrow the query.`;

/** The message of an error with one parent of a fan-out (`repo acme/website`). */
export const messageOfParent = (parent: string, { text, hint }: Message): Message => ({
  text: `${parent}: ${text}`,
  hint: `${hint === undefined ? '' : `${hint} `}To skip it and read the others, add WITH (on_error = 'warn').`,
});
