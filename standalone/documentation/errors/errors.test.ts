import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Code } from '../../../common/errors';
import { BOUNDS } from '../../../server/bounds';
import { ERROR_GUIDE, sampleMessages } from '.';

const ROOT = join(__dirname, '..', '..', '..');
const CODES = Object.keys(ERROR_GUIDE) as Code[];

/** The product's code, without the tables of messages and this reference. */
function sources(): string {
  const left = /\/(?:testing|generated|fixtures|errors\/\w+_messages\.ts|errors\/retryable\.ts)/;
  return ['common', 'server', 'standalone']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
        join(folder, path),
      ),
    )
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .filter((path) => !left.test(path) && !path.startsWith('standalone/documentation'))
    .map((path) => readFileSync(join(ROOT, path), 'utf8'))
    .join('\n');
}

describe('an error', () => {
  const text = sources();
  it.each(CODES)('that is documented is sent by something: %s', (code) => {
    expect(text).toContain(`'${code}'`);
  });

  // Nothing is to be done about the first; the message of the other describes what to write.
  const WITHOUT_HINT: readonly Code[] = ['cancelled', 'invalid_value'];
  it.each(CODES.filter((code) => !WITHOUT_HINT.includes(code)))(
    'tells the reader what to do: %s',
    (code) => {
      expect(sampleMessages(code).filter(({ hint }) => hint === undefined)).toEqual([]);
    },
  );
});

describe('the error of a bound', () => {
  const bounds = Object.entries(BOUNDS).filter(([, { beyond }]) => beyond in ERROR_GUIDE);
  it.each(bounds)('names it: %s', (name, { beyond }) => {
    const messages = sampleMessages(beyond as Code);
    expect(messages.map(({ text }) => text).join('\n')).toContain(name);
  });
});
