import {
  INDICES,
  matchesPattern,
  patternSchema,
  scansOf,
  type BoundQuery,
  type MissingSchema,
  type SchemaSnapshot,
} from '../../../common/binding';
import type { Clock, DocumentStore } from '../../../server/ports';
import { fakeClock, memoryDocuments } from '../../../server/ports/fakes';
import { IndexTables } from '../../../server/query';
import { storeOf } from '../../../server/scan/testing';
import type { Sample } from './sample';

const matching = ({ indices = [] }: Sample, pattern: string) =>
  indices.filter(({ name }) => matchesPattern(pattern, name));

/** The snapshot with what missing patterns match in a sample. */
export function withSampleIndices(
  missing: readonly MissingSchema[],
  snapshot: SchemaSnapshot,
  sample: Sample,
): SchemaSnapshot {
  const wanted = missing.flatMap(({ connector, entity }) =>
    connector === INDICES && entity !== undefined ? [entity] : [],
  );
  if (wanted.length === 0) return snapshot;
  const { indices = { patterns: [] } } = snapshot;
  const found = wanted.map((pattern) => patternSchema(pattern, matching(sample, pattern)));
  const existing = (sample.indices ?? []).map(({ name }) => name);
  return { ...snapshot, indices: { patterns: [...indices.patterns, ...found], existing } };
}

/** The indices of a sample that a query reads, for planning and for reading them from `documents`. */
export function sampleIndexTables(
  query: BoundQuery,
  sample: Sample,
  documents: DocumentStore = memoryDocuments(),
  clock: Clock = fakeClock(),
): IndexTables | undefined {
  const patterns = scansOf(query).flatMap(({ connector, entity }) =>
    connector === INDICES ? [entity] : [],
  );
  const matched = patterns.map((pattern) => {
    const indices = matching(sample, pattern);
    const count = indices.reduce((sum, index) => sum + index.documents.length, 0);
    return [pattern, { indices, documents: count }] as const;
  });
  return IndexTables.known(query, new Map(matched), { documents, clock });
}

/** The documents of a sample. */
export const sampleDocuments = ({ indices = [] }: Sample): Promise<DocumentStore> =>
  storeOf(indices);
