import type { ServiceResponse } from '../../connectors';
import type { CachedPage } from '../../ports';
import { OpenBodies } from './open_bodies';

const page: CachedPage = {
  body: Buffer.from('[1]'),
  version: '1',
  headers: {},
  status: 200,
  freshAt: 0,
};

/** Bodies, and how often one was parsed. */
function setUp() {
  const revive = jest.fn(
    ({ body }: { readonly body: Buffer }) =>
      ({
        large: async () => false,
        json: async () => parse(body.toString()),
      }) as unknown as ServiceResponse,
  );
  const parse = jest.fn((text: string): unknown => JSON.parse(text));
  return { bodies: new OpenBodies({ revive }, 1000), parse };
}

describe('the body of a cached page', () => {
  it('is parsed once', async () => {
    const { bodies, parse } = setUp();
    for (let time = 0; time < 2; time++)
      expect(await (await bodies.open(page)).json()).toEqual([1]);
    expect(parse).toHaveBeenCalledTimes(1);
  });

  it('is not kept if it is used rarely', async () => {
    const { bodies, parse } = setUp();
    for (let time = 0; time < 2; time++)
      expect(await (await bodies.open(page, undefined, 'rare')).json()).toEqual([1]);
    expect(parse).toHaveBeenCalledTimes(2);
  });
});
