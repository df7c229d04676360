import * as fc from 'fast-check';
import type { JsonValue } from '../../../common/declaration';
import { readErrorBody, shortened } from './service_message';

const messageIn = (body: unknown, paths: readonly string[] = ['message']) =>
  readErrorBody(
    Buffer.from(JSON.stringify(body)),
    JSON.parse(JSON.stringify(body)) as JsonValue,
    'application/json',
    paths,
  ).message;
const messageOf = (body: string, type?: string) =>
  readErrorBody(Buffer.from(body), parsedOr(body), type).message;

function parsedOr(body: string): JsonValue | undefined {
  try {
    return JSON.parse(body) as JsonValue;
  } catch {
    return undefined;
  }
}

describe('the error message of a service', () => {
  it.each<[string, unknown, string]>([
    [
      'a field, its code and its text (GitHub)',
      {
        message: 'Validation Failed',
        errors: [
          { resource: 'Search', field: 'q', code: 'invalid', message: 'No such repository.' },
        ],
      },
      'Validation Failed: Search.q (invalid): No such repository.',
    ],
    [
      'a field with its value (GitHub)',
      {
        message: 'Validation Failed',
        errors: [{ value: 'nobody', resource: 'Issue', field: 'assignees', code: 'invalid' }],
      },
      'Validation Failed: Issue.assignees (invalid): value "nobody"',
    ],
    [
      'several (GitHub)',
      {
        message: 'Validation Failed',
        errors: [
          { resource: 'Issue', field: 'title', code: 'missing_field' },
          { resource: 'Issue', field: 'labels', code: 'invalid' },
          'and a text',
        ],
      },
      'Validation Failed: Issue.title (missing_field); Issue.labels (invalid); and a text',
    ],
    [
      'problem details (RFC 9457)',
      {
        type: 'https://example.com/validation',
        title: 'Your request is not valid.',
        detail: 'Two parameters are wrong.',
        errors: [
          { detail: 'must be a positive integer', pointer: '#/age' },
          { detail: "must be 'green'", pointer: '#/profile/color' },
        ],
      },
      "Your request is not valid: Two parameters are wrong: #/age: must be a positive integer; #/profile/color: must be 'green'",
    ],
    [
      'invalid-params (RFC 7807)',
      { title: 'Bad', 'invalid-params': [{ name: 'age', reason: 'must be positive' }] },
      'Bad: age: must be positive',
    ],
    [
      'OAuth 2',
      { error: 'invalid_grant', error_description: 'Refresh token expired.' },
      'invalid_grant: Refresh token expired.',
    ],
    [
      'a map from field to texts',
      { errors: { name: ["can't be blank", 'is too short'], 'user.email': 'is taken' } },
      "name: can't be blank; name: is too short; user.email: is taken",
    ],
    [
      'Jira',
      {
        errorMessages: ['The issue is locked.'],
        errors: { description: 'Description is required.', priority: 'No such priority.' },
      },
      'The issue is locked.; description: Description is required.; priority: No such priority.',
    ],
    [
      'Google',
      {
        error: {
          code: 400,
          message: 'Invalid value',
          errors: [{ domain: 'global', reason: 'invalid', message: 'Bad id', location: 'id' }],
          details: [
            {
              '@type': 'type.googleapis.com/google.rpc.BadRequest',
              fieldViolations: [{ field: 'page_size', description: 'Must be at most 1000.' }],
            },
          ],
        },
      },
      'Invalid value: id: Bad id; page_size: Must be at most 1000.',
    ],
    ['messages', { messages: ['First.', 'Second.'] }, 'First.; Second.'],
    ['texts alone (Datadog)', { errors: ['Forbidden'] }, 'Forbidden'],
    [
      'PagerDuty',
      { error: { message: 'Invalid Input', code: 2001, errors: ['Title cannot be empty.'] } },
      'Invalid Input: Title cannot be empty.',
    ],
    [
      'Salesforce',
      [{ message: 'No such column', errorCode: 'INVALID_FIELD', fields: ['Nme'] }],
      'Nme (INVALID_FIELD): No such column',
    ],
    [
      'FastAPI',
      { detail: [{ loc: ['query', 'limit'], msg: 'Input should be less', type: 'less_than' }] },
      'query.limit (less_than): Input should be less',
    ],
    [
      'JSON:API',
      { errors: [{ status: '422', title: 'Invalid', source: { pointer: '/data/title' } }] },
      '/data/title (422): Invalid',
    ],
    [
      'Elasticsearch',
      { error: { type: 'parsing_exception', reason: 'unknown query [x]', root_cause: [] } },
      'unknown query [x]',
    ],
    [
      'Zendesk',
      {
        error: 'RecordInvalid',
        details: { base: [{ description: 'Group is gone', error: 'Gone' }] },
      },
      'RecordInvalid: base: Group is gone',
    ],
    [
      'GraphQL',
      { errors: [{ message: 'No field "x"', path: ['a', 'b'], extensions: {} }] },
      'a.b: No field "x"',
    ],
    ['an unknown shape', { odd: { shape: 1 } }, '{"odd":{"shape":1}}'],
  ])('is kept: %s', (_, body, expected) => {
    expect(messageIn(body)).toBe(expected);
  });

  it.each<[string, string, string | undefined, string | undefined]>([
    ['plain text', 'exceeded\n the limit', 'text/plain; charset=utf-8', 'exceeded the limit'],
    ['text without a type', 'upstream timed out', undefined, 'upstream timed out'],
    ['text that is called JSON', 'rate limited', 'application/json', 'rate limited'],
    [
      'XML (S3)',
      '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>The key &quot;a&quot; is gone</Message></Error>',
      'application/xml',
      'NoSuchKey: The key "a" is gone',
    ],
    [
      'SOAP',
      '<s:Envelope><s:Body><s:Fault><faultstring xml:lang="en">No &amp; no</faultstring></s:Fault></s:Body></s:Envelope>',
      'text/xml',
      'No & no',
    ],
    ['other XML', '<a><b>Just</b> <c>text</c></a>', 'application/xml', 'Just text'],
    [
      'a web page',
      '<!DOCTYPE html><html><head><TITLE>502 Bad Gateway</TITLE></head><body>…</body></html>',
      'text/html',
      '502 Bad Gateway (a web page)',
    ],
    ['JSON that breaks off', '{"message": "half', 'application/json', undefined],
    ['nothing', '', 'application/json', undefined],
    ['nothing in JSON', '{}', 'application/json', undefined],
  ])('is one line: %s', (_, body, type, expected) => {
    expect(messageOf(body, type)).toBe(expected);
  });

  it('is bounded: only some of many details, and shortened at the end', () => {
    const errors = Array.from({ length: 500 }, (_, at) => ({ field: `f${at}`, code: 'invalid' }));
    const all = messageIn({ message: 'Failed', errors }) ?? '';
    expect(all).toMatch(/^Failed: f0 \(invalid\); .*; …$/);
    expect(all.length).toBeLessThan(300);
    expect(shortened('x'.repeat(5000))).toHaveLength(601);
  });

  it('never throws, however odd or deep the body is', () => {
    const deep = `${'[{"errors":'.repeat(5000)}1${'}]'.repeat(5000)}`;
    expect(() => messageOf(deep, 'application/json')).not.toThrow();
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('errors', 'error', 'details'), (value, key) => {
        const line = messageIn({ [key]: value });
        expect(line === undefined || !line.includes('\n')).toBe(true);
      }),
    );
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('text/html', 'text/xml', undefined),
        (body, type) => {
          messageOf(`<${body}`, type);
        },
      ),
    );
  });

  it('takes no longer for unclosed markup', () => {
    const before = performance.now();
    messageOf('<Message '.repeat(7000), 'application/xml');
    messageOf('<'.repeat(65_000), 'application/xml');
    expect(performance.now() - before).toBeLessThan(500);
  });
});
