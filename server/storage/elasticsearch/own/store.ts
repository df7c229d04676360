import type { Clock } from '../../../ports';
import type { Elasticsearch } from '../client/connection';
import type { OwnIndices } from './own_indices';
import { orderOf } from './order';
import { readTogether, type ReadDocument } from './read_together';

/** What all adapters need. */
export interface OwnStore {
  readonly elasticsearch: Elasticsearch;
  readonly indices: OwnIndices;
  readonly clock: Clock;
  readonly read: ReadDocument;
  /** The next text to sort by. */
  readonly order: () => string;
}

export const ownStore = (
  elasticsearch: Elasticsearch,
  indices: OwnIndices,
  clock: Clock,
): OwnStore => ({
  elasticsearch,
  indices,
  clock,
  read: readTogether(elasticsearch),
  order: orderOf(clock),
});
