import { boundsOf } from '../../bounds';
import { INLINE_BYTES, responseOf } from './response';

/** A body that is read in several steps. */
const BODY = Buffer.from(
  JSON.stringify({
    items: Array.from({ length: 4000 }, (_, id) => ({ id, text: 'x'.repeat(300) })),
  }),
);
/** One that is read in one step. */
const SMALL = Buffer.from(JSON.stringify({ items: [{ id: 1 }] }));

describe('responses', () => {
  it.each([
    ['large', BODY],
    ['small', SMALL],
  ])('of one caller that are %s do not delay those of another', async (_, raw) => {
    expect(BODY.length).toBeGreaterThan(2 * INLINE_BYTES);
    let over = 0;
    const read = (caller: string, body: Buffer): Promise<number> =>
      responseOf({ status: 200, headers: {}, raw: body }, {}, boundsOf(), undefined, () => caller)
        .count('items')
        .finally(() => (over += 1));
    const many = Array.from({ length: 30 }, () => read('eve', BODY));
    await read('ada', raw);
    expect(over).toBeLessThan(10);
    expect(await Promise.all(many)).toEqual(many.map(() => 4000));
  });
});
