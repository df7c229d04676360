import { hinted, type Message } from './message';

/** A statement ends after ten minutes unless the operator allows more: a longer wait cannot be advised. */
const LONGEST_WAIT_SECONDS = 540;

/** What goes wrong between us and a service. */
export const CONNECTOR_MESSAGES = {
  authentication_failed: (f: { status: number; said?: string }): Message => ({
    text: `The service did not accept the credentials (HTTP ${f.status})${f.said ? `: ${f.said}` : '.'}`,
    hint: 'Check the token: it may be wrong, expired or revoked. Then: moltler secrets set …, or ALTER CONNECTOR.',
  }),
  permission_denied: (f: { status: number; said?: string }): Message => ({
    text: `The credentials do not permit this (HTTP ${f.status})${f.said ? `: ${f.said}` : '.'}`,
    hint:
      f.status === 451
        ? 'It is blocked for legal reasons, whatever the token.'
        : 'Give the token the missing permission or scope.',
  }),
  rate_limited: (f: {
    resetAt?: string;
    /** Until `resetAt`. */
    resetSeconds?: number;
    waitedSeconds: number;
    maxWaitSeconds: number;
    said?: string;
    doubt?: string;
    connector?: string;
  }): Message => ({
    text: `The service's rate limit is used up${f.resetAt ? ` until ${f.resetAt}` : ''}; waited ${f.waitedSeconds} s of at most ${f.maxWaitSeconds} s${f.said ? `: ${f.said}` : '.'}`,
    hint:
      f.doubt === undefined
        ? f.resetSeconds === undefined || f.resetSeconds > LONGEST_WAIT_SECONDS
          ? 'Run it again after the reset, or read less.'
          : `Run it again after the reset, read less, or wait for it: WITH (max_wait = '${Math.ceil(f.resetSeconds) + 5}s').`
        : `The limit looks wrong (${f.doubt}). Forget it with: CLEAR LIMITS FOR ${f.connector ?? 'connector'}`,
  }),
  connection_failed: (f: { host: string; reason: string }): Message => ({
    text: `No connection to ${f.host}: ${f.reason}.`,
    hint: 'Check the address, the network and the proxy.',
  }),
  address_refused: (f: { host: string }): Message => ({
    text: `${f.host} is a link-local or cloud metadata address; connectors cannot use it.`,
    hint: 'The operator can allow such addresses: moltler serve --allow-link-local, or MOLTLER_ALLOW_LINK_LOCAL=1 for the terminal.',
  }),
  host_not_allowed: (f: { host: string }): Message => ({
    text: `Connectors on this server cannot use the host ${f.host}.`,
    hint: `The operator can add it to the list: moltler serve --allow-host ${f.host}`,
  }),
  certificate_unusable: (f: { reason: string }): Message => ({
    text: `"ca_certificate" in OPTIONS cannot be used: ${f.reason}.`,
    hint: 'Set it to the PEM text of the certificate, or to the path of a PEM file on this server.',
  }),
  certificate_refused: (f: { host: string; reason: string }): Message => ({
    text: `The certificate of ${f.host} was not accepted: ${f.reason}.`,
    hint: 'Set "ca_certificate" in OPTIONS to the authority that signed it.',
  }),
  timed_out: (f: { what: string; seconds: number }): Message => ({
    text: `${f.what} took longer than ${f.seconds} s.`,
    hint: 'Raise "timeout_seconds" in OPTIONS, or ask for less.',
  }),
  service_timed_out: (f: { status: number; said?: string }): Message => ({
    text: `The service stopped the request at its own time limit (HTTP ${f.status})${f.said ? `: ${f.said}` : '.'}`,
    hint: 'Narrow the query: a shorter range of time, fewer rows, a filter. Or run it again later.',
  }),
  not_found: (f: { what: string; said?: string }): Message => ({
    text: `The service could not find ${f.what}${f.said ? `: ${f.said}` : '.'}`,
    hint: 'Check the spelling; some services also say so where the permission is missing.',
  }),
  request_refused: (f: { status: number; said?: string; hint?: string }): Message => ({
    text: `The service refused the request (HTTP ${f.status})${f.said ? `: ${f.said}` : '.'}`,
    ...hinted(f.hint),
  }),
  service_failed: (f: { status: number; said?: string; attempts: number }): Message => ({
    text: `The service failed (HTTP ${f.status}) in ${f.attempts} attempt${f.attempts === 1 ? '' : 's'}${f.said ? `: ${f.said}` : '.'}`,
    hint: 'This is on their side; try again later.',
  }),
  page_too_heavy: (f: { rows: number }): Message => ({
    text: `The last attempt asked for ${f.rows} ${f.rows === 1 ? 'row' : 'rows'} per page.`,
    hint: 'Try again later. If it goes on, read fewer rows per page: set "batch_size" in OPTIONS.',
  }),
  unreadable_answer: (f: { reason: string }): Message => ({
    text: `The service's answer could not be read: ${f.reason}.`,
    hint: 'Check that the address is the API and not a web page or a proxy.',
  }),
  answer_too_large: (f: { limitBytes: number }): Message => ({
    text: `The answer is larger than ${f.limitBytes} bytes.`,
    hint: 'Narrow the query.',
  }),
  response_beyond_bound: (f: { bound: string; limit: number }): Message => ({
    text: `The service's response goes beyond the bound ${f.bound} = ${f.limit}; it was not read.`,
    hint: `Narrow the query, or set a smaller "batch_size" in OPTIONS. To allow more, start moltler with --bound ${f.bound}=<number>.`,
  }),
  repeated_page: (f: { page: number }): Message => ({
    text: `The service sent page ${f.page} twice: its paging does not move on.`,
    hint: 'Stopped, so as not to loop. What came before is not complete.',
  }),
  redirect_refused: (f: { from: string; to: string }): Message => ({
    text: `The service redirects from ${f.from} to another origin, ${f.to}; credentials are not sent there.`,
    hint: 'If that is right, make it the address of the connector.',
  }),
  configuration_invalid: (f: { name: string; reason: string }): Message => ({
    text: `"${f.name}" in CONFIG cannot be used: ${f.reason}.`,
    hint: 'Correct it with ALTER CONNECTOR … SET CONFIG.',
  }),
  option_invalid: (f: { connector: string; name: string; reason: string }): Message => ({
    text: `"${f.name}" in OPTIONS cannot be used: ${f.reason}.`,
    hint: `Correct it with ALTER CONNECTOR ${f.connector} SET OPTIONS {"${f.name}": …}; null removes it.`,
  }),
  secret_missing: (f: { key: string; secret: string }): Message => ({
    text: `"${f.key}" refers to the secret "${f.secret}", which does not exist.`,
    hint: `Store it: moltler secrets set ${f.secret}`,
  }),
  secret_needed_again: (f: { keys: readonly string[]; statement: string }): Message => ({
    text: `This change alters where ${f.keys.map((key) => `"${key}"`).join(' and ')} would be sent.`,
    hint: `Set ${f.keys.length === 1 ? 'it' : 'them'} again in the same statement: ${f.statement}`,
  }),
  secret_misplaced: (f: { name: string }): Message => ({
    text: `"${f.name}" in CONFIG holds a secret where none can be sent.`,
    hint: 'Secrets go into the credentials only; write this value in plain.',
  }),
  parameter_missing: (f: { name: string; template: string }): Message => ({
    text: `The request ${f.template} needs a value for "${f.name}".`,
    hint: `Give "${f.name}" in WHERE, as an argument, or in CONFIG.`,
  }),
  parameter_unusable: (f: { name: string; reason: string }): Message => ({
    text: `The value of "${f.name}" cannot be sent: ${f.reason}.`,
  }),
  connector_disabled: (f: { name: string }): Message => ({
    text: `The connector "${f.name}" is disabled.`,
    hint: `ALTER CONNECTOR ${f.name} ENABLE switches it on again.`,
  }),
  action_unconfirmed: (f: { action: string; status: number }): Message => ({
    text: `The response to ${f.action} (HTTP ${f.status}) is a web page and not the API's; nothing confirms that the action was applied.`,
    hint: 'Look in the service before you run it again. Check that the address is the API and not a web page or a proxy.',
  }),
  action_not_allowed: (f: { action: string; mode: string }): Message => ({
    text: `${f.action} is not allowed in the mode ${f.mode}.`,
    hint: 'The mode (read_only, safe, full) is set where moltler is started: --mode.',
  }),
} as const;

/** The message of an error that one of many parents caused (`repo acme/website`). */
export const messageOfParent = (parent: string, { text, hint }: Message): Message => ({
  text: `${parent}: ${text}`,
  hint: `${hint === undefined ? '' : `${hint} `}To read everything else, add WITH (on_error = 'warn').`,
});
