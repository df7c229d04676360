import { fakeClock } from '../../ports/fakes';
import { indexColumn } from '../../scan/testing';
import { IndexLookUps } from './index_look_ups';

const described = (...names: readonly string[]) =>
  names.map((name) => ({ name, columns: [indexColumn('title')] }));

/** Look-ups in a store whose indices are `there`, and what was requested of it. */
function lookUpsOf(there: { names: readonly string[] }) {
  const requests: string[] = [];
  const clock = fakeClock();
  const lookUps = new IndexLookUps(
    {
      describe: async (pattern) => {
        requests.push(`describe ${pattern}`);
        return described(...there.names);
      },
      count: async (pattern) => {
        requests.push(`count ${pattern}`);
        return 3;
      },
      names: async () => there.names,
    },
    clock,
  );
  return { lookUps, requests, clock };
}
const ONCE = ['describe a*', 'count a*'];

describe('what a script looks up of indices', () => {
  it('is requested once for binding and planning', async () => {
    const { lookUps, requests } = lookUpsOf({ names: ['a1'] });
    lookUps.ahead(['a*', 'a*']);
    expect(await lookUps.describe('a*')).toEqual(described('a1'));
    expect(await lookUps.matched('a*')).toEqual({ indices: described('a1'), documents: 3 });
    expect(requests).toEqual(ONCE);
  });

  it('is requested again for each binding, as it may have changed', async () => {
    const there = { names: ['a1'] };
    const { lookUps, requests } = lookUpsOf(there);
    await lookUps.describe('a*');
    there.names = ['a1', 'a2'];
    expect(await lookUps.describe('a*')).toEqual(described('a1', 'a2'));
    expect(await lookUps.matched('a*')).toMatchObject({ indices: described('a1', 'a2') });
    expect(requests).toEqual([...ONCE, ...ONCE]);
  });

  it('is requested again for each plan', async () => {
    const { lookUps, requests } = lookUpsOf({ names: ['a1'] });
    await lookUps.describe('a*');
    await lookUps.matched('a*');
    await lookUps.matched('a*');
    expect(requests).toEqual([...ONCE, ...ONCE]);
  });

  it.each<[string, (made: ReturnType<typeof lookUpsOf>) => Promise<void> | void]>([
    ['after a second', ({ clock }) => clock.advance(1000)],
    ['after a statement that may change indices', ({ lookUps }) => lookUps.forget()],
  ])('is requested again %s', async (_, happens) => {
    const made = lookUpsOf({ names: ['a1'] });
    made.lookUps.ahead(['a*']);
    await made.lookUps.describe('a*');
    await happens(made);
    await made.lookUps.matched('a*');
    expect(made.requests).toEqual([...ONCE, ...ONCE]);
  });

  it('is not left over from the binding of an earlier statement', async () => {
    const { lookUps, requests } = lookUpsOf({ names: ['a1'] });
    lookUps.ahead(['a*']);
    lookUps.ahead([]);
    await lookUps.describe('a*');
    expect(requests).toEqual([...ONCE, ...ONCE]);
  });

  it('fails only where it is used', async () => {
    const failing = async (): Promise<never> => {
      throw new Error('no right');
    };
    const lookUps = new IndexLookUps(
      { describe: failing, count: failing, names: failing },
      fakeClock(),
    );
    lookUps.ahead(['a*']);
    await expect(lookUps.describe('a*')).rejects.toThrow('no right');
    await expect(lookUps.matched('a*')).rejects.toThrow('no right');
  });
});
