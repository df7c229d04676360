import { memoryPorts } from '../ports/fakes';
import { Letters } from './letters';

const INDEX = 'issues';
const letter = (documentId: string) => ({
  index: INDEX,
  documentId,
  at: '2026-01-01T00:00:00.000Z',
  reason: 'no',
  content: {},
});
const ids = ['a', 'b', 'c', 'd'];

/** Of a sync that had letters about `ids` before. */
async function begun(mostKnown: number) {
  const { syncs } = memoryPorts();
  await syncs.addDeadLetters(ids.map((id) => ({ ...letter(id), syncId: 's' })));
  const letters = await Letters.of(syncs, 's', mostKnown);
  const left = async () =>
    (await syncs.deadLetters({ syncId: 's', limit: 10 })).map(({ documentId }) => documentId);
  const settle = (...of: readonly string[]) =>
    letters.settle(of.map((documentId) => ({ index: INDEX, documentId })));
  return { syncs, letters, left, settle };
}

describe('the letter about a document', () => {
  it.each([100, 4, 3, 1])(
    'is removed once it is written, if %p are kept in memory',
    async (most) => {
      const { letters, left, settle } = await begun(most);
      await settle('d', 'unknown');
      expect(await left()).toEqual(['a', 'b', 'c']);
      await letters.add([letter('e'), letter('f')]);
      await settle('a', 'f');
      expect(await left()).toEqual(['b', 'c', 'e']);
    },
  );

  it('costs nothing if there are none', async () => {
    const { syncs } = memoryPorts();
    let calls = 0;
    const store = { ...syncs, removeDeadLettersOf: async () => void calls++ };
    const letters = await Letters.of(store, 's');
    await letters.settle([{ index: INDEX, documentId: 'a' }]);
    expect(calls).toBe(0);
  });
});
