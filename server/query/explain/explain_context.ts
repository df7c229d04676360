import type { Connector, ConnectorUsage, ServiceClient } from '../../connectors';
import type { CacheHit, Statistics } from '../../scan';

/** What EXPLAIN needs: it fills templates and sends nothing. */
export interface ExplainContext {
  connector(name: string): Connector;
  usage(connector: string): ConnectorUsage | undefined;
  readonly prepare: ServiceClient['prepare'];
  readonly statistics?: Statistics;
  /** By the id of a scan: what the cache answers, where it answers all of it. */
  readonly cached?: ReadonlyMap<string, CacheHit>;
}
