import type { Connector } from '../../connectors/connector';
import type { ConnectorUsage, ServiceClient } from '../../connectors/service_client';
import type { CacheHit } from '../../scan/scan';
import type { Statistics } from '../../scan/planning/scan_request';

/** What EXPLAIN needs: it fills templates and sends nothing. */
export interface ExplainContext {
  connector(name: string): Connector;
  usage(connector: string): ConnectorUsage | undefined;
  readonly prepare: ServiceClient['prepare'];
  readonly statistics?: Statistics;
  /** By the id of a scan: what the cache answers, where it answers all of it. */
  readonly cached?: ReadonlyMap<string, CacheHit>;
}
