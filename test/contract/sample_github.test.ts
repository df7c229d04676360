import axios from 'axios';
import { startSamples, type Samples } from '../../standalone/samples';
import { needs } from '../support/needs';
import { loadDescription, type Description } from './openapi/description';
import type { Json } from './openapi/dialect';
import { typesAt } from './openapi/schema_at';

const READS = [
  '/repos/mycompany/checkout',
  '/orgs/mycompany/repos',
  '/orgs/mycompany/issues?filter=all&state=all',
  '/orgs/mycompany/members',
  '/orgs/mycompany/teams',
  '/users/ada',
  '/repos/mycompany/checkout/issues?state=all',
  '/repos/mycompany/checkout/issues/1',
  '/repos/mycompany/checkout/issues/comments',
  '/repos/mycompany/checkout/pulls?state=all',
  '/repos/mycompany/checkout/commits',
  '/repos/mycompany/checkout/branches',
  '/repos/mycompany/checkout/releases',
  '/repos/mycompany/checkout/actions/runs',
  '/repos/mycompany/checkout/actions/workflows',
  '/search/issues?q=is:issue',
  '/rate_limit',
];

/** The members of a response by path, with their JSON Schema types. */
function* members(value: Json, path: string): Generator<readonly [string, string]> {
  if (Array.isArray(value)) {
    for (const item of value) yield* members(item, `${path === '.' ? '' : path}[]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, of] of Object.entries(value))
      yield* members(of, path === '.' ? name : `${path}.${name}`);
  } else if (value === null) {
    yield [path, 'null'];
  } else {
    yield [path, typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value];
  }
}

needs('shared')('the sample GitHub, against the description of the real one', () => {
  let samples: Samples;
  let description: Description;
  beforeAll(async () => {
    samples = await startSamples({ latency: 0 });
    description = loadDescription('github/api.github.com.json');
  });
  afterAll(() => samples.close());

  it.each(READS)('responds only with members of the described types: %s', async (path) => {
    const operation = description.operations.find(
      ({ method, pattern }) =>
        method.toUpperCase() === 'GET' && pattern.test(path.split('?')[0] ?? ''),
    );
    const schema = operation?.response;
    const { data } = await axios.get<Json>(`${samples.github.url}${path}`, {
      headers: { authorization: `Bearer ${samples.github.token}` },
      proxy: false,
    });
    if (schema === undefined) throw new Error(`The description has no response for ${path}`);
    const seen = new Set<string>();
    const faults: string[] = [];
    for (const [at, type] of members(data, '.')) {
      if (seen.has(`${at} ${type}`)) continue;
      seen.add(`${at} ${type}`);
      const types = typesAt(description, schema, at);
      const fits =
        types === 'any' ||
        types?.has(type) === true ||
        (type === 'integer' && types?.has('number') === true);
      if (!fits)
        faults.push(
          `${at}: ${type}, not ${types === undefined ? 'a member' : [...types].join(' or ')}`,
        );
    }
    expect(seen.size).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});
