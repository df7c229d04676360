import { responseOf } from '../http/response';
import { sampleType } from '../testing/sample_connector';
import { bodyToJudge, judge } from './verdict';

const { api } = sampleType({
  errors: [{ body: { path: 'meta.ok', is: false }, family: 'invalid_request_error' }],
  errorMessage: ['meta.why'],
});
const { signal } = new AbortController();

async function verdictOf(body: string, status = 200, type = 'application/json') {
  const raw = Buffer.from(body);
  const headers = { 'content-type': type };
  const json = await bodyToJudge(api, responseOf({ status, headers, raw }), signal);
  return judge(api, { method: 'GET', status, headers, raw, json });
}
const padding = (bytes: number): string => `"items":["${'x'.repeat(bytes)}"]`;

describe('a response whose body reports an error', () => {
  it.each([0, 70_000, 600_000, 3_000_000])('is an error with %i bytes around it', async (bytes) => {
    const body = `{${padding(bytes)},"meta":{"ok":false,"why":"no such channel"}}`;
    expect(await verdictOf(body)).toMatchObject({
      family: 'invalid_request_error',
      message: 'no such channel',
    });
    expect(await verdictOf(body, 500)).toMatchObject({ message: 'no such channel' });
  });
  it.each([0, 70_000, 3_000_000])('is not an error otherwise, with %i bytes', async (bytes) => {
    expect(await verdictOf(`{${padding(bytes)},"meta":{"ok":true}}`)).toBeUndefined();
    expect(await verdictOf(`{${padding(bytes)},"items":{"meta":{"ok":false}}}`)).toBeUndefined();
  });
  it('may be plain text, damaged, or deeply nested', async () => {
    expect(await verdictOf('Bad thing', 500, 'text/plain')).toMatchObject({ message: 'Bad thing' });
    expect(await verdictOf('{"message": "x', 500)).toMatchObject({ message: undefined });
    const deep = `{"message":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    expect(await verdictOf(deep, 500)).toMatchObject({ family: 'service_error' });
  });
});

describe('a rule without a status', () => {
  const { api: byHeader } = sampleType({
    errors: [
      { headers: { 'x-login': 'FAILED' }, family: 'auth_error' },
      { status: 429, family: 'rate_limit_error', reasonIn: 'X-Reason' },
    ],
    errorMessage: ['message'],
  });
  const verdict = (status: number, headers: Readonly<Record<string, string>>, json = {}) =>
    judge(byHeader, {
      method: 'GET',
      status,
      headers,
      raw: Buffer.from(JSON.stringify(json)),
      json,
    });

  it('applies to successful responses with its header, whose body is not read for it', async () => {
    expect(verdict(200, { 'x-login': 'FAILED' })).toMatchObject({ family: 'auth_error' });
    expect(verdict(200, { 'x-login': 'OK' })).toBeUndefined();
    expect(verdict(200, {})).toBeUndefined();
    const response = responseOf({ status: 200, headers: {}, raw: Buffer.from('{"a":1}') });
    expect(await bodyToJudge(byHeader, response, signal)).toBeUndefined();
  });

  it('adds the reason in a header to the message', () => {
    const message = 'Too many requests';
    expect(verdict(429, { 'x-reason': 'burst' }, { message })).toMatchObject({
      message: 'Too many requests (burst)',
    });
    expect(verdict(429, { 'x-reason': 'burst' })).toMatchObject({ message: 'burst' });
    expect(verdict(429, {}, { message })).toMatchObject({ message });
  });
});

describe('a rule for codes in the body', () => {
  const { api: coded } = sampleType({
    errors: [
      {
        body: { path: 'error', is: ['missing_scope', 'no_permission'] },
        family: 'permission_error',
        message: '{error}: the token needs the scope {needed}',
        hint: 'Add the scope.',
      },
    ],
    errorMessage: ['error'],
  });
  const judged = async (body: object) => {
    const raw = Buffer.from(JSON.stringify(body));
    const json = await bodyToJudge(coded, responseOf({ status: 200, headers: {}, raw }), signal);
    return judge(coded, { method: 'GET', status: 200, headers: {}, raw, json });
  };
  it.each([0, 3_000_000])('builds its message from the body, with %i bytes in it', async (more) => {
    const items = 'x'.repeat(more);
    expect(await judged({ items, error: 'missing_scope', needed: 'users:read' })).toMatchObject({
      family: 'permission_error',
      message: 'missing_scope: the token needs the scope users:read',
      hint: 'Add the scope.',
    });
  });
  it('shows the words of the service if the body lacks a part of the message', async () => {
    expect(await judged({ error: 'no_permission' })).toMatchObject({ message: 'no_permission' });
  });
  it('does not apply to other codes', async () => {
    expect(await judged({ error: 'fine' })).toBeUndefined();
  });
});
