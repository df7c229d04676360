import { LRUCache } from 'lru-cache';
import type { JsonValue } from '../../common/declaration';
import { ConnectorError } from '../../common/errors';
import type { Connector, ServiceClient } from '../connectors';
import type { Clock, SecretStore } from '../ports';
import { cacheOwner, type ScanPlan } from '../scan';

type Settings = Readonly<Record<string, JsonValue>>;

interface Kept {
  readonly settings: Settings;
  readonly until: number;
}

const MOST_ACCOUNTS = 500;
/** People rarely change them. */
const KEPT_MILLISECONDS = 3_600_000;
/** After a failure, requests are merely less precise. */
const FAILED_MILLISECONDS = 60_000;
const MAX_WAIT_SECONDS = 5;

/** Settings of connected accounts that CONFIG lacks, in memory. */
export class AccountSettings {
  private readonly kept = new LRUCache<string, Kept>({ max: MOST_ACCOUNTS });

  constructor(
    private readonly parts: {
      readonly client: Pick<ServiceClient, 'prepare' | 'send'>;
      readonly clock: Pick<Clock, 'now'>;
      readonly secrets: Pick<SecretStore, 'version'>;
    },
  ) {}

  /** The connector with the settings that are known. Sends nothing. */
  async known(connector: Connector): Promise<Connector> {
    if (connector.declaration.api.account === undefined) return connector;
    const kept = this.kept.get(await this.keyOf(connector));
    return kept === undefined || kept.until <= this.parts.clock.now()
      ? connector
      : withSettings(connector, kept.settings);
  }

  /**
   * The connector with the settings that these scans of it want; the same object if there are none. An error of the
   * service is not one of the statement. Rejects with the signal's reason.
   */
  async wanted(
    connector: Connector,
    plans: readonly ScanPlan[],
    context: { readonly signal: AbortSignal; readonly caller?: string | undefined },
  ): Promise<Connector> {
    const { account } = connector.declaration.api;
    const wants = plans.flatMap(({ access }) => access.translation?.wants ?? []);
    if (account === undefined || !wants.some((name) => account.settings[name] !== undefined))
      return connector;
    const key = await this.keyOf(connector);
    const now = this.parts.clock.now();
    const kept = this.kept.get(key);
    if (kept !== undefined && now < kept.until) return withSettings(connector, kept.settings);
    const settings = await this.read(connector, plans[0]?.entity, context);
    const until = now + (settings === undefined ? FAILED_MILLISECONDS : KEPT_MILLISECONDS);
    this.kept.set(key, { settings: settings ?? {}, until });
    return withSettings(connector, settings ?? {});
  }

  private async read(
    connector: Connector,
    entity: string | undefined,
    { signal, caller }: { readonly signal: AbortSignal; readonly caller?: string | undefined },
  ): Promise<Settings | undefined> {
    const { client } = this.parts;
    const { account } = connector.declaration.api;
    if (account === undefined) return {};
    try {
      const response = await client.send(
        connector,
        client.prepare(connector, account.request, {}),
        {
          signal,
          priority: 'interactive',
          ...(caller !== undefined && { callers: () => [caller] }),
          maxWaitSeconds: MAX_WAIT_SECONDS,
          repeatable: true,
          ...(entity !== undefined && { entity }),
        },
      );
      const found: Record<string, JsonValue> = {};
      for (const [name, path] of Object.entries(account.settings)) {
        const value = await response.at(path, signal);
        if (typeof value === 'string' && value !== '') found[name] = value;
      }
      return found;
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof ConnectorError) return undefined;
      throw error;
    }
  }

  /** Changes with the configuration and with its secrets. */
  private async keyOf(connector: Connector): Promise<string> {
    return JSON.stringify(await cacheOwner(connector, this.parts.secrets));
  }
}

/** CONFIG takes precedence. */
function withSettings(connector: Connector, settings: Settings): Connector {
  const { config } = connector;
  const added = Object.entries(settings).filter(([name]) => (config[name] ?? '') === '');
  return added.length === 0
    ? connector
    : { ...connector, config: { ...config, ...Object.fromEntries(added) } };
}
