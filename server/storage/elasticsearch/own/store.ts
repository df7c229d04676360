import type { Clock } from '../../../ports';
import type { Elasticsearch } from '../client/connection';
import type { OwnIndices } from './own_indices';
import { orderOf } from './order';

/** What all adapters need. */
export interface OwnStore {
  readonly elasticsearch: Elasticsearch;
  readonly indices: OwnIndices;
  readonly clock: Clock;
  /** The next text to sort by. */
  readonly order: () => string;
}

export const ownStore = (
  elasticsearch: Elasticsearch,
  indices: OwnIndices,
  clock: Clock,
): OwnStore => ({ elasticsearch, indices, clock, order: orderOf(clock) });
