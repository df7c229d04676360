import * as fc from 'fast-check';
import { bindScript } from '../../../common/binding';
import { parseScript } from '../../../common/language';
import { trackerSnapshot, trackerType } from '../testing/tracker_type';
import { newDraft, withInput, withoutTypedSecrets, writingOf, type Draft } from './draft';
import { inputsOf, type Input } from './inputs';
import { isSound, problemsOf } from './problems';

const text = (value: string): Input => ({ kind: 'text', text: value });
const typed = (value: string): Input => ({ kind: 'secret', from: 'new', value });
const fresh = (): Draft => newDraft(trackerType, trackerSnapshot);
const filled = (): Draft =>
  withInput(
    withInput(fresh(), 'config', 'token', typed('s3cret')),
    'config',
    'url',
    text('https://tracker.test'),
  );
const stored = (config: Record<string, string>, options: Record<string, string> = {}): Draft => {
  const parts = {
    name: 'tracker',
    config: inputsOf(trackerType.config, new Map(Object.entries(config))),
    options: inputsOf(trackerType.options, new Map(Object.entries(options))),
  };
  return { type: trackerType, ...parts, stored: parts };
};
const kept = stored({
  token: '{{secrets.shared_token}}',
  url: 'https://tracker.test',
  pages: '3',
  archived: 'true',
  projects: '["a","b"]',
});
const alter = (draft: Draft): string | undefined => writingOf(draft, trackerSnapshot).connector;

describe('a new connector', () => {
  it('gets a name that is free', () => {
    expect(fresh().name).toBe('tracker_2');
  });
  it('refers to the typed secret, which is sent as a parameter', () => {
    const { secrets, connector, parameters } = writingOf(filled(), trackerSnapshot);
    expect(secrets).toEqual(['CREATE SECRET tracker_2_token VALUE $secret_token']);
    expect(connector).toContain('"token": "{{secrets.tracker_2_token}}"');
    expect(parameters).toEqual({ secret_token: 's3cret' });
    expect([...secrets, connector].join()).not.toContain('s3cret');
  });
  it('stores a secret under a name that is free', () => {
    const snapshot = { ...trackerSnapshot, secrets: ['TRACKER_2_TOKEN'] };
    expect(writingOf(filled(), snapshot).secrets[0]).toContain('SECRET tracker_2_token_2 ');
  });
  it('omits defaults', () => {
    expect(alter(filled())).not.toContain('region');
  });
  it('is valid on the server if it is valid in the form, whatever was typed', () => {
    const input = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('12', '-1', '1e3', 'http://x', 'https://a.b/c', 'us', '{{secrets.x}}', ' 7 '),
    );
    const drafts = fc.record({ url: input, region: input, pages: input, rate_limit: input });
    fc.assert(
      fc.property(drafts, fc.string(), fc.array(fc.string()), (values, secret, items) => {
        let draft = withInput(filled(), 'config', 'token', typed(secret));
        for (const key of ['url', 'region', 'pages'] as const) {
          draft = withInput(draft, 'config', key, text(values[key]));
        }
        draft = withInput(draft, 'config', 'projects', { kind: 'list', items });
        draft = withInput(draft, 'options', 'rate_limit', text(values.rate_limit));
        if (!isSound(problemsOf(draft, trackerSnapshot))) return;
        const { secrets, connector, parameters } = writingOf(draft, trackerSnapshot);
        const script = parseScript([...secrets, connector].join(';\n'));
        const bound = bindScript(script, trackerSnapshot, {
          parameters,
          parametersKnown: true,
        });
        expect(
          [
            ...script.statements.flatMap((one) => one.diagnostics),
            ...bound.statements.flatMap((one) => one.diagnostics),
          ].filter(({ severity }) => severity === 'error'),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an edit', () => {
  it('without changes writes nothing', () => {
    expect(alter(kept)).toBeUndefined();
  });
  it('writes only what changed, and null for what was emptied', () => {
    const draft = withInput(
      withInput(withInput(kept, 'config', 'pages', text('')), 'config', 'region', text('eu')),
      'options',
      'cache_ttl',
      text('0'),
    );
    expect(alter(draft)).toBe(
      `ALTER CONNECTOR tracker
  SET CONFIG {"region": "eu", "pages": null},
  SET OPTIONS {"cache_ttl": 0}`,
    );
  });
  it('can rename', () => {
    expect(alter({ ...kept, name: 'tickets' })).toBe('ALTER CONNECTOR tracker RENAME TO tickets');
  });
  it('replaces the stored secret if nothing else refers to it', () => {
    const changed = withInput(kept, 'config', 'token', typed('new'));
    expect(writingOf(changed, trackerSnapshot).secrets).toEqual([
      'CREATE SECRET tracker_token VALUE $secret_token',
    ]);
    const replaceable = new Set(['shared_token']);
    const { secrets, connector } = writingOf({ ...changed, replaceable }, trackerSnapshot);
    expect(secrets).toEqual(['CREATE OR REPLACE SECRET shared_token VALUE $secret_token']);
    expect(connector).toBe(
      'ALTER CONNECTOR tracker SET CONFIG {"token": "{{secrets.shared_token}}"}',
    );
  });
  it('keeps a secret that is not shown', () => {
    const masked = stored({ token: '••••', url: 'https://tracker.test' });
    expect(alter(masked)).toBeUndefined();
    expect(isSound(problemsOf(masked, trackerSnapshot))).toBe(true);
    const changed = withInput(masked, 'config', 'token', typed('new'));
    expect(alter(changed)).toBe(
      'ALTER CONNECTOR tracker SET CONFIG {"token": "{{secrets.tracker_token}}"}',
    );
  });
});

describe('request headers', () => {
  const headers = (...items: [string, string][]): Input => ({
    kind: 'headers',
    items: items.map(([name, value]) => ({ name, value })),
  });
  const before = stored({
    token: '{{secrets.shared_token}}',
    url: 'https://tracker.test',
    headers: '{"X-Tenant":"a","X-Api-Key":"••••","X-Gate":"{{secrets.gate}}"}',
  });
  const edited = (...items: [string, string][]): Draft =>
    withInput(before, 'config', 'headers', headers(...items));
  const KEPT = [
    ['X-Api-Key', '••••'],
    ['X-Gate', '{{secrets.gate}}'],
  ] as [string, string][];

  it('are written as an object', () => {
    const draft = withInput(filled(), 'config', 'headers', headers(['X-Tenant', 'a'], ['', '']));
    expect(alter(draft)).toContain('"headers": {"X-Tenant": "a"}');
    expect(isSound(problemsOf(draft, trackerSnapshot))).toBe(true);
  });
  it('are changed one by one', () => {
    expect(alter(before)).toBeUndefined();
    expect(isSound(problemsOf(before, trackerSnapshot))).toBe(true);
    expect(alter(edited(['X-Tenant', 'b'], ...KEPT))).toContain('{"headers": {"X-Tenant": "b"}}');
    expect(alter(edited(...KEPT))).toContain('{"headers": {"X-Tenant": null}}');
  });
  it.each([
    [
      [
        ['X-A', 'a'],
        ['x-a', 'b'],
      ],
      /same name/,
    ],
    [[['X-Api-Key', 'typed in plain']], /looks like a secret/],
    [[['X A', 'a']], /header name/],
    [[['', 'a']], /header name/],
    [[['X-A', '']], /non-empty text/],
  ] as [[string, string][], RegExp][])('are rejected: %j', (items, problem) => {
    const draft = withInput(filled(), 'config', 'headers', headers(...items));
    expect(problemsOf(draft, trackerSnapshot).config['headers']).toMatch(problem);
  });
  it('and secrets must be entered again if the address changes', () => {
    const moved = withInput(before, 'config', 'url', text('https://other.test'));
    expect(problemsOf(moved, trackerSnapshot).config).toEqual({
      headers: 'Enter the secret again: this change affects where it is sent.',
    });
    const again = withInput(
      moved,
      'config',
      'headers',
      headers(['X-Tenant', 'a'], ['X-Gate', '{{secrets.gate}}']),
    );
    expect(problemsOf(again, trackerSnapshot).config).toEqual({});
    const written = alter(again) ?? '';
    expect(written).toContain('"token": "{{secrets.shared_token}}"');
    expect(written).toContain('"headers": {"X-Api-Key": null, "X-Gate": "{{secrets.gate}}"}');
  });
});

describe('problems of a draft', () => {
  const problems = (draft: Draft) => problemsOf(draft, trackerSnapshot);
  it.each([
    ['', /Enter a name/],
    ['my company', /letters, digits/],
    ['1st', /letters, digits/],
    ['TRACKER', /already/],
  ])('the name %j', (name, problem) => {
    expect(problems({ ...filled(), name }).name).toMatch(problem);
  });
  it.each([
    ['url', '', /required/],
    ['url', 'tracker.test', /URL such as https/],
    ['url', 'ftp://x', /URL such as https/],
    ['region', 'mars', /one of "us", "eu"/],
    ['pages', '2.5', /whole number/],
    ['pages', 'many', /whole number/],
  ])('%s: %j', (key, value, problem) => {
    expect(problems(withInput(filled(), 'config', key, text(value))).config[key]).toMatch(problem);
  });
  it('include a secret that is missing, or was sent and not kept', () => {
    expect(problems(withInput(filled(), 'config', 'token', typed(''))).config['token']).toMatch(
      /Enter the secret/,
    );
    const sent = withoutTypedSecrets(filled(), new Map());
    expect(JSON.stringify(sent)).not.toContain('s3cret');
    expect(problems(sent).config['token']).toMatch(/again/);
  });
  it('do not include a secret that was stored before the rest failed: it is referred to', () => {
    const sent = withoutTypedSecrets(filled(), new Map([['token', 'tracker_2_token']]));
    expect(problems(sent).config).toEqual({});
    expect(writingOf(sent, trackerSnapshot).secrets).toEqual([]);
  });
  it('list, at the first field, the sets of keys of which one is required', () => {
    const type = { ...trackerType, configAnyOf: [['url'], ['region', 'pages']] };
    const draft = { ...withInput(filled(), 'config', 'url', text('')), type };
    expect(problems(draft).config).toEqual({ url: 'Enter “Address”, or “Region” and “Pages”.' });
    expect(problems({ ...filled(), type }).config).toEqual({});
  });
});
