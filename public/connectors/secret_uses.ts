import { secretsIn } from '../../common/binding';
import { ask, textOf } from '../ask';
import type { HostHttp } from '../host';
import { showConnector } from './write_statements';

/** One value of a connector that refers to a stored secret. */
export interface SecretUse {
  readonly connector: string;
  readonly secret: string;
}

/** What all connectors refer to; undefined where that cannot be read. Rejects only where the signal was aborted. */
export async function loadSecretUses(
  http: Pick<HostHttp, 'run'>,
  signal: AbortSignal,
): Promise<readonly SecretUse[] | undefined> {
  const all = await ask(http, 'SHOW CONNECTORS', { signal });
  const names = (all.statements[0]?.rows ?? []).map((row) => textOf(row['name']) ?? '');
  if (all.failure !== undefined || names.length === 0) return all.failure ? undefined : [];
  const script = names.map((name) => showConnector(name, 'details')).join(';\n');
  const { statements, failure } = await ask(http, script, { signal });
  if (failure !== undefined) return undefined;
  return names.flatMap((connector, index) =>
    (statements[index]?.rows ?? []).flatMap((row) =>
      secretsIn(textOf(row['value']) ?? '').map((secret) => ({ connector, secret })),
    ),
  );
}

/** Secrets that no other connector refers to, in the order of their names. */
export function secretsOfOnly(name: string, uses: readonly SecretUse[]): readonly string[] {
  const others = new Set(
    uses.filter(({ connector }) => connector !== name).map(({ secret }) => secret),
  );
  const own = uses.filter(({ connector, secret }) => connector === name && !others.has(secret));
  return [...new Set(own.map(({ secret }) => secret))].sort();
}

/** Those that are used in one place only: they can be replaced without affecting anything else. */
export function secretsInOnePlace(name: string, uses: readonly SecretUse[]): ReadonlySet<string> {
  const own = secretsOfOnly(name, uses);
  return new Set(own.filter((one) => uses.filter(({ secret }) => secret === one).length === 1));
}
