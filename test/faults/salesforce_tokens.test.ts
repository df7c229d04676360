import { generateKeyPairSync } from 'node:crypto';
import { jwtVerify } from 'jose';
import {
  json,
  loopbackServer,
  type LoopbackServer,
  type SeenRequest,
} from '../../server/connectors/testing';
import { openEngines, type Engine } from './support/engine';

type Responder = Parameters<typeof loopbackServer>[0];

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pemOf = (type: 'pkcs1' | 'pkcs8'): string =>
  privateKey.export({ type, format: 'pem' }) as string;
const SECRET = 'secret-of-the-app';
const SELECT = "SELECT Id FROM sf.records WHERE SOQL = 'SELECT Id FROM X'";
const TOKEN = '/services/oauth2/token';

/** A page of records; the first of two, unless it is the last. */
const page = (id: string, isLast: boolean) => ({
  totalSize: 2,
  done: isLast,
  ...(isLast ? {} : { nextRecordsUrl: '/services/data/v60.0/query/01g1-1' }),
  records: [{ attributes: { type: 'X' }, Id: id }],
});
const isNext = ({ url }: SeenRequest): boolean => url.includes('/query/01g');
const expired: Responder = (_, response) =>
  json(response, 401, [{ errorCode: 'INVALID_SESSION_ID', message: 'Session expired or invalid' }]);

describe('tokens of Salesforce', () => {
  const engines = openEngines();
  let engine: Engine;
  const servers: LoopbackServer[] = [];
  beforeAll(async () => {
    engine = await engines.open();
  });
  afterAll(() => engines.dispose());
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });
  const serve = async (respond: Responder): Promise<LoopbackServer> => {
    const server = await loopbackServer(respond);
    servers.push(server);
    return server;
  };
  /** An org that returns two pages to whoever has `accepted`. */
  const org = (
    accepts: (token: string | undefined, request: SeenRequest) => boolean = () => true,
  ) =>
    serve((request, response, count) =>
      accepts(request.headers.authorization, request)
        ? json(response, 200, page(isNext(request) ? '2' : '1', isNext(request)))
        : expired(request, response, count),
    );
  /** A login server; `instance`: where the org is. */
  const login = (instance: string, more: object = {}) => {
    let tokens = 0;
    return serve((_, response) =>
      json(response, 200, {
        access_token: `token-${++tokens}`,
        token_type: 'Bearer',
        instance_url: instance,
        ...more,
      }),
    );
  };
  const connect = async (config: Readonly<Record<string, string>>) => {
    const text = JSON.stringify({ client_id: 'app', ...config });
    const made = await engine.run(
      `CREATE OR REPLACE CONNECTOR sf TYPE 'salesforce' CONFIG ${text} OPTIONS {"retry_count": 0, "cache_ttl": 0}`,
    );
    expect([made.error, made.diagnostics]).toEqual([undefined, []]);
  };
  const withKey = (more: Readonly<Record<string, string>>, type: 'pkcs1' | 'pkcs8' = 'pkcs8') =>
    connect({ private_key: pemOf(type), username: 'ada@x.example', ...more });
  const formOf = ({ body }: SeenRequest) => Object.fromEntries(new URLSearchParams(body));
  const tokensIn = ({ seen }: LoopbackServer) =>
    seen.flatMap(({ url, headers }) =>
      url.includes('/query') && headers.authorization !== undefined ? [headers.authorization] : [],
    );
  /** All that a statement shows, without the rows. */
  const shown = (outcome: unknown): string => JSON.stringify(outcome);

  it.each(['pkcs8', 'pkcs1'] as const)('come for a key in PEM format (%s)', async (type) => {
    const instance = await org();
    const server = await login(instance.url);
    await withKey({ instance_url: server.url, jwt_audience: 'https://test.salesforce.com' }, type);
    const { rows, error } = await engine.run(SELECT);
    expect(error).toBeUndefined();
    expect(rows).toEqual([['1'], ['2']]);
    expect(server.seen.map(({ url }) => url)).toEqual([TOKEN]);
    const { assertion = '', ...rest } = formOf(server.seen[0]!);
    expect(rest).toEqual({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer' });
    const { payload } = await jwtVerify(assertion, publicKey, {
      issuer: 'app',
      subject: 'ada@x.example',
      audience: 'https://test.salesforce.com',
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBeLessThanOrEqual(300);
  });

  it('come from login_url, and the requests go to the instance of the response', async () => {
    const instance = await org();
    const server = await login(instance.url);
    const unused = await org();
    await withKey({ instance_url: unused.url, login_url: server.url });
    expect((await engine.run(SELECT)).rows).toEqual([['1'], ['2']]);
    expect(tokensIn(instance)).toEqual(['Bearer token-1', 'Bearer token-1']);
    expect(unused.seen).toEqual([]);
  });

  it('never leave base_url, whatever the response says', async () => {
    const elsewhere = await org();
    const server = await serve((request, response) =>
      request.url === TOKEN
        ? json(response, 200, {
            access_token: 'token-1',
            token_type: 'Bearer',
            instance_url: elsewhere.url,
          })
        : json(response, 200, page(isNext(request) ? '2' : '1', isNext(request))),
    );
    await withKey({ base_url: server.url, login_url: elsewhere.url, instance_url: elsewhere.url });
    expect((await engine.run(SELECT)).rows).toEqual([['1'], ['2']]);
    expect(elsewhere.seen).toEqual([]);
  });

  it('that expire between two batches are renewed with a new assertion, and no row is lost', async () => {
    const instance = await org((token, request) => !isNext(request) || token === 'Bearer token-2');
    const server = await login(instance.url);
    await withKey({ instance_url: instance.url, login_url: server.url });
    const { rows, done } = await engine.run(SELECT);
    expect(rows).toEqual([['1'], ['2']]);
    expect(done).toMatchObject([{ complete: true }]);
    expect(server.seen).toHaveLength(2);
    expect(tokensIn(instance)).toEqual(['Bearer token-1', 'Bearer token-1', 'Bearer token-2']);
  });

  it('that are renewed for another instance are only sent there', async () => {
    const [first, second] = [
      await org((token, request) => !isNext(request) && token === 'Bearer token-1'),
      await org((token) => token === 'Bearer token-2'),
    ];
    let tokens = 0;
    const server = await serve((_, response) => {
      tokens += 1;
      json(response, 200, {
        access_token: `token-${tokens}`,
        token_type: 'Bearer',
        instance_url: tokens === 1 ? first.url : second.url,
      });
    });
    await withKey({ instance_url: first.url, login_url: server.url });
    const { rows, error } = await engine.run(SELECT);
    expect(error).toBeUndefined();
    expect(rows).toEqual([['1'], ['2']]);
    expect(tokensIn(first)).not.toContain('Bearer token-2');
    expect(tokensIn(second)).not.toContain('Bearer token-1');
  });

  it('that are revoked while a scan runs end it with an error, not with fewer rows', async () => {
    const instance = await org((_, request) => !isNext(request));
    let tokens = 0;
    const server = await serve((_, response) =>
      ++tokens === 1
        ? json(response, 200, {
            access_token: 'token-1',
            token_type: 'Bearer',
            instance_url: instance.url,
          })
        : json(response, 400, {
            error: 'invalid_grant',
            error_description: 'user has not approved this consumer',
          }),
    );
    await withKey({ instance_url: instance.url, login_url: server.url });
    const outcome = await engine.run(SELECT);
    expect(outcome.ok).toBe(false);
    expect(outcome.error).toMatchObject({
      family: 'auth_error',
      message: expect.stringContaining('user has not approved this consumer'),
    });
    const { assertion = '' } = formOf(server.seen[0]!);
    expect(shown(outcome)).not.toContain(assertion);
    expect(shown(outcome)).not.toContain('token-1');
  });

  it('that are always rejected are not requested again and again', async () => {
    const instance = await org(() => false);
    const server = await login(instance.url);
    await withKey({ instance_url: instance.url, login_url: server.url });
    for (let run = 0; run < 3; run++)
      expect((await engine.run(SELECT)).error).toMatchObject({ family: 'auth_error' });
    expect(server.seen.length).toBeLessThanOrEqual(2);
  });

  it.each<[string, object | string]>([
    ['without a token', { token_type: 'Bearer' }],
    ['without the instance', { access_token: 't', token_type: 'Bearer' }],
    [
      'with an instance that is no address',
      { access_token: 't', token_type: 'Bearer', instance_url: 'eu7' },
    ],
    [
      'with a password in the address',
      { access_token: 't', token_type: 'Bearer', instance_url: 'http://a:b@127.0.0.1:1' },
    ],
    ['that is a web page', '<html><body>Maintenance</body></html>'],
  ])('a response %s is an error, and nothing is sent with it', async (_, body) => {
    const instance = await org();
    const server = await serve((__, response) =>
      typeof body === 'string'
        ? response.writeHead(200, { 'content-type': 'text/html' }).end(body)
        : json(response, 200, body),
    );
    await connect({ instance_url: instance.url, login_url: server.url, client_secret: SECRET });
    const outcome = await engine.run(SELECT);
    expect(outcome.error).toMatchObject({ family: 'service_error' });
    expect(shown(outcome)).not.toContain(SECRET);
    expect(instance.seen).toEqual([]);
  });

  it('are not requested with a key of another kind', async () => {
    const server = await login('http://127.0.0.1:1');
    const { privateKey: other } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = other.export({ type: 'pkcs8', format: 'pem' }) as string;
    await withKey({ instance_url: server.url, private_key: pem });
    const outcome = await engine.run(SELECT);
    expect(outcome.error).toMatchObject({
      code: 'configuration_invalid',
      message: expect.stringContaining('private_key'),
    });
    expect(server.seen).toEqual([]);
    expect(shown(outcome)).not.toContain(pem.split('\n')[1]);
  });
});
