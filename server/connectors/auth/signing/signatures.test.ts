import type { Authentication, RequestTemplate } from '../../../../common/declaration';
import { environmentSignature, signature } from '../../../../common/declaration/build';
import { MoltlerError } from '../../../../common/errors';
import { createServiceClient, type ClosableServiceClient } from '../../create_service_client';
import { createRedactor } from '../../redaction/redactor';
import { json, loopbackServer, type LoopbackServer } from '../../testing/loopback_server';
import { retryingClock } from '../../testing/moving_clock';
import { readContext, sampleConnector, sampleType } from '../../testing/sample_connector';
import { verifiedScope } from '../../testing/signature_check';
import type { EnvironmentKeys } from './environment_keys';

const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
const ROLE = { arn: '{role_arn}', region: '{region}' };
const TAKES = ['session_token', 'role_arn', 'region'];
const KEYS = signature(
  {
    accessKeyId: '{access_key_id}',
    secretAccessKey: '{secret_access_key}',
    sessionToken: '{session_token}',
  },
  ROLE,
  TAKES,
);
const LIST: RequestTemplate = {
  method: 'GET',
  path: '/things/{name}',
  query: { 'tag:a b': 'x/y+z', empty: '' },
  signing: { service: 'ec2', region: '{region}' },
};

describe('signed requests', () => {
  let server: LoopbackServer;
  let client: ClosableServiceClient;
  let clock: ReturnType<typeof retryingClock>;
  let sts: { readonly keys: string; readonly seconds: number }[];
  let rejects: (accessKeyId: string, date: string) => string | undefined;
  let environment: EnvironmentKeys;
  let stsRejects: string | undefined;
  const redactor = createRedactor();

  beforeEach(async () => {
    clock = retryingClock();
    sts = [];
    stsRejects = undefined;
    rejects = () => undefined;
    environment = () => Promise.reject(new Error('was asked'));
    server = await loopbackServer((request, response) => {
      const date = new Date(clock.now()).toUTCString();
      if (request.body.includes('AssumeRole') && stsRejects !== undefined) {
        response.writeHead(403, { 'content-type': 'text/xml', date });
        response.end(
          `<ErrorResponse><Error><Code>Denied</Code><Message>${stsRejects}</Message></Error></ErrorResponse>`,
        );
        return;
      }
      if (request.body.includes('AssumeRole')) {
        const at = sts.length + 1;
        sts.push({ keys: `ASIA${at}`, seconds: 3600 });
        const expires = new Date(clock.now() + 3_600_000).toISOString();
        response.writeHead(200, { 'content-type': 'text/xml', date });
        response.end(
          `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIA${at}</AccessKeyId><SecretAccessKey>role-secret-${at}</SecretAccessKey><SessionToken>role-token-${at}</SessionToken><Expiration>${expires}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
        );
        return;
      }
      const key = /Credential=(\w+)/.exec(request.headers.authorization ?? '')?.[1] ?? '';
      const code = rejects(key, String(request.headers['x-amz-date']));
      if (code === undefined) return json(response, 200, [], { date });
      json(response, 400, { __type: `com.amazon#${code}`, message: 'No' }, { date });
    });
    client = createServiceClient({
      secrets: { read: () => Promise.resolve(SECRET) },
      clock,
      redactor,
      version: '0',
      random: () => 0,
      environment: {},
      environmentKeys: (...asked) => environment(...asked),
    });
  });
  afterEach(async () => {
    await client.close();
    await server.close();
  });

  const connectorOf = (config: Record<string, string>, ...ways: readonly Authentication[]) => {
    const type = sampleType({
      authentication: ways,
      errorCode: [{ body: '__type' }],
      errors: [{ code: ['ExpiredToken', 'RequestTimeTooSkewed'], family: 'auth_error' }],
    });
    const fields = Object.fromEntries(
      ['access_key_id', 'secret_access_key', ...TAKES].map((key) => [
        key,
        { kind: 'text', title: key, optional: true, secret: !['role_arn', 'region'].includes(key) },
      ]),
    ) as typeof type.config;
    const made = sampleConnector(server.url, { type });
    return {
      ...made,
      declaration: { ...type, config: { ...type.config, ...fields } },
      stored: { ...made.stored, config: { url: server.url, region: 'eu-west-1', ...config } },
    };
  };
  const OWN = { access_key_id: 'AKIDEXAMPLE', secret_access_key: '{{secrets.s}}' };
  const send = (connector: ReturnType<typeof connectorOf>, template = LIST, name = 'a b') =>
    client.send(
      connector,
      client.prepare(connector, template, { name, region: 'eu-west-1', body: 'é' }),
      readContext(),
    );
  const scopes = (secret: string) => server.seen.map((request) => verifiedScope(request, secret));

  it('verify against what arrives, with region and service', async () => {
    await send(connectorOf(OWN, KEYS));
    expect(scopes(SECRET)).toEqual([
      expect.objectContaining({ accessKeyId: 'AKIDEXAMPLE', region: 'eu-west-1', service: 'ec2' }),
    ]);
    expect(scopes(SECRET)[0]?.signedHeaders).toEqual(expect.arrayContaining(['host', 'accept']));
  });

  it('cover the body, session token and characters that are encoded in a path', async () => {
    const template: RequestTemplate = {
      method: 'PUT',
      path: '/things/{name}',
      body: '{body}',
      encoding: 'text',
      signing: { service: 's3', region: '{region}', encodesPathTwice: false },
    };
    const session = connectorOf({ ...OWN, session_token: 'temporary' }, KEYS);
    await send(session, template, `a+b (1)*'é`);
    expect(scopes(SECRET)[0]?.signedHeaders).toContain('x-amz-security-token');
    expect(server.seen[0]?.body).toBe('é');
    expect(server.seen[0]?.headers['x-amz-security-token']).toBe('temporary');
  });

  it('are sent again with the time of the service, once', async () => {
    const theirs = clock.now();
    rejects = (_, date) =>
      date === new Date(theirs).toISOString().replace(/[-:]|\.\d+/g, '')
        ? undefined
        : 'RequestTimeTooSkewed';
    const skewed = { ...clock, now: () => theirs + 3_600_000, monotonic: () => clock.monotonic() };
    const late = createServiceClient({
      secrets: { read: () => Promise.resolve(SECRET) },
      clock: { ...skewed, sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal) },
      redactor,
      version: '0',
      environment: {},
    });
    const connector = connectorOf(OWN, KEYS);
    const request = late.prepare(connector, LIST, { name: 'a', region: 'eu-west-1' });
    await late.send(connector, request, readContext());
    expect(server.seen).toHaveLength(2);
    await late.send(connector, request, readContext());
    expect(server.seen).toHaveLength(3);
    rejects = () => 'RequestTimeTooSkewed';
    await expect(late.send(connector, request, readContext())).rejects.toThrow(MoltlerError);
    expect(server.seen).toHaveLength(4);
    await late.close();
  });

  it('use temporary keys of a role, requested once for all, and renewed before they expire', async () => {
    const connector = connectorOf({ ...OWN, role_arn: 'arn:aws:iam::1:role/r' }, KEYS);
    await Promise.all(Array.from({ length: 8 }, () => send(connector)));
    expect(sts).toHaveLength(1);
    expect(verifiedScope(server.seen[0]!, SECRET)).toMatchObject({ service: 'sts' });
    expect(scopes('role-secret-1').filter((one) => one?.accessKeyId === 'ASIA1')).toHaveLength(8);
    await clock.advance(3_590_000);
    await send(connector);
    expect(sts).toHaveLength(2);
    expect(redactor.redact('role-secret-2 role-token-2')).not.toContain('role-');
  });

  it('use new keys of the role once the service reports that they have expired', async () => {
    const connector = connectorOf({ ...OWN, role_arn: 'arn:aws:iam::1:role/r' }, KEYS);
    rejects = (key) => (key === 'ASIA1' ? 'ExpiredToken' : undefined);
    await Promise.all(Array.from({ length: 5 }, () => send(connector)));
    expect(sts).toHaveLength(2);
    rejects = () => 'ExpiredToken';
    await expect(send(connector)).rejects.toThrow('ExpiredToken: No');
    expect(sts).toHaveLength(2);
  });

  it('use the keys of the process only if CONFIG has none, and report their absence', async () => {
    const ways = [KEYS, environmentSignature(ROLE, TAKES.slice(1), { instead: Object.keys(OWN) })];
    await send(connectorOf(OWN, ...ways));
    let asked = 0;
    environment = () => {
      asked += 1;
      const keys = { accessKeyId: 'AKPROCESS', secretAccessKey: 'process-secret' };
      return Promise.resolve({ ...keys, expiresAt: undefined });
    };
    await send(connectorOf({}, ...ways));
    await send(connectorOf({}, ...ways));
    expect(scopes('process-secret').filter((one) => one?.accessKeyId === 'AKPROCESS')).toHaveLength(
      2,
    );
    expect(asked).toBe(1);
  });

  it('show no keys of the process or of a role, not even if STS repeats them in an error', async () => {
    const keys = {
      accessKeyId: 'AKPROCESSROLE',
      secretAccessKey: 'process-secret-of-role',
      sessionToken: 'process-token-of-role',
    };
    environment = () => Promise.resolve({ ...keys, expiresAt: undefined });
    stsRejects = `Bad: ${Object.values(keys).join(' ')}`;
    const way = environmentSignature(ROLE, TAKES.slice(1), { instead: Object.keys(OWN) });
    const rejected = connectorOf({ role_arn: 'arn:aws:iam::1:role/rejected' }, way);
    const error = await send(rejected).then(
      () => undefined,
      (thrown: unknown) => String((thrown as Error).message),
    );
    expect(error).toContain('Bad: [redacted] [redacted] [redacted]');
    stsRejects = undefined;
    await send(connectorOf({ role_arn: 'arn:aws:iam::1:role/allowed' }, way));
    const shown = redactor.redact(
      [...Object.values(keys), 'ASIA1 role-secret-1 role-token-1'].join(' '),
    );
    expect(shown.replaceAll('[redacted]', '').trim()).toBe('');
    await clock.advance(30 * 86_400_000);
    await send(connectorOf({ role_arn: 'arn:aws:iam::1:role/allowed' }, way));
    expect(redactor.redact(keys.secretAccessKey)).toBe('[redacted]');
  });

  it('are not sent with the keys of the process, or without any, if CONFIG is half filled', async () => {
    const ways = [KEYS, environmentSignature(ROLE, TAKES.slice(1), { instead: Object.keys(OWN) })];
    const half = connectorOf({ secret_access_key: '{{secrets.s}}' }, ...ways);
    await expect(send(half)).rejects.toMatchObject({
      code: 'credential_missing',
      facts: { keys: ['access_key_id'] },
    });
    expect(server.seen).toHaveLength(0);
  });
});
