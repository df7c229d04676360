import type {
  ActionsConfigurationSetup,
  ActionsConfigurationUtilities,
} from './actions_configuration';
import type { Logger } from './core';
import type { ElasticsearchClient } from './elasticsearch';
import type { KibanaRequest } from './http';

/**
 * x-pack/platform/plugins/shared/actions/server/types.ts: ValidatorType. Kibana calls `parse` in some versions, and
 * `validate` in others.
 */
export interface ActionValidator<T> {
  readonly schema: { parse(value: unknown): T; validate(value: unknown): T };
  customValidator?(
    value: T,
    services: { readonly configurationUtilities: ActionsConfigurationUtilities },
  ): void;
}

/** x-pack/platform/plugins/shared/actions/server/types.ts: ActionTypeExecutorOptions. */
export interface ActionExecution<Config, Params> {
  /** The id of the connector of Kibana. */
  readonly actionId: string;
  readonly services: {
    /** Elasticsearch with the rights of whoever runs the action: of the API key of a rule, or of a user. */
    readonly scopedClusterClient: ElasticsearchClient;
    /** Of the space that the action runs in. */
    readonly savedObjectsClient: {
      /** Undefined for the default space. */
      getCurrentNamespace(): string | undefined;
    };
  };
  readonly config: Config;
  readonly params: Params;
  readonly configurationUtilities: ActionsConfigurationUtilities;
  /** Set if a task runs it. */
  readonly taskInfo?: { readonly attempts: number };
  /** x-pack/platform/plugins/shared/actions/server/lib/action_execution_source.ts. */
  readonly source?: { readonly type: string; readonly source?: unknown };
  /** Since 9.5; set if the caller can cancel it. */
  readonly signal?: AbortSignal;
}

/** x-pack/platform/plugins/shared/actions/common/types.ts: ActionTypeExecutorResult. */
export interface ActionResult {
  readonly actionId: string;
  readonly status: 'ok' | 'error';
  readonly data?: unknown;
  readonly message?: string;
  readonly serviceMessage?: string;
  /** When a task may run it again; whenever it suits with true, never with false. */
  readonly retry?: null | boolean | Date;
  /** Kibana itself sets `user` for whatever is returned, and `framework` for what is thrown. */
  readonly errorSource?: 'user' | 'framework';
}

/** x-pack/platform/plugins/shared/actions/server/types.ts: PreSaveConnectorHookParams. */
export interface BeforeSave<Config> {
  readonly connectorId: string;
  readonly config: Config;
  readonly request: KibanaRequest;
  readonly services: {
    readonly scopedClusterClient: { readonly asCurrentUser: ElasticsearchClient };
  };
  readonly isUpdate: boolean;
}

/** x-pack/platform/plugins/shared/actions/server/types.ts: ClassicActionType. */
export interface ActionType<Config, Params> {
  readonly id: string;
  readonly name: string;
  readonly minimumLicenseRequired: 'basic';
  /** x-pack/platform/plugins/shared/actions/common/connector_feature_config.ts; nothing else is accepted. */
  readonly supportedFeatureIds: readonly ('alerting' | 'uptime' | 'siem')[];
  readonly validate: {
    readonly config: ActionValidator<Config>;
    readonly secrets: ActionValidator<object>;
    readonly params: ActionValidator<Params>;
  };
  /**
   * The parameters with what `{{…}}` stands for. Types without it are rendered by Kibana: every text in them, without
   * escaping anything. Not called by the test tab.
   */
  renderParameterTemplates(
    logger: Logger,
    params: Params,
    variables: Readonly<Record<string, unknown>>,
    actionId?: string,
  ): Params;
  /** Before a connector is created or changed; not before one is imported. What it throws is shown if it is a Boom. */
  preSaveHook(saving: BeforeSave<Config>): Promise<void>;
  executor(execution: ActionExecution<Config, Params>): Promise<ActionResult>;
}

/** x-pack/platform/plugins/shared/actions/server/plugin.ts: PluginSetupContract. */
export interface ActionsSetup extends ActionsConfigurationSetup {
  registerType<Config, Params>(type: ActionType<Config, Params>): void;
}

/** x-pack/platform/plugins/shared/actions/server/plugin.ts: PluginStartContract. */
export interface ActionsStart {
  /** Checks the privileges of the user of the request. Its failures are Boom errors. */
  getActionsClientWithRequest(request: KibanaRequest): Promise<ActionsClient>;
  /**
   * What Kibana renders for an action of a type; by the type itself if it has `renderParameterTemplates`. A text that
   * cannot be rendered becomes a text about that: `error rendering mustache template "…": …`
   * (x-pack/platform/plugins/shared/actions/server/lib/mustache_renderer.ts).
   */
  renderActionParameterTemplates<Params extends object>(
    actionTypeId: string,
    actionId: string,
    params: Params,
    variables: Readonly<Record<string, unknown>>,
  ): Params;
}
/** x-pack/platform/plugins/shared/actions/server/actions_client/actions_client.ts. */
export interface ActionsClient {
  getAll(): Promise<readonly { readonly id: string; readonly name: string }[]>;
  execute(action: {
    readonly actionId: string;
    readonly params: object;
  }): Promise<Omit<ActionResult, 'actionId'>>;
}
