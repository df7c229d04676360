import type { SchemaSnapshot } from '../../common/binding';
import type { HostHttp } from '../host';

/** What the page knows of connectors, types and names of secrets. */
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
  private asked: Promise<void> | undefined;
  private askAgain = false;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly http: Pick<HostHttp, 'snapshot'>) {}

  readonly current = (): Catalog => this.catalog;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Asks the server; a call during another makes it ask once more. Never rejects. */
  readonly refresh = (): Promise<void> => {
    if (this.asked !== undefined) this.askAgain = true;
    this.asked ??= this.ask().finally(() => {
      this.asked = undefined;
    });
    return this.asked;
  };

  private async ask(): Promise<void> {
    do {
      this.askAgain = false;
      try {
        const snapshot = await this.http.snapshot();
        this.set({
          // Binding finds what it knows by the identity of the snapshot.
          snapshot: snapshot ?? this.catalog.snapshot,
          state: 'ready',
          failure: undefined,
        });
      } catch (error) {
        const failure = error instanceof Error ? error.message : String(error);
        // What was known stays usable while the server is away.
        this.set({ ...this.catalog, state: 'failed', failure });
      }
    } while (this.askAgain);
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
