import type {
  ActionExecution,
  ActionResult,
  ActionsConfigurationUtilities,
  ActionsSetup,
  ActionType,
  ActionValidator,
  ElasticsearchClient,
  KibanaRequest,
  Logger,
} from '../../../server/kibana/testing';
import { onlyKeys, strict } from './strict';

/** Contract §6.1: what a type may have. */
const TYPE_KEYS = [
  'id',
  'name',
  'minimumLicenseRequired',
  'supportedFeatureIds',
  'validate',
  'executor',
  'maxAttempts',
  'renderParameterTemplates',
  'preSaveHook',
  'postSaveHook',
  'postDeleteHook',
  'isExperimental',
  'isTestable',
  'description',
];
const FEATURE_IDS = [
  'alerting',
  'cases',
  'uptime',
  'siem',
  'generativeAIForSecurity',
  'generativeAIForObservability',
  'generativeAIForSearchPlayground',
  'endpointSecurity',
];

/** An action of a rule that fires, or of the test tab. */
export interface Firing {
  readonly space?: string;
  /** Whose API key the rule has, or who tests; undefined without security. */
  readonly user?: string;
  readonly config: object;
  readonly params: object;
  /** Of the alert; without them, templates stay as they are, as in the test tab. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The rule. */
  readonly rule?: string;
}
/** A connector that is about to be saved. */
export interface Saving {
  readonly space?: string;
  readonly user?: string;
  readonly config: object;
}

export interface ActionsOptions {
  readonly logger: () => Logger;
  readonly utilities: ActionsConfigurationUtilities;
  /** What this Kibana calls on validators. */
  readonly validatesWith?: 'parse' | 'validate' | undefined;
  /** Elasticsearch with the rights of a user in a space: with the API key of a rule, or as whoever is logged in. */
  readonly clientOf: (user: string | undefined, how: 'key' | 'login') => ElasticsearchClient;
  readonly requestOf: (space: string, user: string | undefined) => KibanaRequest;
}

/** Kibana's actions plugin: the registry of types, what happens before a connector is saved, and its executor. */
export class Actions {
  private readonly types = new Map<string, ActionType<unknown, unknown>>();

  constructor(private readonly options: ActionsOptions) {}

  private get utilities(): ActionsConfigurationUtilities {
    return this.options.utilities;
  }

  setup(inSetup: (what: string) => void): ActionsSetup {
    return strict<ActionsSetup>('actions', {
      registerType: (type) => {
        inSetup('an action type');
        onlyKeys(`action type ${type.id}`, type, TYPE_KEYS);
        if (this.types.has(type.id))
          throw new Error(`Action type "${type.id}" is already registered.`);
        if (type.id.length > 64) throw new Error(`the id ${type.id} is too long`);
        if (type.supportedFeatureIds.length === 0)
          throw new Error(
            `At least one "supportedFeatureId" value must be supplied for ${type.id}`,
          );
        const invalid = type.supportedFeatureIds.filter((id) => !FEATURE_IDS.includes(id));
        if (invalid.length > 0)
          throw new Error(`Invalid feature ids "${invalid.join()}" for connector type ${type.id}`);
        for (const part of ['config', 'secrets', 'params'] as const)
          for (const member of ['parse', 'validate'] as const)
            if (typeof type.validate[part].schema[member] !== 'function')
              throw new Error(`the schema of ${part} has no ${member}`);
        this.types.set(type.id, type);
      },
      getActionsConfigurationUtilities: () => {
        inSetup('the configuration of actions');
        return this.utilities;
      },
    });
  }

  /** Resolves with the message of a 400 if the connector is not saved; rejects where Kibana would answer with 500. */
  async save(id: string, { space = 'default', user, config }: Saving): Promise<string | undefined> {
    const type = this.typeOf(id);
    try {
      const valid = this.validate(type.validate.config, config);
      this.validate(type.validate.secrets, {});
      await type.preSaveHook({
        connectorId: 'new',
        config: valid,
        request: this.options.requestOf(space, user),
        services: {
          scopedClusterClient: strict('scopedClusterClient', {
            asCurrentUser: this.options.clientOf(user, 'login'),
          }),
        },
        isUpdate: false,
      });
      return undefined;
    } catch (error) {
      const { isBoom, output, isValidation } = error as Boom & { isValidation?: true };
      if (isValidation === true) return (error as Error).message;
      if (isBoom !== true || output?.statusCode !== 400) throw error;
      return output.payload.message;
    }
  }

  async fire(id: string, firing: Firing): Promise<ActionResult> {
    const { space = 'default', user, variables, rule } = firing;
    const actionId = 'connector-1';
    const type = this.typeOf(id);
    // The test tab renders nothing.
    const rendered =
      variables === undefined
        ? firing.params
        : this.rendered(id, actionId, firing.params, variables);
    let execution: ActionExecution<unknown, unknown>;
    try {
      execution = {
        actionId,
        services: strict('services', {
          scopedClusterClient: this.options.clientOf(user, rule === undefined ? 'login' : 'key'),
          savedObjectsClient: strict('savedObjectsClient', {
            getCurrentNamespace: () => (space === 'default' ? undefined : space),
          }),
        }),
        config: this.validate(type.validate.config, firing.config),
        params: this.validate(type.validate.params, rendered),
        configurationUtilities: this.utilities,
        ...(rule !== undefined && {
          taskInfo: { attempts: 0 },
          source: { type: 'SAVED_OBJECT', source: { type: 'alert', id: rule } },
        }),
      };
    } catch (error) {
      const { message } = error as Error;
      return { actionId, status: 'error', message, retry: rule !== undefined, errorSource: 'user' };
    }
    try {
      const result = await type.executor(execution);
      if (result.actionId !== actionId) throw new Error('the result is of another connector');
      JSON.stringify(result);
      return result.status === 'error' ? { ...result, errorSource: 'user' } : result;
    } catch (error) {
      return {
        actionId,
        status: 'error',
        message: 'an error occurred while running the action',
        serviceMessage: (error as Error).message,
        retry: true,
        errorSource: 'framework',
      };
    }
  }

  /** As the contract of the plugin has it. */
  rendered<Params extends object>(
    id: string,
    actionId: string,
    params: Params,
    variables: Readonly<Record<string, unknown>>,
  ): Params {
    const plain: Partial<Pick<ActionType<unknown, unknown>, 'renderParameterTemplates'>> = {};
    const { renderParameterTemplates: render } = id === '.server-log' ? plain : this.typeOf(id);
    return render === undefined
      ? (renderedDeep(params, variables) as Params)
      : (render(this.options.logger(), params, variables, actionId) as Params);
  }

  private typeOf(id: string): ActionType<unknown, unknown> {
    const type = this.types.get(id);
    if (type === undefined) throw new Error(`Action type "${id}" is not registered.`);
    return type;
  }

  private validate<T>(validator: ActionValidator<T>, value: unknown): T {
    try {
      const valid = validator.schema[this.options.validatesWith ?? 'parse'](value);
      validator.customValidator?.(valid, { configurationUtilities: this.utilities });
      return valid;
    } catch (error) {
      throw Object.assign(error as Error, { isValidation: true });
    }
  }
}

interface Boom extends Error {
  readonly isBoom?: boolean;
  readonly output?: { readonly statusCode: number; readonly payload: { readonly message: string } };
}

/** As Kibana renders parameters by default: every text in them, without escaping. */
function renderedDeep(value: unknown, variables: Readonly<Record<string, unknown>>): unknown {
  if (typeof value === 'string') return renderedText(value, variables);
  if (Array.isArray(value)) return value.map((one) => renderedDeep(one, variables));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, renderedDeep(one, variables)]),
  );
}

function renderedText(template: string, variables: Readonly<Record<string, unknown>>): string {
  if (template.split('{{').length !== template.split('}}').length)
    return `error rendering mustache template "${template}": Unclosed tag at ${template.length}`;
  return template.replace(/\{?\{\{\s*([\w.]+)\s*\}\}\}?/g, (_, path: string) => {
    const found = path
      .split('.')
      .reduce<unknown>(
        (at, name) =>
          typeof at === 'object' && at !== null && Object.hasOwn(at, name)
            ? (at as Record<string, unknown>)[name]
            : undefined,
        variables,
      );
    return found === undefined ? '' : String(found);
  });
}
