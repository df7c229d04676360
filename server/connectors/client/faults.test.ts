import type http from 'node:http';
import { MoltlerError } from '../../../common/errors';
import { json, loopbackServer, type LoopbackServer } from '../testing/loopback_server';
import { readContext, sampleClient, sampleConnector, TOKEN } from '../testing/sample_connector';

interface Fault {
  readonly name: string;
  readonly respond: (response: http.ServerResponse) => void;
  readonly expected: Readonly<Record<string, unknown>>;
  /** Requests that were sent. */
  readonly requests: number;
  readonly timeoutSeconds?: number;
}

const text = (response: http.ServerResponse, type: string, body: string): void => {
  response.writeHead(200, { 'content-type': type });
  response.end(body);
};

const FAULTS: readonly Fault[] = [
  {
    name: 'rejected credentials (401)',
    respond: (r) => json(r, 401, { message: `Bad credentials ${TOKEN}` }),
    expected: { family: 'auth_error', code: 'authentication_failed' },
    requests: 1,
  },
  {
    name: 'a missing permission (403)',
    respond: (r) => json(r, 403, { message: 'Resource not accessible' }),
    expected: { family: 'permission_error', code: 'permission_denied' },
    requests: 1,
  },
  {
    name: 'a used-up quota, reported with 403 and nothing remaining',
    respond: (r) =>
      json(
        r,
        403,
        { message: 'no' },
        {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': '4102444800',
        },
      ),
    expected: {
      family: 'rate_limit_error',
      code: 'rate_limited',
      message: expect.stringContaining('waited 0 s (max_wait is 0 s): no') as string,
      // A limit of more than an hour is not believed.
      hint: expect.stringContaining('reported reset 4102444800, shortened to 3,600 s') as string,
      retryable: true,
    },
    requests: 1,
  },
  {
    name: 'a secondary limit, reported with 403 and a message',
    respond: (r) => json(r, 403, { message: 'You have exceeded a secondary rate limit' }),
    expected: { family: 'rate_limit_error' },
    requests: 1,
  },
  {
    name: 'a limit, reported with 403 and Retry-After',
    respond: (r) => json(r, 403, {}, { 'retry-after': '3600' }),
    expected: { family: 'rate_limit_error' },
    requests: 1,
  },
  {
    name: 'too many requests (429) for longer than the maximum wait',
    respond: (r) => json(r, 429, {}, { 'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT' }),
    expected: {
      family: 'rate_limit_error',
      hint: expect.stringContaining('CLEAR LIMITS FOR sample') as string,
    },
    requests: 1,
  },
  {
    name: 'something that does not exist (404)',
    respond: (r) => json(r, 404, { message: 'Not Found' }),
    expected: {
      family: 'not_found_error',
      message: 'The service could not find /things: Not Found',
      place: { connector: 'sample', entity: 'things', action: undefined },
    },
    requests: 1,
  },
  {
    name: 'a rejected request (422)',
    respond: (r) => json(r, 422, { errors: [{ message: 'state is wrong' }] }),
    expected: {
      family: 'invalid_request_error',
      message: 'The service rejected the request (HTTP 422): state is wrong',
    },
    requests: 1,
  },
  {
    name: 'a failing service (500)',
    respond: (r) => r.writeHead(500).end(),
    expected: { family: 'service_error', code: 'service_failed' },
    requests: 3,
  },
  {
    name: 'a service that requests a retry too far in the future (503)',
    respond: (r) => json(r, 503, {}, { 'retry-after': '3600' }),
    expected: { family: 'service_error', code: 'service_failed' },
    requests: 1,
  },
  {
    name: 'a connection that breaks off within the body',
    respond: (r) => {
      r.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      r.write('{"items": [', () => r.destroy());
    },
    expected: { family: 'connection_error', code: 'connection_failed' },
    requests: 3,
  },
  {
    name: 'a service that never responds',
    respond: () => undefined,
    expected: { family: 'timeout_error', code: 'timed_out' },
    // All attempts together may take twice the time of one.
    requests: 2,
    timeoutSeconds: 0.6,
  },
  {
    name: 'a body that does not end in time',
    respond: (r) => void r.writeHead(200, { 'content-type': 'application/json' }).write('['),
    expected: { family: 'timeout_error', code: 'timed_out' },
    // All attempts together may take twice the time of one.
    requests: 2,
    timeoutSeconds: 0.6,
  },
  {
    name: 'JSON that breaks off',
    respond: (r) => text(r, 'application/json', '{"items": [{"secret'),
    expected: {
      family: 'service_error',
      code: 'unreadable_response',
      message: expect.stringContaining('it is truncated or malformed JSON') as string,
    },
    requests: 1,
  },
  {
    name: 'a web page instead of JSON',
    respond: (r) => text(r, 'text/html', '<!DOCTYPE html><title>Log in</title>'),
    expected: {
      code: 'unreadable_response',
      message: "The service's response could not be read: it is a web page (HTML), not JSON.",
    },
    requests: 1,
  },
  {
    name: 'another type than JSON',
    respond: (r) => text(r, 'application/xml', '<?xml version="1.0"?><a/>'),
    expected: {
      code: 'unreadable_response',
      message: "The service's response could not be read: it is application/xml, not JSON.",
    },
    requests: 1,
  },
  {
    name: 'JSON in UTF-16',
    respond: (r) => {
      r.writeHead(200, { 'content-type': 'application/json' });
      r.end(Buffer.from('\ufeff{}', 'utf16le'));
    },
    expected: {
      code: 'unreadable_response',
      message:
        "The service's response could not be read: it is encoded in UTF-16, but JSON requires UTF-8.",
    },
    requests: 1,
  },
  {
    name: 'a body that is not compressed as declared',
    respond: (r) => {
      r.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' });
      r.end('{"plain": true}');
    },
    expected: {
      code: 'unreadable_response',
      message: "The service's response could not be read: it cannot be decompressed as gzip.",
    },
    requests: 1,
  },
  {
    name: 'a redirect to another origin',
    respond: (r) => r.writeHead(302, { location: `http://other.invalid/x?t=${TOKEN}` }).end(),
    expected: { family: 'service_error', code: 'redirect_rejected' },
    requests: 1,
  },
  {
    name: 'redirects that never end',
    respond: (r) => r.writeHead(307, { location: '/things' }).end(),
    expected: {
      code: 'unreadable_response',
      message: "The service's response could not be read: it redirected more than 5 times.",
    },
    requests: 6,
  },
];

describe('a failing service', () => {
  let server: LoopbackServer;
  const client = sampleClient();
  afterAll(() => client.close());
  afterEach(() => server.close());

  it.each(FAULTS)('$name leads to the right error, and shows no secret', async (fault) => {
    server = await loopbackServer((_, response) => fault.respond(response));
    const options = fault.timeoutSeconds ? { timeoutSeconds: fault.timeoutSeconds } : {};
    const connector = sampleConnector(server.url, { options, id: fault.name });
    const request = client.prepare(connector, { method: 'GET', path: '/things' }, {});
    const error: unknown = await client
      .send(connector, request, readContext({ entity: 'things' }))
      .then((response) => response.json())
      .then(
        () => undefined,
        (reason: unknown) => reason,
      );
    expect(error).toBeInstanceOf(MoltlerError);
    expect(error).toMatchObject(fault.expected);
    expect(server.seen).toHaveLength(fault.requests);
    const shown = error as MoltlerError;
    const texts = [JSON.stringify(shown.serialize()), String(shown.stack), String(shown.cause)];
    expect(texts.join('\n')).not.toContain(TOKEN);
    expect(JSON.stringify(client.usage(connector))).not.toContain(TOKEN);
  });
});
