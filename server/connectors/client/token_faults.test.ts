import { clientCredentials, jwtBearer, refreshToken } from '../../../common/declaration/build';
import type { Connector } from '../connector';
import { json, loopbackServer } from '../testing/loopback_server';
import { SECRET, TokenService } from '../testing/token_service';

let service: TokenService;
beforeEach(async () => {
  service = new TokenService();
  await service.open();
});
afterEach(() => service.close());

const ofClient = (): Connector => service.connectorOf(clientCredentials(service.source()));

describe('the response of a token endpoint', () => {
  it.each(['client_credentials', 'jwt_bearer'])(
    'is shown without what was sent to it: %s',
    async (grant) => {
      service.token = (request, response) =>
        json(response, 400, {
          error: 'invalid_client',
          error_description: `no: ${request.headers.authorization ?? ''} ${request.body}`,
        });
      const assertion = {
        issuer: '{client_id}',
        audience: 'a',
        privateKey: '{private_key}',
        algorithm: 'RS256',
      } as const;
      const way =
        grant === 'jwt_bearer'
          ? jwtBearer(assertion, { url: service.source().url })
          : clientCredentials(service.source());
      const error = await service.failure(service.connectorOf(way));
      expect(error.code).toBe('token_rejected');
      const [request] = service.tokenRequests();
      const sent =
        request?.headers.authorization?.slice('Basic '.length) ??
        new URLSearchParams(request?.body).get('assertion');
      expect(sent).toEqual(expect.stringMatching(/.{20}/));
      expect(JSON.stringify(error.serialize())).not.toContain(sent);
      expect(error.message).toContain('invalid_client: no: ');
    },
  );

  it('is shortened if it is long', async () => {
    service.token = (_, response) => json(response, 400, { error: 'x'.repeat(100_000) });
    expect((await service.failure(ofClient())).message.length).toBeLessThan(1000);
  });

  it.each<[string, number, unknown, string]>([
    ['with status 200', 200, { error: 'bad_refresh_token' }, 'bad_refresh_token'],
    ['in a custom format', 400, { message: 'unknown client' }, 'unknown client'],
    ['in a list', 403, ['no'], 'no'],
  ])('also counts as a rejection %s, and is remembered', async (_, status, body, message) => {
    service.token = (__, response) => json(response, status, body);
    const connector = ofClient();
    const error = await service.failure(connector);
    expect(error).toMatchObject({ code: 'token_rejected', family: 'auth_error' });
    expect(error.message).toContain(message);
    await service.failure(connector);
    expect(service.tokenRequests()).toHaveLength(1);
  });

  it('is remembered if it contains no token', async () => {
    service.token = (_, response) => response.writeHead(200).end('<html>');
    for (let i = 0; i < 3; i++)
      expect((await service.failure(ofClient())).code).toBe('unreadable_response');
    expect(service.tokenRequests()).toHaveLength(1);
  });

  it('is reported to each connector as its own', async () => {
    service.token = (_, response) => json(response, 400, { error: 'invalid_client' });
    await service.failure(ofClient());
    const error = await service.failure({ ...ofClient(), name: 'another' });
    expect(error.place.connector).toBe('another');
    expect(service.tokenRequests()).toHaveLength(1);
  });

  it('is requested by each connector if another one with the same credential cannot request it', async () => {
    const broken = ofClient();
    const proxy = 'http://me:{{secrets.gone}}@127.0.0.1:1';
    const requests = [
      service.failure({ ...broken, options: { ...broken.options, proxy } }),
      ...Array.from({ length: 3 }, () => service.send(ofClient())),
    ];
    const [error, ...responses] = await Promise.all(requests);
    expect(error).toMatchObject({ code: 'secret_missing' });
    expect(responses).toMatchObject(Array(3).fill({ status: 200 }));
    expect(service.tokenRequests()).toHaveLength(1);
  });

  it('may have members without a value', async () => {
    service.token = (_, response) => {
      service.accepted = new Set(['token-n']);
      const nothing = { refresh_token: null, scope: null, expires_in: null, id_token: null };
      json(response, 200, { access_token: 'token-n', token_type: 'Bearer', ...nothing });
    };
    expect((await service.send(ofClient())).status).toBe(200);
  });
});

describe('a limit of the token endpoint', () => {
  beforeEach(() => {
    service.token = (_, response) =>
      response.writeHead(429, { 'retry-after': '40' }).end(JSON.stringify({ error: 'slow_down' }));
  });

  it('is an error with the time of the reset if the caller may not wait, and nobody sends a request before then', async () => {
    for (let i = 0; i < 3; i++) {
      const error = await service.failure(ofClient(), { maxWaitSeconds: 5 });
      expect(error).toMatchObject({
        family: 'rate_limit_error',
        retryAt: new Date(service.clock.now() + 40_000).toISOString(),
        place: { connector: 'sample' },
      });
      expect(error.message).toContain('max_wait is 5 s');
    }
    expect(service.tokenRequests()).toHaveLength(1);
  });

  it('is waited for by callers that may, and then one request is sent for all', async () => {
    const waiting: (string | undefined)[] = [];
    const done = Promise.all(
      Array.from({ length: 5 }, () =>
        service.send(ofClient(), undefined, {
          maxWaitSeconds: 60,
          onWaiting: (until) => {
            waiting.push(until);
            if (waiting.length === 5) {
              service.token = service.issue;
              void service.clock.advance(40_000);
            }
          },
        }),
      ),
    );
    expect((await done).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(service.tokenRequests()).toHaveLength(2);
  });
});

describe('tokens', () => {
  it('are not renewed each time if the service keeps rejecting them', async () => {
    service.token = (request, response, count) => {
      service.issue(request, response, count);
      service.accepted = new Set();
    };
    const connector = ofClient();
    for (let i = 0; i < 5; i++)
      expect((await service.failure(connector)).code).toBe('authentication_failed');
    expect(service.tokenRequests()).toHaveLength(2);
    await service.clock.advance(31_000);
    service.token = service.issue;
    expect((await service.send(connector)).status).toBe(200);
  });

  it('are masked while they may be valid, and forgotten afterwards', async () => {
    const connector = ofClient();
    for (let i = 0; i < 30; i++) {
      await service.send(connector);
      await service.clock.advance(3600_000);
    }
    await service.send(connector);
    const redact = (text: string): string => service.sender.redact(text);
    expect(redact('token-31')).toBe('[redacted]');
    expect(redact('token-30')).toBe('[redacted]');
    expect(redact('token-2 token-12')).toBe('token-2 token-12');
    expect(redact(SECRET)).toBe('[redacted]');
  });

  it('from a refresh token arrive even if the caller is gone: the next one would be lost', async () => {
    let finish = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      service.token = (_, response) => {
        service.accepted = new Set(['token-1']);
        finish = () =>
          json(response, 200, {
            access_token: 'token-1',
            token_type: 'Bearer',
            refresh_token: 'the-next-one',
          });
        resolve();
      };
    });
    const connector = service.connectorOf(refreshToken('{refresh_token}', service.source()));
    const gone = new AbortController();
    const leaving = service.send(connector, undefined, { signal: gone.signal });
    await arrived;
    gone.abort(new Error('gone'));
    await expect(leaving).rejects.toThrow('gone');
    const next = service.send(connector);
    finish();
    expect((await next).status).toBe(200);
    expect(service.tokenRequests()).toHaveLength(1);
    service.accepted = new Set();
    service.token = service.issue;
    await service.send(connector);
    const last = new URLSearchParams(service.tokenRequests().at(-1)?.body);
    expect(last.get('refresh_token')).toBe('the-next-one');
  });

  it('are separate for types that read different addresses from the response', async () => {
    const other = await loopbackServer((_, response) => json(response, 404, { message: 'gone' }));
    service.token = (_, response) => {
      service.accepted = new Set(['token-1']);
      json(response, 200, {
        access_token: 'token-1',
        token_type: 'Bearer',
        instance_url: other.url,
      });
    };
    const elsewhere = clientCredentials({ ...service.source(), baseUrlAt: 'instance_url' });
    const error = await service.failure(service.connectorOf(elsewhere));
    expect(error.code).toBe('not_found');
    expect((await service.send(ofClient())).status).toBe(200);
    await other.close();
  });

  it('that expire during the wait for a limit are renewed before the request is sent', async () => {
    const connector = ofClient();
    let limited = false;
    service.respond = (_, response) => {
      if (limited) return json(response, 200, []);
      limited = true;
      service.accepted = new Set();
      response.writeHead(429, { 'retry-after': '3580' }).end('{}');
    };
    let waiting = false;
    const response = service.send(connector, undefined, {
      maxWaitSeconds: 5000,
      onWaiting: () => {
        if (!waiting) void service.clock.advance(3580_000);
        waiting = true;
      },
    });
    expect((await response).status).toBe(200);
    expect(service.sent().map((one) => one.headers.authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  it('with the address of the API are sent there, and errors name that address', async () => {
    const gone = await loopbackServer(() => undefined);
    await gone.close();
    service.token = (_, response) =>
      json(response, 200, { access_token: 't', token_type: 'Bearer', instance_url: gone.url });
    const elsewhere = clientCredentials({ ...service.source(), baseUrlAt: 'instance_url' });
    const connector = service.connectorOf(elsewhere);
    const options = { ...connector.options, retryCount: 0 };
    const error = await service.failure({ ...connector, options });
    expect(error.code).toBe('connection_failed');
    expect(error.message).toContain(new URL(gone.url).host);
  });
});
