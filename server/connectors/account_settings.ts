import type { Connector } from './connector';

/** Those of these settings that the connected account shows and CONFIG, which takes precedence, lacks. */
export function settingsOfAccount(
  { declaration, stored }: Connector,
  names: readonly string[],
): readonly string[] {
  const shown = declaration.api.account?.settings ?? {};
  return names.filter((name) => shown[name] !== undefined && (stored.config[name] ?? '') === '');
}
