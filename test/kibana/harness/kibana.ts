import type { Server } from '@hapi/hapi';
import { BehaviorSubject } from 'rxjs';
import type {
  CoreSetup,
  CoreStart,
  ElasticsearchClient,
  EncryptedSavedObjectsSetup,
  KibanaRequest,
  Logger,
  Router,
  SavedObjectsStart,
  ServiceStatus,
  SetupPlugins,
  StartPlugins,
} from '../../../server/kibana/testing';
import { actionsUtilities, type ActionsConfig } from './actions_config';
import { systemClock } from '../../../server/ports';
import { Actions } from './actions';
import { ApiKeysOfKibana } from './api_keys';
import { Features } from './features';
import {
  BASE_PATH,
  backgroundRequest,
  isRequest,
  spaceOf,
  startHttp,
  stateOf,
  type Users,
} from './http';
import type { Identity, IndexRight } from './index_rights';
import { manifestIn } from './install';
import { checkVersionAtStart } from './manifest';
import { strictRouter, type RegisteredRoute } from './router';
import {
  loadedFiles,
  loadPlugin,
  requiredByKibana,
  type Plugin,
  type PluginPlace,
} from './plugin_module';
import { realClient, type RealElasticsearch } from './real_elasticsearch';
import { SavedObjects } from './saved_objects';
import { smallElasticsearch } from './small_elasticsearch';
import { securityStart, type WrittenEvent } from './security';
import { onlyKeys, strict } from './strict';
import { OptionalPlugins, type OptionalPluginsOptions } from './optional_plugins';
import { ownPlugins, type OwnObjects } from './own_plugins';
import { securityElasticsearch } from './security_elasticsearch';
import { TaskManager } from './task_manager';
import { TaskStore } from './task_store';
import { UserElasticsearch } from './user_elasticsearch';

export interface KibanaOptions extends PluginPlace, OptionalPluginsOptions {
  readonly users?: Users;
  /** A real Elasticsearch, instead of those in memory. */
  readonly realElasticsearch?: RealElasticsearch;
  /** Elasticsearch cannot be reached until a test says so. */
  readonly elasticsearchDown?: boolean;
  /** Below `xpack.actions`. */
  readonly actions?: ActionsConfig;
  /** What each user may do in indices; those who are not named may do everything. */
  readonly indexRights?: Readonly<Record<string, readonly IndexRight[]>>;
  /** The indices of users: documents by id, and fields of the mapping. */
  readonly indices?: Readonly<
    Record<
      string,
      {
        readonly documents: Record<string, Record<string, unknown>>;
        readonly fields: Record<string, unknown>;
      }
    >
  >;
  /** Without xpack.security.authc.api_key.enabled. */
  readonly withoutApiKeys?: boolean;
  /** Without xpack.encryptedSavedObjects.encryptionKey. */
  readonly withoutEncryptionKey?: boolean;
  /** What plugins of Kibana have. */
  readonly objects?: OwnObjects;
  /** What this Kibana calls on validators of action types. */
  readonly validatesWith?: 'parse' | 'validate';
}
/** The plugins that an administrator cannot switch off. */
const PLUGINS = new Set([
  'features',
  'encryptedSavedObjects',
  'spaces',
  'taskManager',
  'actions',
  'licensing',
]);

/** Kibana only waits for a while, and warns of it. */
function atOnce(phase: string, returned: unknown): void {
  if (returned instanceof Promise) throw new Error(`${phase} returned a promise`);
}

/** The server of a Kibana, as far as one plugin sees it. Whatever the contract forbids throws. */
export class Kibana {
  readonly logs: string[] = [];
  readonly audit: WrittenEvent[] = [];
  readonly errors: string[] = [];
  readonly savedObjects: SavedObjects;
  readonly elasticsearch = smallElasticsearch();
  readonly userElasticsearch = new UserElasticsearch();
  readonly apiKeys: ApiKeysOfKibana;
  status: ServiceStatus | undefined;
  /** Milliseconds and bytes that setup and start have taken. */
  readonly cost = { milliseconds: 0, bytes: 0 };
  readonly actions: Actions;
  readonly optional: OptionalPlugins;
  private readonly features = new Features();
  private readonly routes: RegisteredRoute[] = [];
  readonly tasks = new TaskManager({
    clock: systemClock,
    store: new TaskStore(),
    log: (line) => void this.logs.push(line),
    pollMilliseconds: 100,
  });
  private phase: 'setup' | 'start' = 'setup';
  private instance: Plugin | undefined;
  private hapi: Server | undefined;

  constructor(private readonly options: KibanaOptions) {
    this.savedObjects = new SavedObjects(options.withoutEncryptionKey !== true);
    const clientOf = (user: string | undefined, how: 'key' | 'login'): ElasticsearchClient =>
      securityElasticsearch(
        { user, how },
        options.users,
        this.features,
        this.userElasticsearch.client(() =>
          this.identityOf(backgroundRequest({ space: '', user })),
        ),
      );
    const requestOf = (
      space: string,
      user: string | undefined,
      leavesAfterMilliseconds?: number,
    ): KibanaRequest => backgroundRequest({ space, user }, leavesAfterMilliseconds);
    this.actions = new Actions({
      logger: () => this.logger(),
      utilities: actionsUtilities(options.actions),
      validatesWith: options.validatesWith,
      clientOf,
      requestOf,
    });
    const required = (name: string): unknown => requiredByKibana(options.home, name);
    this.optional = new OptionalPlugins(options, { required, clientOf, requestOf });
    this.savedObjects.isDown = options.elasticsearchDown === true;
    this.elasticsearch.setDown(options.elasticsearchDown === true);
    this.userElasticsearch.isDown = options.elasticsearchDown === true;
    for (const [name, { documents, fields }] of Object.entries(options.indices ?? {}))
      this.userElasticsearch.put(name, documents, fields);
    this.apiKeys = new ApiKeysOfKibana({
      enabled: options.users !== undefined && options.withoutApiKeys !== true,
      userOf: (request) => stateOf(request).user,
      rightsOf: (user) => this.rightsOf(user),
    });
  }

  private rightsOf(user: string): readonly IndexRight[] {
    return this.options.indexRights?.[user] ?? [{ names: ['*'], privileges: ['all'] }];
  }

  /** Whoever a request to Elasticsearch is from. */
  private identityOf(request: KibanaRequest | { readonly headers: object }): Identity {
    if (this.options.users === undefined) return { type: 'everybody' };
    if (!isRequest(request)) {
      return this.apiKeys.identityOf((request.headers as { authorization?: string }).authorization);
    }
    const { user } = stateOf(request);
    return user === undefined
      ? { type: 'nobody' }
      : { type: 'somebody', name: user, rights: this.rightsOf(user) };
  }

  get url(): string {
    return `${this.hapi?.info.uri}${BASE_PATH}`;
  }

  /** Loads the plugin, sets it up, starts it and serves its routes. Throws where Kibana would not start. */
  async start(): Promise<void> {
    const { plugin, version, users } = this.options;
    const manifest = manifestIn(plugin);
    checkVersionAtStart(manifest, version);
    for (const name of manifest.requiredPlugins)
      if (!PLUGINS.has(name)) throw new Error(`the required plugin ${name} is missing`);
    if (manifest.requiredBundles.length > 0) throw new Error('a required bundle is missing');
    global.gc?.();
    const bytes = process.memoryUsage().heapUsed;
    const began = performance.now();
    const instance = await loadPlugin(this.options, () => this.logger());
    this.instance = instance;
    const granted = new Set([...manifest.requiredPlugins, ...manifest.optionalPlugins]);
    atOnce('setup', instance.setup(this.coreSetup(), this.setupPlugins(granted)));
    this.phase = 'start';
    atOnce('start', instance.start(this.coreStart(), this.startPlugins(granted)));
    this.cost.milliseconds = performance.now() - began;
    global.gc?.();
    this.cost.bytes = process.memoryUsage().heapUsed - bytes;
    this.checkRegistered();
    this.tasks.poll();
    this.hapi = await startHttp({
      version,
      routes: this.routes,
      features: this.features,
      users,
      onError: (error) =>
        this.errors.push(error instanceof Error ? (error.stack ?? '') : String(error)),
    });
  }

  /** The files of the plugin that were loaded. */
  loaded(): string[] {
    return loadedFiles(this.options);
  }

  async stop(): Promise<void> {
    // A plugin stops before those that it requires.
    await this.instance?.stop?.();
    await this.tasks.stop();
    await this.hapi?.stop({ timeout: 1000 });
  }

  private logger(): Logger {
    const write = (level: string) => (message: string) =>
      void this.logs.push(`${level} ${message}`);
    return strict<Logger>('logger', {
      debug: write('debug'),
      info: write('info'),
      warn: write('warn'),
      error: write('error'),
      get: () => this.logger(),
    });
  }

  private inSetup(what: string): void {
    if (this.phase !== 'setup') throw new Error(`${what} after setup`);
  }

  private coreSetup(): CoreSetup {
    const derived = new BehaviorSubject<ServiceStatus>({
      level: { valueOf: () => 0, toString: () => 'available', toJSON: () => 'available' },
      summary: 'All services and plugins are available',
    });
    let isSet = false;
    return strict<CoreSetup>('core', {
      http: strict('core.http', {
        createRouter: (): Router => {
          this.inSetup('a router');
          return strictRouter((route) => {
            this.inSetup(`the route ${route.path}`);
            this.routes.push(route);
          });
        },
      }),
      savedObjects: strict('core.savedObjects', {
        registerType: (type) => {
          this.inSetup('a type');
          this.savedObjects.registerType(type);
        },
      }),
      status: strict('core.status', {
        derivedStatus$: derived,
        set: (status$) => {
          this.inSetup('a status');
          if (isSet) throw new Error('the status is set twice');
          isSet = true;
          status$.pipe().subscribe((status) => {
            this.status = status;
          });
        },
      }),
    });
  }

  private setupPlugins(granted: ReadonlySet<string>): SetupPlugins {
    const all: SetupPlugins = {
      features: strict('features', {
        registerKibanaFeature: (feature) => {
          this.inSetup('a feature');
          this.features.register(feature);
        },
      }),
      encryptedSavedObjects: strict<EncryptedSavedObjectsSetup>('encryptedSavedObjects', {
        canEncrypt: this.savedObjects.canEncrypt,
        registerType: (type) => this.savedObjects.registerEncrypted(type),
      }),
      actions: this.actions.setup((what) => this.inSetup(what)),
      taskManager: this.tasks.setup(() => this.inSetup('a task type')),
      ...this.optional.setup((what) => this.inSetup(what)),
    };
    return Object.fromEntries(Object.entries(all).filter(([name]) => granted.has(name))) as never;
  }

  private coreStart(): CoreStart {
    const { realElasticsearch } = this.options;
    const real = realElasticsearch && realClient(realElasticsearch);
    const savedObjects: SavedObjectsStart = {
      getUnsafeInternalClient: (options) => {
        // Without spaces or encryption, objects would be stored as they are.
        onlyKeys('options', options, ['includedHiddenTypes']);
        return this.savedObjects.internalClient(options.includedHiddenTypes);
      },
    };
    return strict<CoreStart>('core', {
      elasticsearch: strict('core.elasticsearch', {
        client: strict('core.elasticsearch.client', {
          asInternalUser: real ?? this.elasticsearch,
          asScoped: (request) => {
            if (!isRequest(request)) onlyKeys('request', request, ['headers']);
            return strict('scopedClient', {
              asCurrentUser: real ?? this.userElasticsearch.client(() => this.identityOf(request)),
            });
          },
        }),
      }),
      savedObjects: strict('core.savedObjects', savedObjects),
      security: securityStart(this.apiKeys, (event) => void this.audit.push(event)),
    });
  }

  private startPlugins(granted: ReadonlySet<string>): StartPlugins {
    const { objects = {} } = this.options;
    const all: StartPlugins = {
      encryptedSavedObjects: strict('encryptedSavedObjects', {
        getClient: ({ includedHiddenTypes }) => this.savedObjects.decrypting(includedHiddenTypes),
      }),
      taskManager: this.tasks.start(),
      spaces: strict('spaces', {
        spacesService: strict('spacesService', {
          getSpaceId: (request: KibanaRequest) => spaceOf(request),
        }),
      }),
      ...ownPlugins(
        objects,
        (request) => stateOf(request).user,
        (...given) => this.actions.rendered(...given),
      ),
    };
    const without: readonly string[] = objects.without ?? [];
    return Object.fromEntries(
      Object.entries(all).filter(([name]) => granted.has(name) && !without.includes(name)),
    ) as never;
  }

  /** What Kibana finds out only when it is used. */
  private checkRegistered(): void {
    for (const { path, privileges } of this.routes) {
      for (const one of privileges.flatMap((each) =>
        typeof each === 'string' ? [each] : [...each.anyRequired],
      ))
        if (!this.features.knows(one))
          throw new Error(`${path} requires ${one}, which nothing grants`);
    }
    for (const type of this.savedObjects.encryptedTypes.keys())
      if (!this.savedObjects.types.has(type))
        throw new Error(`the encrypted type ${type} is not registered`);
    this.optional.check(this.logs);
  }
}
