import type { Code } from '../../../common/errors';
import { BOUNDS } from '../../../server/bounds';
import { ERROR_GUIDE, sampleMessages } from '.';

const CODES = Object.keys(ERROR_GUIDE) as Code[];

describe('an error', () => {
  // Nothing is to be done about the first; the message of the second describes what to write, and the author of a script
  // writes those of the others.
  const WITHOUT_HINT: readonly Code[] = [
    'cancelled',
    'invalid_value',
    'thrown',
    'assertion_failed',
  ];
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
