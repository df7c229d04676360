import type { SchemaSnapshot } from '../../common/binding';
import { CatalogStore } from './catalog_store';

const EMPTY: SchemaSnapshot = { connectors: [], types: [], secrets: [] };
const responding = (...given: (SchemaSnapshot | undefined | Error)[]) => ({
  snapshot: async () => {
    const next = given.shift();
    if (next instanceof Error) throw next;
    return next;
  },
});

describe('the catalog of the page', () => {
  it('keeps the identical snapshot if nothing changed', async () => {
    const store = new CatalogStore(responding(EMPTY, undefined));
    const listener = jest.fn();
    store.subscribe(listener);
    await store.refresh();
    await store.refresh();
    expect(store.current()).toEqual({ snapshot: EMPTY, state: 'ready', failure: undefined });
    expect(store.current().snapshot).toBe(EMPTY);
    expect(listener).toHaveBeenCalledTimes(1);
  });
  it('keeps its snapshot while the server cannot be reached, and reports the failure', async () => {
    const store = new CatalogStore(responding(EMPTY, new Error('gone')));
    await store.refresh();
    await store.refresh();
    expect(store.current()).toEqual({ snapshot: EMPTY, state: 'failed', failure: 'gone' });
  });
  it('loads again if something changed while it was loading', async () => {
    const later: SchemaSnapshot = { ...EMPTY, secrets: ['a'] };
    const store = new CatalogStore(responding(EMPTY, later));
    await Promise.all([store.refresh(), store.refresh()]);
    expect(store.current().snapshot).toBe(later);
  });
});
