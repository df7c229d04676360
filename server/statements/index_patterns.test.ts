import { INDICES, type SchemaSnapshot } from '../../common/binding';
import { boundsOf } from '../bounds';
import { indexColumn, storeOf } from '../scan/testing';
import { ListedIndices, withPatterns } from './index_patterns';

const EMPTY: SchemaSnapshot = { connectors: [], types: [], secrets: [] };
const missing = (...patterns: readonly string[]) =>
  patterns.map((entity) => ({ connector: INDICES, entity }));
const stored = (...names: readonly string[]) =>
  storeOf(names.map((name) => ({ name, columns: [indexColumn('a')], documents: [] })));

describe('looking patterns up', () => {
  it('adds what each matches, once', async () => {
    const documents = await stored('logs-a', 'logs-b');
    const describe = jest.spyOn(documents, 'describe');
    const { indices } = await withPatterns(missing('logs-*', 'logs-b', 'logs-*'), EMPTY, documents);
    expect(describe).toHaveBeenCalledTimes(2);
    expect(indices?.patterns.map(({ pattern, indices: found }) => [pattern, found])).toEqual([
      ['logs-*', ['logs-a', 'logs-b']],
      ['logs-b', ['logs-b']],
    ]);
    expect(indices?.existing).toBeUndefined();
  });
  it('adds names to suggest if one matches nothing', async () => {
    const { indices } = await withPatterns(missing('nothing'), EMPTY, await stored('logs-a'));
    expect(indices).toEqual({
      patterns: [{ pattern: 'nothing', indices: [], columns: [], differing: [] }],
      existing: ['logs-a'],
    });
  });
  it('replaces what was known', async () => {
    const first = await withPatterns(missing('logs-*'), EMPTY, await stored());
    const { indices } = await withPatterns(missing('logs-*'), first, await stored('logs-a'));
    expect(indices?.patterns.map((one) => one.indices)).toEqual([['logs-a']]);
  });
  it('asks nothing for nothing', async () => {
    const failing = { describe: () => Promise.reject(new Error()), names: async () => [] };
    const others = [{ connector: 'gh', entity: 'issues' }];
    expect(await withPatterns(others, EMPTY, failing)).toBe(EMPTY);
  });
});

describe('the names for editors', () => {
  it('are the same object until they change', async () => {
    const documents = await stored('a');
    const ada = { user: 'ada', documents };
    const listed = new ListedIndices(boundsOf());
    const first = await listed.added(EMPTY, ada);
    expect(first.indices).toEqual({ names: ['a'], patterns: [] });
    expect(await listed.added(EMPTY, ada)).toBe(first);
    await documents.prepare({ name: 'b', columns: [] });
    expect((await listed.added(EMPTY, ada)).indices?.names).toEqual(['a', 'b']);
    expect((await listed.added({ ...EMPTY }, ada)).indices?.names).toEqual(['a', 'b']);
  });
  it('are those that each user sees, and remembered for each of them', async () => {
    const listed = new ListedIndices(boundsOf());
    const ada = { user: 'ada', documents: await stored('a', 'secret') };
    const bob = { user: 'bob', documents: await stored('a') };
    const first = await listed.added(EMPTY, ada);
    expect((await listed.added(EMPTY, bob)).indices?.names).toEqual(['a']);
    expect(await listed.added(EMPTY, ada)).toBe(first);
    // Her rights were taken away.
    expect((await listed.added(EMPTY, { ...bob, user: 'ada' })).indices?.names).toEqual(['a']);
  });
  it('are bounded, and then any pattern may match another', async () => {
    const listed = new ListedIndices({ known_entities: 2 });
    const documents = await stored('a', 'b', 'c');
    expect((await listed.added(EMPTY, { user: '', documents })).indices).toEqual({
      names: ['a', 'b'],
      patterns: [],
      coming: ['*'],
    });
  });
  it('are left out if the store cannot be read', async () => {
    const listed = new ListedIndices(boundsOf());
    const documents = { names: () => Promise.reject(new Error('down')) };
    expect(await listed.added(EMPTY, { user: '', documents })).toBe(EMPTY);
  });
});
