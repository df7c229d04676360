import { ago } from '../../../common/ago';
import type { ConnectorConfig } from '../../ports';
import type { SyncStatus } from '../../sync';
import type { Execution } from '../execution';
import { keptMessages } from '../hidden_settings';
import { connectorsOfSyncs } from '../syncs_of_connector';
import type { Show, Showing } from './showing';

const FIRST_STEPS = {
  text: 'There are no connectors yet.',
  hint: `Create one: CREATE CONNECTOR github_myorg TYPE 'github' CONFIG {"org": "mycompany"}; or try sample services with: moltler demo`,
};

/** A run whose documents are up to date, as far as it went. */
const HAS_SYNCED: ReadonlySet<string> = new Set(['ok', 'partial']);

/** `SHOW CONNECTORS`: the four columns of the documentation. */
export const showConnectors: Show<'connectors'> = async (_, execution) => {
  const { ports } = execution.engine;
  const stored = await ports.connectorConfigs.list();
  const syncs = await syncsByConnector(execution);
  const now = ports.clock.now();
  return {
    columns: { Name: 'text', Type: 'text', Status: 'text', 'Last Sync': 'text' },
    like: 'Name',
    rows: stored.map((connector) => {
      const own = syncs.get(connector.name) ?? [];
      const last = Math.max(...own.flatMap(({ syncedAt }) => syncedAt ?? []));
      return [
        connector.name,
        connector.type,
        statusOf(connector, own),
        Number.isFinite(last) ? ago(now - last) : 'never',
      ];
    }),
    ifEmpty: FIRST_STEPS,
    ...noteOn([...syncs.values()].flat(), now, await keptMessages(execution)),
  };
};

interface SyncOfConnector extends SyncStatus {
  /** When its last run ended that copied something. */
  readonly syncedAt?: number;
}

/** The syncs of each connector, by its name. */
async function syncsByConnector(
  execution: Execution,
): Promise<ReadonlyMap<string, readonly SyncOfConnector[]>> {
  const { engine } = execution;
  const statuses = await engine.syncs.list();
  await engine.schedules?.seen(statuses.map(({ sync }) => sync));
  const byName = new Map<string, SyncOfConnector[]>();
  if (statuses.length === 0) return byName;
  const readBy = await connectorsOfSyncs(
    statuses.map(({ sync }) => sync),
    execution,
  );
  for (const status of statuses) {
    const syncedAt = await lastSynced(status, execution);
    for (const name of readBy.get(status.sync.id) ?? []) {
      const own = byName.get(name) ?? [];
      own.push({ ...status, ...(syncedAt !== undefined && { syncedAt }) });
      byName.set(name, own);
    }
  }
  return byName;
}

/** Runs that are searched for one that copied something. */
const RUNS = 20;

async function lastSynced(
  { sync, lastRun }: SyncStatus,
  { engine }: Execution,
): Promise<number | undefined> {
  if (lastRun === undefined) return undefined;
  const runs = HAS_SYNCED.has(lastRun.outcome)
    ? [lastRun]
    : await engine.ports.syncs.runs({ syncId: sync.id, limit: RUNS });
  const found = runs.find(({ outcome }) => HAS_SYNCED.has(outcome));
  return found === undefined ? undefined : Date.parse(found.endedAt ?? found.startedAt);
}

const isFailing = ({ sync }: SyncStatus): boolean => sync.failures > 0;

const statusOf = ({ enabled, status }: ConnectorConfig, syncs: readonly SyncStatus[]): string => {
  if (!enabled) return 'disabled';
  return syncs.some(isFailing) ? 'error' : status.state;
};

/** Which scheduled syncs fail, since when, and why. */
function noteOn(
  statuses: readonly SyncOfConnector[],
  now: number,
  shownMessage: (message: string) => string,
): Pick<Showing, 'note'> {
  const failing = new Map(
    statuses.filter(isFailing).map((status) => [status.sync.name, status] as const),
  );
  const [first] = failing.values();
  if (first === undefined) return {};
  const { sync, lastRun, syncedAt } = first;
  const since = syncedAt === undefined ? '' : ` since its last success ${ago(now - syncedAt)}`;
  const times = sync.failures === 1 ? 'once' : `${sync.failures} times`;
  const reason = lastRun?.error?.message ?? lastRun?.explanation;
  const others = failing.size === 1 ? '' : ` ${failing.size - 1} more are failing, too.`;
  return {
    note: {
      severity: 'warning',
      text: `Sync "${sync.name}" has failed ${times}${since}${reason === undefined ? '.' : `: ${shownMessage(reason)}`}${others}`,
      hint: `Show its runs with SHOW SYNC HISTORY ${sync.name}.`,
    },
  };
}
