import type { ErrorRule } from '../../common/declaration';
import { MoltlerError } from '../../common/errors';
import type { Clock } from '../ports';
import type { Connector } from './connector';
import type { ServiceClient } from './service_client';

/** One request of TEST CONNECTOR. */
export interface ConnectionCheck {
  readonly name: string;
  readonly milliseconds: number;
  /** Why it failed. */
  readonly error?: MoltlerError;
}

const MAX_WAIT_SECONDS = 60;

/** The connector with rules for errors that come before those of its type. */
function withErrors(connector: Connector, errors: readonly ErrorRule[] = []): Connector {
  const { declaration } = connector;
  const { api } = declaration;
  const own = { ...api, errors: [...errors, ...(api.errors ?? [])] };
  return errors.length === 0
    ? connector
    : { ...connector, declaration: { ...declaration, api: own } };
}

/**
 * Sends all requests in the declaration's `tests`, one after the other, except those whose CONFIG keys are not set. A
 * failed check does not stop the others, except those that are declared to come after it. Only rejects with the signal's reason.
 */
export async function testConnection(
  parts: {
    readonly client: ServiceClient;
    readonly clock: Clock;
    readonly onAttempt?: (() => void) | undefined;
  },
  connector: Connector,
  { user, signal }: { readonly user: string; readonly signal: AbortSignal },
): Promise<readonly ConnectionCheck[]> {
  const { onAttempt } = parts;
  const checks: ConnectionCheck[] = [];
  for (const [name, test] of Object.entries(connector.declaration.api.tests)) {
    const needed = test.requiresConfig ?? [];
    if (needed.some((key) => (connector.stored.config[key] ?? '') === '')) continue;
    const { after } = test;
    const passed = checks.find((check) => check.name === after);
    if (after !== undefined && (passed === undefined || passed.error !== undefined)) continue;
    const startedAt = parts.clock.monotonic();
    const milliseconds = (): number => Math.round((parts.clock.monotonic() - startedAt) * 10) / 10;
    try {
      const response = await parts.client.send(
        withErrors(connector, test.errors),
        parts.client.prepare(connector, test, {}),
        {
          signal,
          priority: 'interactive',
          callers: () => [user],
          maxWaitSeconds: MAX_WAIT_SECONDS,
          probe: true,
          ...(onAttempt === undefined ? {} : { onAttempt: () => onAttempt() }),
          repeatable: true,
        },
      );
      // A response that is not JSON comes from a web page or a proxy, not from the API.
      await response.json(signal);
      checks.push({ name, milliseconds: milliseconds() });
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof MoltlerError)) throw error;
      checks.push({ name, milliseconds: milliseconds(), error });
    }
  }
  return checks;
}
