import type { SchemaSnapshot } from '../../common/binding/schema';
import { CatalogStore } from './catalog_store';

const EMPTY: SchemaSnapshot = { connectors: [], types: [], secrets: [] };
const responding = (...given: (SchemaSnapshot | undefined | Error)[]) => ({
  snapshot: async () => {
    const next = given.shift();
    if (next instanceof Error) throw next;
    return next;
  },
});

describe('the catalogue of the page', () => {
  it('keeps the very snapshot where the server says that nothing changed', async () => {
    const store = new CatalogStore(responding(EMPTY, undefined));
    const told = jest.fn();
    store.subscribe(told);
    await store.refresh();
    await store.refresh();
    expect(store.current()).toEqual({ snapshot: EMPTY, state: 'ready', failure: undefined });
    expect(store.current().snapshot).toBe(EMPTY);
    expect(told).toHaveBeenCalledTimes(1);
  });
  it('keeps what it knew while the server is away, and says so', async () => {
    const store = new CatalogStore(responding(EMPTY, new Error('gone')));
    await store.refresh();
    await store.refresh();
    expect(store.current()).toEqual({ snapshot: EMPTY, state: 'failed', failure: 'gone' });
  });
  it('asks once more where something changed during a question', async () => {
    const later: SchemaSnapshot = { ...EMPTY, secrets: ['a'] };
    const store = new CatalogStore(responding(EMPTY, later));
    await Promise.all([store.refresh(), store.refresh()]);
    expect(store.current().snapshot).toBe(later);
  });
});
