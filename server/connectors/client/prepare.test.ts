import type { JsonValue, RequestTemplate } from '../../../common/declaration';
import { each } from '../../../common/declaration/build';
import { sampleConnector, sampleType } from '../testing/sample_connector';
import { prepareRequest } from './prepare';

const connector = {
  ...sampleConnector('https://api.example/v3/'),
  config: { url: 'https://api.example/v3/', owner: 'acme', size: 5 },
};
const prepare = (
  template: Partial<RequestTemplate>,
  parameters: Readonly<Record<string, JsonValue>> = {},
  query: Readonly<Record<string, readonly string[]>> = {},
) => prepareRequest(connector, { method: 'GET', path: '/x', ...template }, parameters, query);

const unsent = (reason: string) => `The value of "name" cannot be sent: ${reason}.`;
const missing = (template: string) => `The request ${template} requires a value for "name".`;

interface Case {
  readonly name: string;
  readonly template: Partial<RequestTemplate>;
  readonly parameters?: Readonly<Record<string, JsonValue>>;
  readonly query?: Readonly<Record<string, readonly string[]>>;
  readonly expected: Readonly<Record<string, unknown>>;
}
const CASES: readonly Case[] = [
  {
    name: 'a hole in the path is encoded',
    template: { path: '/a/{name}' },
    parameters: { name: 'x/y z' },
    expected: { url: 'https://api.example/v3/a/x%2Fy%20z' },
  },
  {
    name: 'a hole with a plus keeps its slashes',
    template: { path: '/repos/{+repo}/issues' },
    parameters: { repo: 'acme/we b' },
    expected: { url: 'https://api.example/v3/repos/acme/we%20b/issues' },
  },
  {
    name: 'a hole of CONFIG is filled',
    template: { path: '/orgs/{config.owner}', query: { n: '{config.size}' } },
    expected: { url: 'https://api.example/v3/orgs/acme?n=5' },
  },
  {
    name: 'a parameter without a value is left out',
    template: { query: { a: '{a}', b: '{b}' } },
    parameters: { b: true },
    expected: { url: 'https://api.example/v3/x?b=true' },
  },
  {
    name: 'a list is repeated',
    template: { query: { 'match[]': '{match}' } },
    parameters: { match: ['up', 'a&b'] },
    expected: { url: 'https://api.example/v3/x?match[]=up&match[]=a%26b' },
  },
  {
    name: 'a value inside a longer text is inserted',
    template: { query: { q: 'repo:{repo} is:issue' } },
    parameters: { repo: 'a/b' },
    expected: { url: 'https://api.example/v3/x?q=repo:a/b%20is:issue' },
  },
  {
    name: 'filters replace parameters of the template',
    template: { query: { state: 'all', per_page: '5' } },
    query: { state: ['open'], labels: ['a', 'b'] },
    expected: { url: 'https://api.example/v3/x?per_page=5&state=open&labels=a&labels=b' },
  },
  {
    name: 'a part of a body is repeated for each element of a list',
    template: {
      method: 'POST',
      body: {
        users: each('ids', { user: { id: '{ids}', in: '{team}' } }),
        none: each('others', '{others}'),
      },
    },
    parameters: { ids: ['P1', 'P2'], team: 't' },
    expected: {
      body: '{"users":[{"user":{"id":"P1","in":"t"}},{"user":{"id":"P2","in":"t"}}]}',
    },
  },
  {
    name: 'a JSON body keeps types and leaves out missing values',
    template: {
      method: 'POST',
      body: { n: '{n}', list: ['{a}', '{n}'], gone: '{a}', deep: { t: 'no {n}' } },
    },
    parameters: { n: 7 },
    expected: {
      body: '{"n":7,"list":[7],"deep":{"t":"no 7"}}',
      headers: expect.objectContaining({ 'content-type': 'application/json' }),
    },
  },
  {
    name: 'a document is spread into an object, whose own members take precedence',
    template: {
      method: 'POST',
      body: { fields: { a: '{a}', b: '{b}', '...': '{fields}' }, none: { '...': '{gone}' } },
    },
    parameters: { a: 1, fields: { a: 2, b: 3, c: '{a}' } },
    expected: { body: '{"fields":{"a":1,"b":3,"c":"{a}"},"none":{}}' },
  },
  {
    name: 'a parameter that is null is null in a body, and left out elsewhere',
    template: { method: 'PUT', query: { a: '{a}' }, body: { a: '{a}' } },
    parameters: { a: null },
    expected: { url: 'https://api.example/v3/x', body: '{"a":null}' },
  },
  {
    name: 'a body can be a single text',
    template: { method: 'POST', body: '{a}' },
    parameters: { a: 'x' },
    expected: { body: '"x"' },
  },
  {
    name: 'a form body is encoded like a form',
    template: { method: 'POST', encoding: 'form', body: { q: '{q}', 'm[]': ['a', 'b'] } },
    parameters: { q: 'x y&z' },
    expected: {
      body: 'q=x+y%26z&m%5B%5D=a&m%5B%5D=b',
      headers: expect.objectContaining({ 'content-type': 'application/x-www-form-urlencoded' }),
    },
  },
  {
    name: 'braces of a literal template are kept',
    template: { literal: true, query: { query: 'up{path="/{id}"}' } },
    expected: { url: 'https://api.example/v3/x?query=up%7Bpath%3D%22/%7Bid%7D%22%7D' },
  },
];

describe('preparing a request', () => {
  it('treats an address with and without a trailing slash alike', () => {
    const type = sampleType({ baseUrl: [{ url: '{config.url}/api/v1' }] });
    const connector = sampleConnector('http://prom.example:9090/', { type });
    const { url } = prepareRequest(connector, { method: 'GET', path: '/query' }, {});
    expect(url).toBe('http://prom.example:9090/api/v1/query');
  });

  it('uses the first address whose keys of CONFIG are all set', () => {
    const type = sampleType({
      baseUrl: [
        { when: ['url', 'email'], url: '{config.url}/v3' },
        { when: 'url', url: '{config.url}/v2' },
      ],
    });
    const of = (config: Readonly<Record<string, JsonValue>>) => {
      const sample = sampleConnector('https://api.example', { type });
      const connector = { ...sample, config: { ...sample.config, ...config } };
      return prepareRequest(connector, { method: 'GET', path: '/x' }, {}).url;
    };
    expect(of({ email: 'a@b.example' })).toBe('https://api.example/v3/x');
    expect(of({ email: '' })).toBe('https://api.example/v2/x');
    expect(of({})).toBe('https://api.example/v2/x');
  });

  it.each(CASES)('$name', ({ template, parameters, query, expected }) => {
    expect(prepare(template, parameters, query)).toMatchObject(expected);
  });

  it.each([
    ['a missing part of the path', { path: '/a/{name}' }, {}, missing('/a/{name}')],
    ['a missing part of a text', { query: { q: 'is {name}' } }, {}, missing('is {name}')],
    [
      'a way out of the path',
      { path: '/a/{name}' },
      { name: '..' },
      unsent('".." is not allowed in the path of a URL'),
    ],
    [
      'a way out by slashes',
      { path: '/{+name}/x' },
      { name: 'a/../b' },
      unsent('"a/../b" is not allowed in the path of a URL'),
    ],
    [
      'members of a text',
      { method: 'POST', body: { '...': '{name}' } },
      { name: 'x' },
      unsent('it must be an object, such as {"name": "value"}'),
    ],
    [
      'members of a list',
      { method: 'POST', body: { '...': '{name}' } },
      { name: ['x'] },
      unsent('it must be an object, such as {"name": "value"}'),
    ],
    [
      'an empty segment',
      { path: '/a/{name}/b' },
      { name: '' },
      unsent('"" is not allowed in the path of a URL'),
    ],
    [
      'a second line in a header',
      { headers: { name: '{name}' } },
      { name: 'a\nb' },
      unsent('a header value must be a single line of Latin-1 text'),
    ],
  ] as const)('rejects %s', (_, template, parameters, message) => {
    expect(() => prepare(template, parameters)).toThrow(expect.objectContaining({ message }));
  });

  it.each([
    ['no address at all', 'nonsense', 'it is not a URL such as https://host.example'],
    ['another protocol', 'file:///etc/passwd', 'it must start with http:// or https://'],
    [
      'credentials in the address',
      'https://me:secret@api.example',
      'a URL must not include credentials; use the credential keys in CONFIG',
    ],
    ['a reference to a secret', '{{secrets.url}}', undefined],
    ['missing', '', undefined],
  ])('rejects a base that is %s', (_, url, reason) => {
    const odd = { ...connector, config: { url } };
    let shown: unknown;
    try {
      prepareRequest(odd, { method: 'GET', path: '/' }, {});
    } catch (error) {
      shown = error;
    }
    expect(shown).toMatchObject({ family: 'invalid_request_error' });
    if (reason !== undefined)
      expect(shown).toMatchObject({ message: `"url" in CONFIG is not valid: ${reason}.` });
    expect(String(shown)).not.toContain('me:secret');
  });

  it.each(['..', '.', 'a/b', 'a?b'])(
    'rejects a part of a base that leads elsewhere: %j',
    (account) => {
      const declaration = sampleType({
        baseUrl: [{ url: 'https://a.example/{config.account}/v1' }],
      });
      const odd = { ...connector, declaration, config: { account } };
      expect(() => prepareRequest(odd, { method: 'GET', path: '/' }, {})).toThrow(
        '"account" in CONFIG is not valid: it can only have letters, digits, dots and hyphens.',
      );
    },
  );
});

describe('a signed request', () => {
  const signed = {
    ...connector,
    declaration: sampleType({
      baseUrl: [{ url: 'https://{signing.service}.{signing.region}.example.com' }],
    }),
  };
  const signing = { service: 'ec2', region: '{region}' };
  const urlFor = (region?: string): string =>
    prepareRequest(
      signed,
      { method: 'GET', path: '/x', signing },
      region === undefined ? {} : { region },
    ).url;

  it('goes to the host of its service and region', () => {
    expect(urlFor('eu-west-1')).toBe('https://ec2.eu-west-1.example.com/x');
  });
  it.each(['evil.com/', 'a.b', 'a@b', '-a', 'A', 'a:1', ''])(
    'is not sent to a region that would be another host: %j',
    (region) => {
      expect(() => urlFor(region)).toThrow(
        `The value of "region" cannot be sent: "${region}" is not the name of a region such as eu-central-1.`,
      );
    },
  );
  it('needs a region', () => {
    expect(() => urlFor()).toThrow(/requires a value for "region"/);
  });
});
