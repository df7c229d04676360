import type { IndexPatternSchema, SchemaSnapshot } from '../schema/schema';
import type { StatementContext } from '../statement_context';
import { INDICES } from './indices';
import { indexPattern, matchesPattern, mayMatch } from './index_names';

/** What is known of the indices that a name or a pattern in a statement means. */
export type FoundIndices =
  | { readonly type: 'found'; readonly schema: IndexPatternSchema }
  /** No index matches it. */
  | { readonly type: 'none' }
  /** Its columns are not known yet, or its indices are only created by an earlier statement. */
  | { readonly type: 'unknown'; readonly pattern: string; readonly coming: boolean };

/** Finds the indices of a name or a pattern. */
export function findIndices(written: string, { indices }: SchemaSnapshot): FoundIndices {
  const pattern = indexPattern(written);
  if (indices === undefined || pattern === undefined) return { type: 'none' };
  // Also of an index that exists: it may get more columns.
  if (indices.coming?.some((one) => mayMatch(one, pattern)) === true)
    return { type: 'unknown', pattern, coming: true };
  const schema = indices.patterns.find((one) => one.pattern === pattern);
  if (schema !== undefined)
    return schema.indices.length > 0 ? { type: 'found', schema } : { type: 'none' };
  const { names } = indices;
  const exists = names?.some((name) => matchesPattern(pattern, name)) ?? true;
  return exists ? { type: 'unknown', pattern, coming: false } : { type: 'none' };
}

/** Notes that the columns of a pattern are missing. */
export function addMissingIndices(
  { pattern, coming }: Extract<FoundIndices, { type: 'unknown' }>,
  { missingSchemas }: Pick<StatementContext, 'missingSchemas'>,
): void {
  if (!coming) missingSchemas.push({ connector: INDICES, entity: pattern });
}

/** The schemas after a statement that may create or change indices: those whose names match `target`. */
export function withComingIndices(target: string, snapshot: SchemaSnapshot): SchemaSnapshot {
  const pattern = indexPattern(target);
  const { indices = { patterns: [] } } = snapshot;
  const { coming = [] } = indices;
  if (pattern === undefined || coming.includes(pattern)) return snapshot;
  return { ...snapshot, indices: { ...indices, coming: [...coming, pattern] } };
}
