import type { SchemaSnapshot } from '../../common/binding';
import type { HostHttp } from '../host';

/** The connectors, types and names of secrets that the page knows. */
export interface Catalog {
  /** Empty lists until the first response. */
  readonly snapshot: SchemaSnapshot;
  readonly state: 'loading' | 'ready' | 'failed';
  /** Why the last attempt failed. */
  readonly failure: string | undefined;
}

const NOTHING: SchemaSnapshot = { connectors: [], types: [], secrets: [] };

/** The catalog of the server, fetched again when something may have changed it. */
export class CatalogStore {
  private catalog: Catalog = { snapshot: NOTHING, state: 'loading', failure: undefined };
  private loading: Promise<void> | undefined;
  private loadAgain = false;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly http: Pick<HostHttp, 'snapshot'>) {}

  readonly current = (): Catalog => this.catalog;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Loads the catalog; a call while it is loading makes it load once more. Never rejects. */
  readonly refresh = (): Promise<void> => {
    if (this.loading !== undefined) this.loadAgain = true;
    this.loading ??= this.load().finally(() => {
      this.loading = undefined;
    });
    return this.loading;
  };

  private async load(): Promise<void> {
    do {
      this.loadAgain = false;
      try {
        const snapshot = await this.http.snapshot();
        this.set({
          // Binding caches by the identity of the snapshot, so an unchanged one stays the same object.
          snapshot: snapshot ?? this.catalog.snapshot,
          state: 'ready',
          failure: undefined,
        });
      } catch (error) {
        const failure = error instanceof Error ? error.message : String(error);
        // The last catalog stays usable while the server cannot be reached.
        this.set({ ...this.catalog, state: 'failed', failure });
      }
    } while (this.loadAgain);
  }

  private set(catalog: Catalog): void {
    const { snapshot, state, failure } = this.catalog;
    const same =
      snapshot === catalog.snapshot && state === catalog.state && failure === catalog.failure;
    if (same) return;
    this.catalog = catalog;
    for (const listener of [...this.listeners]) listener();
  }
}
