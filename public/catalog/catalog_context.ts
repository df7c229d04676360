import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Catalog, CatalogStore } from './catalog_store';

const CatalogContext = createContext<CatalogStore | undefined>(undefined);

/** Provides the catalog to all components below it. */
export const CatalogProvider = CatalogContext.Provider;

/** The store itself, for code that reads it outside rendering. Throws without a provider. */
export function useCatalogStore(): CatalogStore {
  const store = useContext(CatalogContext);
  if (store === undefined) throw new Error('useCatalog needs a CatalogProvider above it.');
  return store;
}

/** The catalog, and how to fetch it again. */
export function useCatalog(): Catalog & { readonly refresh: () => Promise<void> } {
  const store = useCatalogStore();
  const catalog = useSyncExternalStore(store.subscribe, store.current);
  return { ...catalog, refresh: store.refresh };
}
