import { accessTokensSuite } from './access_tokens';
import { auditLogSuite } from './audit_log';
import { connectorConfigsSuite } from './connector_configs';
import { documentsSuite } from './documents';
import { historySuite } from './history';
import { leasesSuite } from './leases';
import { secretsSuite } from './secrets';
import { sharedLimitsSuite } from './shared_limits';
import { syncsSuite } from './syncs';
import type { OpenPorts, StoragePorts } from './tested_ports';
import { viewsSuite } from './views';

type Suite = (title: string, open: OpenPorts) => void;

/** For suites that need nothing but their own port. */
const alone =
  <P extends keyof StoragePorts>(
    port: P,
    suite: (title: string, open: (historyBound?: number) => Promise<StoragePorts[P]>) => void,
  ): Suite =>
  (title, open) =>
    suite(title, async (bound) => (await open(bound))[port]);

/** Does not compile while a port has no suite. */
const SUITES: Readonly<Record<keyof StoragePorts, Suite>> = {
  connectorConfigs: alone('connectorConfigs', connectorConfigsSuite),
  secrets: alone('secrets', secretsSuite),
  views: alone('views', viewsSuite),
  history: alone('history', historySuite),
  accessTokens: alone('accessTokens', accessTokensSuite),
  auditLog: alone('auditLog', auditLogSuite),
  sharedLimits: alone('sharedLimits', sharedLimitsSuite),
  documents: alone('documents', documentsSuite),
  leases: leasesSuite,
  syncs: syncsSuite,
};

/** Runs the suites of all ports that keep data; `open` returns empty ones. */
export function storageSuites(title: string, open: OpenPorts): void {
  for (const suite of Object.values(SUITES)) suite(title, open);
}
