/** Kibana's rules for kibana.json: contract §1.2, plugin_manifest_parser.ts. */
const KEYS = new Set([
  'id',
  'version',
  'owner',
  'server',
  'ui',
  'kibanaVersion',
  'configPath',
  'type',
  'requiredPlugins',
  'optionalPlugins',
  'requiredBundles',
  'runtimePluginDependencies',
  'extraPublicDirs',
  'serviceFolders',
  'description',
  'enabledOnAnonymousPages',
]);
const ID = /^[a-z]{1}([a-zA-Z0-9]{1,})$/;

export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly kibanaVersion: string;
  readonly requiredPlugins: readonly string[];
  readonly optionalPlugins: readonly string[];
  readonly requiredBundles: readonly string[];
}

/** Throws where Kibana would refuse to start. */
export function parseManifest(text: string): Manifest {
  const given = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const textOf = (key: string): string => {
    const value = given[key];
    if (typeof value !== 'string' || value === '') throw new Error(`the manifest has no ${key}`);
    return value;
  };
  const listOf = (key: string): string[] =>
    Array.isArray(given[key]) ? given[key].map(String) : [];
  const unknown = Object.keys(given).filter((key) => !KEYS.has(key));
  if (unknown.length > 0)
    throw new Error(
      `the manifest contains the following unrecognized properties: ${unknown.join()}`,
    );
  const id = textOf('id');
  if (!ID.test(id)) throw new Error(`"${id}" is not in camel case`);
  const version = textOf('version');
  const owner = given['owner'] as { readonly name?: unknown } | undefined;
  if (typeof owner?.name !== 'string' || owner.name === '')
    throw new Error('the manifest has no owner.name');
  if (given['server'] !== true && given['ui'] !== true)
    throw new Error('the plugin has neither a server nor a ui');
  if (given['type'] !== undefined && given['type'] !== 'standard')
    throw new Error('only standard plugins have the contracts of these tests');
  return {
    id,
    version,
    kibanaVersion: typeof given['kibanaVersion'] === 'string' ? given['kibanaVersion'] : version,
    requiredPlugins: listOf('requiredPlugins'),
    optionalPlugins: listOf('optionalPlugins'),
    requiredBundles: listOf('requiredBundles'),
  };
}

/** What Kibana's start requires: equal to the patch, however it ends. */
export function checkVersionAtStart({ kibanaVersion }: Manifest, kibana: string): void {
  if (kibanaVersion === 'kibana') return;
  const coerced = (version: string): string => /\d+\.\d+\.\d+/.exec(version)?.[0] ?? version;
  if (coerced(kibanaVersion) !== coerced(kibana))
    throw new Error(`the plugin is for Kibana ${kibanaVersion}, and this is ${kibana}`);
}

/** What the installer requires, which does not know "kibana". */
export function checkVersionAtInstall({ kibanaVersion }: Manifest, kibana: string): void {
  const cleaned = (version: string): string => /\d+\.\d+\.\d+/.exec(version)?.[0] ?? version;
  if (cleaned(kibanaVersion) !== cleaned(kibana))
    throw new Error(`plugin is not compatible with Kibana ${kibana}: ${kibanaVersion}`);
}
