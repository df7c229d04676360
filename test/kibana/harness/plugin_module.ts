import { createRequire } from 'node:module';
import { join } from 'node:path';
import type {
  CoreSetup,
  CoreStart,
  Logger,
  PluginInitializerContext,
  SetupPlugins,
  StartPlugins,
} from '../../../server/kibana/testing';
import { onlyKeys, strict } from './strict';

export interface Plugin {
  setup(core: CoreSetup, plugins: SetupPlugins): unknown;
  start(core: CoreStart, plugins: StartPlugins): unknown;
  stop?(): unknown;
}
interface PluginModule {
  readonly plugin?: (context: PluginInitializerContext) => Plugin | Promise<Plugin>;
  readonly config?: { readonly schema: unknown; readonly exposeToBrowser?: object };
}

export interface PluginPlace {
  /** The folder of the Kibana for tests, with `plugins` and `node_modules`. */
  readonly home: string;
  readonly plugin: string;
  readonly version: string;
  /** Below `moltler` in kibana.yml. */
  readonly config?: object;
}

/** A module, as Kibana itself resolves it. */
export function requiredByKibana(home: string, name: string): unknown {
  return createRequire(join(home, 'package.json'))(name);
}

/** Loads the server side of a plugin as Kibana does, checks its settings, and makes an instance. Contract §2.3. */
export async function loadPlugin(
  { home, plugin, version, config: given }: PluginPlace,
  logger: () => Logger,
): Promise<Plugin> {
  const { Type } = requiredByKibana(home, '@kbn/config-schema') as { Type: new () => object };
  // Kibana's import() resolves the folder to its index.js.
  const module = requiredByKibana(home, join(plugin, 'server')) as PluginModule;
  const values = settingsOf(module, Type, given);
  const { plugin: initializer } = module;
  if (typeof initializer !== 'function')
    throw new Error('Plugin does not export "plugin" definition');
  const instance = await initializer(
    strict<PluginInitializerContext>('context', {
      logger: strict('logger', { get: logger }),
      config: strict('config', { get: <T>() => values as T }),
      env: strict('env', { packageInfo: { version } }),
    }),
  );
  if (typeof instance?.setup !== 'function')
    throw new Error('Instance of plugin does not define "setup" function.');
  return instance;
}

function settingsOf(
  { config }: PluginModule,
  Type: new () => object,
  given: object | undefined,
): unknown {
  if (config === undefined) {
    if (given !== undefined) throw new Error('Unknown configuration key(s)');
    return undefined;
  }
  onlyKeys('config', config, [
    'schema',
    'exposeToBrowser',
    'exposeToUsage',
    'deprecations',
    'dynamicConfig',
  ]);
  if (!(config.schema instanceof Type))
    throw new Error('Configuration schema expected to be an instance of Type');
  const schema = config.schema as { validate(value: unknown): unknown };
  const values = schema.validate(given ?? {});
  for (const key of Object.keys(config.exposeToBrowser ?? {}))
    if (!(key in (values as object))) throw new Error(`exposeToBrowser has the unknown key ${key}`);
  return values;
}

/** The files of the plugin that were loaded. */
export function loadedFiles({ home, plugin }: PluginPlace): string[] {
  const { cache } = createRequire(join(home, 'package.json'));
  return Object.keys(cache).filter((path) => path.startsWith(plugin));
}
