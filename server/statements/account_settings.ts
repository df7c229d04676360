import { isDeepStrictEqual } from 'node:util';
import { LRUCache } from 'lru-cache';
import type { JsonValue } from '../../common/declaration';
import { ConnectorError } from '../../common/errors';
import { settingsOfAccount, type Connector, type ServiceClient } from '../connectors';
import type { Clock, SecretStore } from '../ports';
import { cacheOwner, type ScanPlan } from '../scan';

type Settings = Readonly<Record<string, JsonValue>>;

interface Kept {
  readonly settings: Settings;
  readonly failed: boolean;
  readonly until: number;
}

const MOST_ACCOUNTS = 500;
/** EXPLAIN shows them for so long without asking. */
const KEPT_MILLISECONDS = 60_000;
/** After a failure, requests are merely less precise. */
const FAILED_MILLISECONDS = 60_000;
const MAX_WAIT_SECONDS = 5;

/**
 * Settings of connected accounts that CONFIG lacks. People change them in the service without notice, and rows would be
 * lost under an old time zone: whatever reads rows requests them again, and only EXPLAIN uses those in memory.
 */
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
   * The connector with the settings that these scans of it want; `planned`, with which they were planned, if that has
   * the same. An error of the service is not one of the statement. Rejects with the signal's reason.
   */
  async wanted(
    connector: Connector,
    planned: Connector,
    plans: readonly ScanPlan[],
    context: { readonly signal: AbortSignal; readonly caller?: string | undefined },
  ): Promise<Connector> {
    const wants = plans.flatMap(({ access }) => access.translation?.wants ?? []);
    if (settingsOfAccount(connector, wants).length === 0) return planned;
    const key = await this.keyOf(connector);
    const now = this.parts.clock.now();
    const kept = this.kept.get(key);
    const failed = kept?.failed === true && now < kept.until;
    const settings = failed ? undefined : await this.read(connector, plans[0]?.entity, context);
    if (!failed) {
      const until = now + (settings === undefined ? FAILED_MILLISECONDS : KEPT_MILLISECONDS);
      this.kept.set(key, { settings: settings ?? {}, failed: settings === undefined, until });
    }
    const current = withSettings(connector, settings ?? {});
    return isDeepStrictEqual(current.config, planned.config) ? planned : current;
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
