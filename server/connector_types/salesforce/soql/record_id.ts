import type { UnknownValues } from '../../../../common/declaration';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** Whether it can be an id: SOQL rejects anything else. */
export const isRecordId = (text: string): boolean =>
  /^[A-Za-z0-9]{15}([A-Za-z0-9]{3})?$/.test(text);

/**
 * An id as rows have it: 15 letters and digits, and three letters for the case of each of them. SOQL also finds a row by
 * the first 15 alone.
 * https://help.salesforce.com/s/articleView?id=000385585
 */
export function isFullId(text: string): boolean {
  return isRecordId(text) && text.length === 18 && text.slice(15) === suffixOf(text.slice(0, 15));
}

function suffixOf(id: string): string {
  return [0, 5, 10]
    .map((start) => {
      const bits = [...id.slice(start, start + 5)].map((one, at) =>
        one >= 'A' && one <= 'Z' ? 1 << at : 0,
      );
      return LETTERS[bits.reduce((sum, bit) => sum + bit, 0)] ?? '';
    })
    .join('');
}

/** For EXPLAIN. */
export const SAMPLE_IDS: readonly string[] = ['001000000000001AAA', '001000000000002AAA'];

/** `invalid ID field: 001xx0000000000`: an id of the right length whose check digits are wrong. */
export const rejectedIds: UnknownValues = {
  because: 'SOQL rejects ids that cannot exist, where SQL returns no row',
  of: (message, { conditions }) => {
    const rejected = new Set(
      [...message.matchAll(/invalid ID field: ([A-Za-z0-9]+)/g)].map(([, id = '']) => id),
    );
    return conditions.flatMap(({ column, values }) =>
      values.flatMap(({ value }) =>
        typeof value === 'string' && rejected.has(value) ? [{ column, value }] : [],
      ),
    );
  },
};
