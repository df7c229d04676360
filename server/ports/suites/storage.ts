import type { AccessTokenStore, Ports } from '..';
import { accessTokensSuite } from './access_tokens';
import { auditLogSuite } from './audit_log';
import { connectorConfigsSuite } from './connector_configs';
import { historySuite } from './history';
import { secretsSuite } from './secrets';
import { sharedLimitsSuite } from './shared_limits';
import { viewsSuite } from './views';

/** The ports that keep data, of any host. */
export interface StoragePorts extends Omit<Ports, 'clock' | 'pageCache'> {
  readonly accessTokens: AccessTokenStore;
}

type Suites = {
  readonly [P in keyof StoragePorts]: (
    title: string,
    open: (historyBound?: number) => Promise<StoragePorts[P]>,
  ) => void;
};

/** Does not compile while a port has no suite. */
const SUITES: Suites = {
  connectorConfigs: connectorConfigsSuite,
  secrets: secretsSuite,
  views: viewsSuite,
  history: historySuite,
  accessTokens: accessTokensSuite,
  auditLog: auditLogSuite,
  sharedLimits: sharedLimitsSuite,
};

/** Runs the suites of all ports that keep data; `open` returns empty ones. */
export function storageSuites(
  title: string,
  open: (historyBound?: number) => Promise<StoragePorts>,
): void {
  const run = <P extends keyof StoragePorts>(port: P): void =>
    SUITES[port](title, async (bound) => (await open(bound))[port]);
  for (const port of Object.keys(SUITES) as (keyof StoragePorts)[]) run(port);
}
