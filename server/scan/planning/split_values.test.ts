import fc from 'fast-check';
import { queryString } from '../../../common/declaration';
import { addressBytes, partsWithin } from './split_values';

const asSent = (name: string, values: readonly string[], many: 'comma' | 'repeat'): string =>
  queryString([[name, many === 'comma' ? [values.join(',')] : values]]);

describe('values that do not fit in one URL', () => {
  const values = fc.array(fc.oneof(fc.string(), fc.constantFrom('ä', '%', 'a b', '😀')), {
    minLength: 1,
    maxLength: 40,
  });
  const many = fc.constantFrom('comma' as const, 'repeat' as const);

  it('are split into parts that fit, without losing or repeating any', () => {
    fc.assert(
      fc.property(values, many, fc.integer({ min: 20, max: 200 }), (all, how, bytes) => {
        const parts = partsWithin(bytes, 'ids[]', all, how);
        if (parts === undefined) {
          expect(all.some((one) => addressBytes('ids[]', [one], how) > bytes)).toBe(true);
          return;
        }
        expect(parts.flat()).toEqual(all);
        for (const part of parts) {
          expect(part.length).toBeGreaterThan(0);
          expect(asSent('ids[]', part, how).length).toBeLessThanOrEqual(bytes);
        }
      }),
    );
  });

  it('are never estimated shorter than they are sent', () => {
    fc.assert(
      fc.property(values, many, (all, how) => {
        expect(addressBytes('ids[]', all, how)).toBeGreaterThanOrEqual(
          asSent('ids[]', all, how).length,
        );
      }),
    );
  });
});
