import * as fc from 'fast-check';
import { createRedactor } from '../../server/connectors';

/** Fixed, so that failures are reproducible; change it to test other inputs. */
const SEED = 20261122;

/** Realistic secrets: random texts, tokens, keys of several lines, some very long. */
const secret = fc.oneof(
  fc.string({ minLength: 4, maxLength: 60 }),
  fc.string({ unit: 'binary', minLength: 4, maxLength: 40 }),
  fc.base64String({ minLength: 8, maxLength: 200 }),
  fc.stringMatching(/^[$^.*+?()[\]{}|\\/-]{4,20}$/),
  fc
    .tuple(fc.base64String({ minLength: 64, maxLength: 64 }), fc.integer({ min: 20, max: 2000 }))
    .map(([line, lines]) => `-----BEGIN KEY-----\n${`${line}\n`.repeat(lines)}-----END KEY-----`),
);
const around = fc.string({ maxLength: 30 });

describe(`the redactor, over random secrets (seed ${SEED})`, () => {
  const check = (property: fc.IProperty<[readonly string[], string, string]>) =>
    fc.assert(property, { seed: SEED, numRuns: 300 });
  const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');

  it('masks each in every encoding in which it is sent', () => {
    check(
      fc.property(
        fc.array(secret, { minLength: 1, maxLength: 5 }),
        around,
        around,
        (secrets, before, after) => {
          const redactor = createRedactor();
          for (const one of secrets) redactor.learn(one);
          for (const one of secrets) {
            for (const spelling of [
              one,
              encodeURIComponent(wellFormed(one)),
              JSON.stringify(one).slice(1, -1),
              Buffer.from(one).toString('base64'),
              Buffer.from(one).toString('base64url'),
            ]) {
              const clean = redactor.redact(`${before}${spelling}${after}`);
              // The mask itself may contain a short secret.
              const rest = clean.replaceAll('[redacted]', '');
              expect(`${before}${after}`.includes(one) || !rest.includes(spelling)).toBe(true);
            }
          }
        },
      ),
    );
  });

  it('masks each in a document, and leaves everything else unchanged', () => {
    check(
      fc.property(
        fc.array(secret, { minLength: 1, maxLength: 3 }),
        around,
        around,
        (secrets, before, after) => {
          const redactor = createRedactor();
          for (const one of secrets) redactor.learn(`#${one}#`);
          const [first = ''] = secrets;
          const value = { plain: 'as it is', list: [before, { deep: `#${first}#` }], number: 7 };
          const clean = redactor.redactValue(value);
          expect(clean).toMatchObject({ plain: 'as it is', number: 7 });
          expect(JSON.stringify(clean)).toContain('[redacted]');
          expect(redactor.redact(after.replaceAll('#', ''))).toBe(after.replaceAll('#', ''));
        },
      ),
    );
  });

  it('finds one of a thousand secrets in a large text', () => {
    const redactor = createRedactor();
    for (let at = 0; at < 1000; at++) redactor.learn(`secret-${at}-${'k'.repeat(at % 90)}`);
    const text = 'an innocent line of a log\n'.repeat(4000);
    expect(redactor.redact(`${text}secret-999-${'k'.repeat(9)}`)).toBe(`${text}[redacted]`);
  });
});
