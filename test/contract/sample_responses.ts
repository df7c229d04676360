import axios from 'axios';
import { startSamples, type Samples } from '../../standalone/samples';
import { needs } from '../support/needs';
import { loadDescription, type Description } from './openapi/description';
import type { Json } from './openapi/dialect';
import { typesAt } from './openapi/schema_at';

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

/** Checks the responses of a sample service to `reads` against the description of the real one. */
export function sampleResponseTests(
  title: string,
  file: string,
  reads: readonly string[],
  of: (samples: Samples) => { readonly url: string; readonly authorization: string },
  /** Members that are null although the description does not say so → why. */
  nulls: Readonly<Record<string, string>> = {},
): void {
  needs('shared')(`the sample ${title}, against the description of the real one`, () => {
    let samples: Samples;
    let description: Description;
    beforeAll(async () => {
      samples = await startSamples({ latency: 0 });
      description = loadDescription(file);
    });
    afterAll(() => samples.close());

    it.each(reads)('responds only with members of the described types: %s', async (path) => {
      const operation = description.operations.find(
        ({ method, pattern }) =>
          method.toUpperCase() === 'GET' && pattern.test(path.split('?')[0] ?? ''),
      );
      const schema = operation?.response;
      const { url, authorization } = of(samples);
      const { data } = await axios.get<Json>(`${url}${path}`, {
        headers: { authorization },
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
          (type === 'null' && at in nulls) ||
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
}
