import type { Connector, ConnectorUsage, ServiceClient } from '../../connectors';
import type { ReadIndices } from '../indices/index_tables';
import type { CacheHit, Statistics } from '../../scan';

/** The context of EXPLAIN, which fills templates and sends nothing. */
export interface ExplainContext {
  connector(name: string): Connector;
  usage(connector: string): ConnectorUsage | undefined;
  readonly prepare: ServiceClient['prepare'];
  readonly statistics?: Statistics;
  /** What a name or a pattern of indices matches. */
  readonly indices?: (pattern: string) => ReadIndices | undefined;
  /** By the id of a scan: the cache hit, if the cache has all of it. */
  readonly cached?: ReadonlyMap<string, CacheHit>;
}
