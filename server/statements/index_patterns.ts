import { LRUCache } from 'lru-cache';
import {
  INDICES,
  patternSchema,
  type MissingSchema,
  type SchemaSnapshot,
} from '../../common/binding';
import type { Bounds } from '../bounds';
import type { DocumentStore } from '../ports';

/** What is known of indices, without their documents. */
export type IndexNames = Pick<DocumentStore, 'describe' | 'names'>;

/** The snapshot with the names of all indices, so that views over those that do not exist are known to be broken. */
export const withIndexNames = async (
  snapshot: SchemaSnapshot,
  documents: Pick<DocumentStore, 'names'>,
): Promise<SchemaSnapshot> => ({
  ...snapshot,
  indices: { patterns: [], ...snapshot.indices, names: await documents.names() },
});

/**
 * The snapshot with what the missing patterns match. Names are added if one matches nothing, for suggestions. The same
 * object if no pattern is missing.
 */
export async function withPatterns(
  missing: readonly MissingSchema[],
  snapshot: SchemaSnapshot,
  documents: IndexNames,
): Promise<SchemaSnapshot> {
  const patterns = missing.flatMap(({ connector, entity }) =>
    connector === INDICES && entity !== undefined ? [entity] : [],
  );
  const wanted = [...new Set(patterns)];
  if (wanted.length === 0) return snapshot;
  const found = await Promise.all(
    wanted.map(async (pattern) => patternSchema(pattern, await documents.describe(pattern))),
  );
  const { indices = { patterns: [] } } = snapshot;
  const lacksOne = found.some((one) => one.indices.length === 0);
  const others = indices.patterns.filter(({ pattern }) => !wanted.includes(pattern));
  return {
    ...snapshot,
    indices: {
      ...indices,
      patterns: [...others, ...found],
      ...(lacksOne && { existing: await documents.names() }),
    },
  };
}

/** Users whose last snapshots are remembered. */
const MOST_USERS = 20;

interface Listed {
  readonly of: SchemaSnapshot;
  readonly key: string;
  readonly snapshot: SchemaSnapshot;
}

/** The names of indices in the snapshots of editors, the same object as long as nothing has changed for a user. */
export class ListedIndices {
  private readonly last = new LRUCache<string, Listed>({ max: MOST_USERS });

  constructor(private readonly bounds: Pick<Bounds, 'known_entities'>) {}

  /**
   * The snapshot with the names of indices, as the user sees them now; without them if the store cannot be read. Names
   * are requested each time, because rights may have changed.
   */
  async added(
    snapshot: SchemaSnapshot,
    {
      user,
      documents,
    }: { readonly user: string; readonly documents: Pick<DocumentStore, 'names'> },
  ): Promise<SchemaSnapshot> {
    const all = await documents.names().catch(() => undefined);
    if (all === undefined) return snapshot;
    // Those with a dot cannot be written in FROM: the indices of a data stream.
    const written = all.filter((name) => !name.startsWith('.'));
    const names = written.slice(0, this.bounds.known_entities);
    const key = JSON.stringify(names);
    const last = this.last.get(user);
    if (last?.of === snapshot && last.key === key) return last.snapshot;
    // Of more indices, any pattern may match one that is not listed.
    const coming = written.length > names.length ? { coming: ['*'] } : {};
    const richer = { ...snapshot, indices: { names, patterns: [], ...coming } };
    this.last.set(user, { of: snapshot, key, snapshot: richer });
    return richer;
  }
}
