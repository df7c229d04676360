import type { Clock, DocumentStore, IndexDescription } from '../../ports';

/** How long what a statement was bound with is used to plan it. Usually, that is a few milliseconds. */
const FRESH_MILLISECONDS = 1000;
/** Patterns that are kept. */
const MOST_PATTERNS = 100;

/** What a pattern matches. */
export interface MatchedIndices {
  readonly indices: readonly IndexDescription[];
  /** In all of them. */
  readonly documents: number;
}

interface LookUp {
  /** When it was requested. */
  readonly at: number;
  readonly indices: Promise<readonly IndexDescription[]>;
  readonly documents: Promise<number>;
}

/**
 * The indices of the patterns in the statements of one script, as its user sees them. What binding needs is requested before the
 * current schemas are known, if it is likely to be needed, and together with what planning will need.
 */
export class IndexLookUps {
  /** By pattern: requested, but not used for binding yet. */
  private coming = new Map<string, LookUp>();
  /** By pattern: what a statement was bound with, which has not been planned yet. */
  private readonly bound = new Map<string, LookUp>();

  constructor(
    private readonly documents: Pick<DocumentStore, 'describe' | 'count' | 'names'>,
    private readonly clock: Pick<Clock, 'monotonic'>,
  ) {}

  /** Requests these patterns for the next binding, and forgets what was requested before it. */
  ahead(patterns: readonly string[]): void {
    const some = [...new Set(patterns)].slice(0, MOST_PATTERNS);
    this.coming = new Map(some.map((pattern) => [pattern, this.request(pattern)]));
  }

  /** A statement may have changed indices. */
  forget(): void {
    this.coming.clear();
    this.bound.clear();
  }

  /** For binding: as the indices are now. */
  describe(pattern: string): Promise<readonly IndexDescription[]> {
    const found = this.taken(this.coming, pattern) ?? this.request(pattern);
    this.bound.delete(pattern);
    this.bound.set(pattern, found);
    for (const oldest of this.bound.keys()) {
      if (this.bound.size <= MOST_PATTERNS) break;
      this.bound.delete(oldest);
    }
    return found.indices;
  }

  names(): Promise<readonly string[]> {
    return this.documents.names();
  }

  /** For planning: as the statement was bound, if that was just now. */
  async matched(pattern: string): Promise<MatchedIndices> {
    const { indices, documents } = this.taken(this.bound, pattern) ?? this.request(pattern);
    const [described, count] = await Promise.all([indices, documents]);
    return { indices: described, documents: count };
  }

  private request(pattern: string): LookUp {
    const indices = this.documents.describe(pattern);
    const documents = this.documents.count(pattern);
    // Whoever uses it handles its failure.
    indices.catch(() => undefined);
    documents.catch(() => undefined);
    return { at: this.clock.monotonic(), indices, documents };
  }

  /** Each look-up is used once. */
  private taken(from: Map<string, LookUp>, pattern: string): LookUp | undefined {
    const found = from.get(pattern);
    from.delete(pattern);
    const isFresh = found !== undefined && this.clock.monotonic() - found.at < FRESH_MILLISECONDS;
    return isFresh ? found : undefined;
  }
}
