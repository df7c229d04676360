import type { ActionConfig, ActionParams } from '../../../common/alerting';
import type {
  ActionExecution,
  ActionResult,
  ActionsConfigurationUtilities,
  ActionsStart,
  ActionType,
  BeforeSave,
} from '../contracts';
import type { Started } from '../mount_routes';
import { runAs } from '../run_as';
import { actingUser } from './acting_user';
import { actionResult, failure } from './action_result';
import { CONFIG_VALIDATOR, PARAMS_VALIDATOR, SECRETS_VALIDATOR } from './action_schemas';
import { badRequest } from './bad_request';
import { renderedParams } from './rendered_params';

/** The id of the action type. Those that come with Kibana start with a dot, too. */
export const ACTION_TYPE = '.moltler';

/** Kibana ends a task after five minutes, and starts it again; before that, an action is ended for good. */
const RUN_MILLISECONDS = 270_000;
const DEFAULT_SPACE = 'default';

type Config = ActionConfig;
type Params = ActionParams;

/**
 * Connectors of Kibana that run one action or one statement of Moltler, such as in a rule. What they run is fixed when
 * they are saved; alerts only supply values.
 */
export function moltlerAction(
  started: () => Promise<Started>,
  utilities: Pick<ActionsConfigurationUtilities, 'isUriAllowed'>,
  actions: () => Pick<ActionsStart, 'renderActionParameterTemplates'> | undefined,
): ActionType<Config, Params> {
  return {
    id: ACTION_TYPE,
    name: 'Moltler',
    minimumLicenseRequired: 'basic',
    supportedFeatureIds: ['alerting', 'uptime', 'siem'],
    validate: { config: CONFIG_VALIDATOR, secrets: SECRETS_VALIDATOR, params: PARAMS_VALIDATOR },
    renderParameterTemplates: (_, params, variables, actionId = '') =>
      renderedParams(params, variables, actionId, actions()),
    preSaveHook: (saving) => checkConfig(saving, started, utilities),
    executor: (execution) => execute(execution, started),
  };
}

/** Rejects with what is wrong with a configuration. */
async function checkConfig(
  { config, request, services }: BeforeSave<Config>,
  started: () => Promise<Started>,
  utilities: Pick<ActionsConfigurationUtilities, 'isUriAllowed'>,
): Promise<void> {
  const { spaces, spaceOf } = await started();
  const spaceId = spaceOf(request);
  const caller = await actingUser(services.scopedClusterClient.asCurrentUser, spaceId);
  if ('unreadable' in caller || caller.rights?.actions !== true)
    throw badRequest(
      'You lack the privilege "Run actions" of Moltler in this space, so you cannot save this connector.',
    );
  const problem = await spaces.work(spaceId, (space) =>
    space.configProblem(config, (url) => utilities.isUriAllowed(url)),
  );
  if (problem === undefined) return;
  if ('unavailable' in problem)
    throw badRequest(`Moltler cannot check the connector: ${problem.unavailable}`);
  throw badRequest([problem.message, problem.hint].filter(Boolean).join(' '));
}

async function execute(
  execution: ActionExecution<Config, Params>,
  started: () => Promise<Started>,
): Promise<ActionResult> {
  const { actionId, services, config, params, signal: given } = execution;
  const timeout = AbortSignal.timeout(RUN_MILLISECONDS);
  const outcome = await runAs(await started(), {
    spaceId: services.savedObjectsClient.getCurrentNamespace() ?? DEFAULT_SPACE,
    client: services.scopedClusterClient,
    config,
    params,
    note: noteOf(execution),
    signal: given === undefined ? timeout : AbortSignal.any([given, timeout]),
  });
  if (outcome.type === 'refused') return failure(actionId, outcome.message, outcome);
  // Kibana retries it.
  if (outcome.type === 'unavailable') throw new Error(outcome.message);
  return actionResult(actionId, outcome);
}

/** Which connector of Kibana runs it, and for whom: `Run by the connector 1234 of Kibana, for alert 5678`. */
function noteOf({ actionId, source }: ActionExecution<Config, Params>): string {
  const base = `Run by the connector ${plain(actionId)} of Kibana`;
  const of = source?.source;
  if (typeof of !== 'object' || of === null || !('type' in of) || !('id' in of)) return base;
  return `${base}, for ${plain(of.type)} ${plain(of.id)}`;
}

/** Without what could end the line. */
const plain = (text: unknown): string =>
  String(text)
    .replace(/[^\w.:@-]/g, '')
    .slice(0, 100);
