import { createPublicKey } from 'node:crypto';
import { jwtVerify } from 'jose';
import {
  bodyKey,
  clientCredentials,
  jwtBearer,
  named,
  queryKey,
  refreshToken,
} from '../../../common/declaration/build';
import type { RequestTemplate } from '../../../common/declaration';
import type { MoltlerError } from '../../../common/errors';
import { json, loopbackServer, type Responder, type SeenRequest } from '../testing/loopback_server';
import {
  readContext,
  sampleClient,
  sampleConnector,
  sampleType,
} from '../testing/sample_connector';
import {
  CONFIG,
  LIST,
  PEM,
  REFRESH,
  SECRET,
  SECRETS,
  TokenService,
} from '../testing/token_service';

const form = ({ body }: SeenRequest): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(body));

describe('short-lived tokens', () => {
  let service: TokenService;
  beforeEach(async () => {
    service = new TokenService();
    await service.open();
  });
  afterEach(() => service.close());

  it('are requested once for any number of requests, and sent with each', async () => {
    const connector = service.connectorOf(
      clientCredentials({ ...service.source(), scope: 'read' }),
    );
    await Promise.all(Array.from({ length: 20 }, () => service.send(connector)));
    expect(service.tokenRequests()).toHaveLength(1);
    const [request] = service.tokenRequests();
    expect(form(request!)).toEqual({ grant_type: 'client_credentials', scope: 'read' });
    const basic = Buffer.from(request?.headers.authorization?.slice(6) ?? '', 'base64').toString();
    // Each half is form-encoded first: RFC 6749, section 2.3.1.
    // The dash stays as it is, for endpoints that do not decode the halves.
    expect(basic).toBe(`the-client:${encodeURIComponent(SECRET)}`);
    const sent = service.sent().map((one) => one.headers.authorization);
    expect(new Set(sent)).toEqual(new Set(['Bearer token-1']));
  });

  it('are shared by statements and connectors with the same credential', async () => {
    await service.send(service.connectorOf(clientCredentials(service.source())));
    await service.send(service.connectorOf(clientCredentials(service.source())));
    expect(service.tokenRequests()).toHaveLength(1);
  });

  it('can be requested with the secret in the body, for services that require it', async () => {
    await service.send(
      service.connectorOf(
        clientCredentials({
          ...service.source(),
          client: { ...service.source().client, secretIn: 'body' },
        }),
      ),
    );
    expect(form(service.tokenRequests()[0]!)).toEqual({
      grant_type: 'client_credentials',
      client_id: 'the-client',
      client_secret: SECRET,
    });
  });

  it('are renewed before they expire', async () => {
    const connector = service.connectorOf(clientCredentials(service.source()));
    await service.send(connector);
    await service.clock.advance(3500_000);
    await service.send(connector);
    expect(service.tokenRequests()).toHaveLength(1);
    await service.clock.advance(45_000);
    await service.send(connector);
    expect(service.tokenRequests()).toHaveLength(2);
  });

  it('are renewed once if the service rejects them, with one request for all that wait', async () => {
    const connector = service.connectorOf(clientCredentials(service.source()));
    await service.send(connector);
    service.accepted = new Set();
    const responses = await Promise.all(Array.from({ length: 20 }, () => service.send(connector)));
    expect(responses.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(service.tokenRequests()).toHaveLength(2);
  });

  it('are renewed for writes, too, because a rejected write was not applied', async () => {
    const connector = service.connectorOf(clientCredentials(service.source()));
    await service.send(connector);
    service.accepted = new Set();
    const write = { method: 'POST', path: '/things', body: { a: 1 } } as const;
    expect((await service.send(connector, write, { repeatable: false })).status).toBe(200);
  });

  it('are not renewed a second time for the same request', async () => {
    service.token = (_, response) =>
      json(response, 200, { access_token: 'never-accepted', token_type: 'bearer' });
    const error = await service.failure(service.connectorOf(clientCredentials(service.source())));
    expect(error.code).toBe('authentication_failed');
    expect(service.tokenRequests()).toHaveLength(2);
  });

  it('come from a refresh token, and from the next one if the source rotates it', async () => {
    service.token = (request, response, count) => {
      if (service.issued === 0) {
        service.issued += 1;
        service.accepted = new Set(['token-1']);
        return json(response, 200, {
          access_token: 'token-1',
          token_type: 'Bearer',
          expires_in: 100,
          refresh_token: 'the-next-one',
          id_token: 'not.a.token',
        });
      }
      service.issue(request, response, count);
    };
    const connector = service.connectorOf(refreshToken('{refresh_token}', service.source()));
    await service.send(connector);
    await service.clock.advance(200_000);
    await service.send(connector);
    expect(service.tokenRequests().map((request) => form(request)['refresh_token'])).toEqual([
      REFRESH,
      'the-next-one',
    ]);
  });

  it('come from a signed assertion', async () => {
    const connector = service.connectorOf(
      jwtBearer(
        {
          issuer: '{client_id}',
          subject: 'me@example.com',
          audience: 'https://login.example',
          privateKey: '{private_key}',
          algorithm: 'RS256',
          claims: { scope: 'all' },
        },
        { url: `${service.server.url}/token` },
      ),
    );
    await service.send(connector);
    const { assertion = '', ...rest } = form(service.tokenRequests()[0]!);
    expect(rest).toEqual({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer' });
    const { payload } = await jwtVerify(assertion, createPublicKey(PEM), {
      issuer: 'the-client',
      audience: 'https://login.example',
      subject: 'me@example.com',
      currentDate: new Date(service.clock.now()),
    });
    expect(payload['scope']).toBe('all');
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
  });

  it('may come with the address of the API', async () => {
    const other = await loopbackServer((request, response) =>
      json(response, 200, [{ path: request.url, token: request.headers.authorization }]),
    );
    service.token = (_, response) =>
      json(response, 200, {
        access_token: 'token-x',
        token_type: 'Bearer',
        instance_url: `${other.url}/eu/`,
      });
    const connector = service.connectorOf(
      clientCredentials({ ...service.source(), baseUrlAt: 'instance_url' }),
    );
    const response = await service.send(connector);
    expect(await response.json()).toEqual([{ path: '/eu/things', token: 'Bearer token-x' }]);
    await other.close();
  });

  it.each<[string, Responder, Partial<MoltlerError>]>([
    [
      'a rejection with a message',
      (_, response) =>
        json(response, 400, { error: 'invalid_grant', error_description: 'the grant has expired' }),
      {
        code: 'token_rejected',
        family: 'auth_error',
        message: expect.stringMatching(
          /^127\.0\.0\.1:\d+ rejected the request for a token \(HTTP 400\): invalid_grant: the grant has expired\.$/,
        ) as string,
        hint: expect.stringMatching(/^Check "client_id" and "client_secret" in CONFIG\./) as string,
      },
    ],
    [
      'a rejection without a message',
      (_, response) => response.writeHead(401).end(),
      { code: 'token_rejected' },
    ],
    [
      'a web page',
      (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
      {
        code: 'unreadable_response',
        message: expect.stringContaining('did not return a token (HTTP 200)') as string,
      },
    ],
    [
      'without a token',
      (_, response) => json(response, 200, { token_type: 'Bearer' }),
      { code: 'unreadable_response' },
    ],
    [
      'a redirect, which would take the secret along',
      (_, response) => response.writeHead(307, { location: 'http://127.0.0.1:1/token' }).end(),
      { code: 'unreadable_response' },
    ],
    ['a failure', (_, response) => json(response, 503, {}), { code: 'service_failed' }],
    ['a closed connection', (_, response) => response.destroy(), { code: 'connection_failed' }],
    [
      'larger than any token',
      (_, response) => response.writeHead(200).end(Buffer.alloc(300_000, 'a')),
      { code: 'unreadable_response' },
    ],
  ])('cause an error if the response is %s', async (_, respond, due) => {
    service.token = respond;
    const error = await service.failure(service.connectorOf(clientCredentials(service.source())));
    expect(error).toMatchObject(due);
    expect(error.place).toMatchObject({ connector: 'sample' });
    const texts = JSON.stringify([error, error.message, error.stack, error.serialize()]);
    for (const secret of [SECRET, encodeURIComponent(SECRET)]) expect(texts).not.toContain(secret);
    expect(service.sent()).toEqual([]);
  });

  it('are not requested again and again after a rejection, because that locks accounts', async () => {
    service.token = (_, response) => json(response, 400, { error: 'invalid_client' });
    const connector = service.connectorOf(clientCredentials(service.source()));
    for (let i = 0; i < 5; i++) await service.failure(connector);
    expect(service.tokenRequests()).toHaveLength(1);
    await service.clock.advance(31_000);
    service.token = service.issue;
    expect((await service.send(connector)).status).toBe(200);
  });

  it('still arrive for the others if one caller cancels', async () => {
    let finish = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      service.token = (request, response, count) => {
        finish = () => service.issue(request, response, count);
        resolve();
      };
    });
    const connector = service.connectorOf(clientCredentials(service.source()));
    const gone = new AbortController();
    const request = service.sender.prepare(connector, LIST, {});
    const leaving = service.sender.send(connector, request, readContext({ signal: gone.signal }));
    const staying = service.send(connector);
    await arrived;
    gone.abort(new Error('gone'));
    await expect(leaving).rejects.toThrow('gone');
    finish();
    expect((await staying).status).toBe(200);
    expect(service.tokenRequests()).toHaveLength(1);
  });

  it('are requested with a valid key, or the error names the key that is not valid', async () => {
    const assertion = {
      issuer: '{client_id}',
      audience: 'a',
      privateKey: '{client_secret}',
      algorithm: 'RS256',
    } as const;
    const error = await service.failure(
      service.connectorOf(jwtBearer(assertion, { url: `${service.server.url}/token` })),
    );
    expect(error).toMatchObject({
      code: 'configuration_invalid',
      message: expect.stringContaining(
        '"client_secret" in CONFIG is not valid: it is not a private key for RS256',
      ) as string,
    });
  });

  it('are not requested from another address that a value in CONFIG leads to', async () => {
    const url = `${service.server.url}/{client_secret}/token`;
    const error = await service.failure(
      service.connectorOf(clientCredentials({ ...service.source(), url })),
    );
    expect(error).toMatchObject({
      code: 'configuration_invalid',
      message: expect.stringContaining('"client_secret" in CONFIG is not valid') as string,
    });
    expect(error.message).not.toContain(SECRET);
    expect(service.server.seen).toEqual([]);
  });

  it('are not requested when a request is only prepared', async () => {
    const connector = service.connectorOf(clientCredentials(service.source()));
    await service.sender.hold(connector);
    service.sender.prepare(connector, LIST, {});
    expect(service.server.seen).toEqual([]);
  });
});

describe('credentials by name', () => {
  it('are sent with the requests that name them, in the query or in the body', async () => {
    const server = await loopbackServer((_, response) => json(response, 200, []));
    const sender = sampleClient({ secrets: { read: async (name) => SECRETS[name] } });
    const type = sampleType({
      authentication: [
        queryKey('key', '{client_secret}'),
        named('events', bodyKey('routing_key', '{refresh_token}')),
      ],
    });
    const made = sampleConnector(server.url, { type });
    const connector = {
      ...made,
      stored: { ...made.stored, config: { ...CONFIG, url: server.url } },
    };
    const send = async (template: RequestTemplate) => {
      const request = sender.prepare(connector, template, {});
      expect(JSON.stringify(request)).not.toContain('s3cr3t');
      await sender.send(connector, request, readContext());
      return server.seen.at(-1);
    };
    const url = (await send(LIST))?.url ?? '';
    expect(new URL(url, server.url).searchParams.get('key')).toBe(SECRET);
    const event = { method: 'POST', path: '/events', body: { action: 'trigger' } } as const;
    const seen = await send({ ...event, credential: 'events' });
    expect(seen?.url).toBe('/events');
    expect(JSON.parse(seen?.body ?? '')).toEqual({ action: 'trigger', routing_key: REFRESH });
    await sender.close();
    await server.close();
  });

  it.each<[string, RequestTemplate, string, string]>([
    [
      'a form',
      { method: 'POST', path: '/e', encoding: 'form', body: { a: 'x y' } },
      'application/x-www-form-urlencoded',
      `a=x+y&key=${encodeURIComponent(SECRET)}`,
    ],
    [
      'a request without a body',
      { method: 'POST', path: '/e' },
      'application/json',
      JSON.stringify({ key: SECRET }),
    ],
  ])('are sent in the body of %s', async (_, template, type, body) => {
    const service = new TokenService();
    await service.open();
    service.accepted = new Set(['']);
    await service.send(service.connectorOf(bodyKey('key', '{client_secret}')), template);
    const [seen] = service.sent();
    expect(seen?.headers['content-type']).toBe(type);
    expect(seen?.body).toBe(body);
    await service.close();
  });

  it('cause an error that names the keys if they are not configured', async () => {
    const sender = sampleClient();
    const type = sampleType({ authentication: [named('user', queryKey('key', '{user_token}'))] });
    const connector = sampleConnector('http://127.0.0.1:1', { type });
    const request = sender.prepare(connector, { ...LIST, credential: 'user' }, {});
    await expect(sender.send(connector, request, readContext())).rejects.toMatchObject({
      code: 'credential_missing',
      message: 'This requires "user_token" in CONFIG.',
      hint: 'Set it with: ALTER CONNECTOR sample SET CONFIG {"user_token": …}',
    });
    await sender.close();
  });
});
