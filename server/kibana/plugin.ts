import { join } from 'node:path';
import { boundsOf } from '../bounds';
import type { HostNetwork } from '../connectors';
import { CannotOpen } from './answers';
import type { MoltlerConfig } from './config';
import type {
  ActionsStart,
  CoreSetup,
  CoreStart,
  KibanaRequest,
  Logger,
  PluginInitializerContext,
  SetupPlugins,
  StartPlugins,
} from './contracts';
import { moltlerAction } from './actions/moltler_action';
import { FEATURE } from './feature';
import { mountRoutes, type Started } from './mount_routes';
import { makeOffers } from './offers/make_offers';
import { kibanaNetwork } from './outgoing';
import { ENCRYPTED_TYPES, SAVED_OBJECT_TYPES } from './saved_object_types';
import { Spaces } from './spaces';
import { duckDbProblem, PluginStatus } from './status';
import { syncTasks } from './tasks';

/** Set by the bundler from package.json. */
declare const MOLTLER_VERSION: string;

const DEFAULT_SPACE = 'default';

/** The server side in Kibana. Setup and start only register; everything else is loaded by the first request. */
export class MoltlerPlugin {
  private readonly logger: Logger;
  private readonly config: MoltlerConfig;
  private readonly status = new PluginStatus();
  private readonly started: Promise<Started>;
  private start_: (started: Started) => void = () => undefined;
  private canEncrypt = false;
  private outgoing: HostNetwork | undefined;
  private spaces: Spaces | undefined;
  private actions: ActionsStart | undefined;

  constructor(context: PluginInitializerContext) {
    this.logger = context.logger.get();
    this.config = context.config.get<MoltlerConfig>();
    this.started = new Promise((resolve) => {
      this.start_ = resolve;
    });
  }

  setup(core: CoreSetup, plugins: SetupPlugins): void {
    const { features, encryptedSavedObjects, taskManager, actions } = plugins;
    if (actions !== undefined) {
      const utilities = actions.getActionsConfigurationUtilities();
      this.outgoing = kibanaNetwork(utilities);
      actions.registerType(
        moltlerAction(
          () => this.started,
          utilities,
          () => this.actions,
        ),
      );
    }
    this.canEncrypt = encryptedSavedObjects.canEncrypt;
    for (const type of SAVED_OBJECT_TYPES) core.savedObjects.registerType(type);
    for (const type of ENCRYPTED_TYPES) encryptedSavedObjects.registerType(type);
    features.registerKibanaFeature(FEATURE);
    core.status.set(this.status.over(core.status.derivedStatus$));
    taskManager.registerTaskDefinitions(
      syncTasks({
        spaces: async () => (await this.started).spaces,
        runSeconds: boundsOf(this.config.bounds).sync_seconds,
        logger: this.logger,
      }),
    );
    mountRoutes(core.http.createRouter(), MOLTLER_VERSION, () => this.started);
    makeOffers(plugins, this.logger, __filename, () => this.started);
  }

  start(core: CoreStart, plugins: StartPlugins): void {
    const { encryptedSavedObjects, taskManager, spaces } = plugins;
    this.actions = plugins.actions;
    const { config, canEncrypt, logger, outgoing } = this;
    const missing = duckDbProblem(__filename);
    if (missing !== undefined) logger.error(missing);
    this.status.report(missing);
    const spaceOf = (request: KibanaRequest): string =>
      spaces?.spacesService.getSpaceId(request) ?? DEFAULT_SPACE;
    this.spaces = new Spaces({
      most: config.open_spaces,
      logger,
      onProblem: (problem) => this.status.report(problem ?? missing),
      open: async (spaceId) => {
        if (missing !== undefined) throw new CannotOpen(missing);
        const { openSpace } = await import('./engine');
        return openSpace({
          spaceId,
          core,
          encryptedSavedObjects,
          plugins,
          taskManager,
          canEncrypt,
          logger,
          config,
          outgoing,
          version: MOLTLER_VERSION,
          directory: join(__dirname),
        });
      },
    });
    this.start_({ core, spaces: this.spaces, spaceOf });
  }

  /** Awaited by Kibana when it stops. */
  async stop(): Promise<void> {
    await this.spaces?.close();
  }
}
