import {
  actionScript,
  configProblem,
  type ActionConfig,
  type ActionScript,
} from '../../../common/alerting';
import { foldCase } from '../../../common/declaration';
import { ConnectionError, InvalidRequestError, MoltlerError } from '../../../common/errors';
import { tokenize } from '../../../common/language';
import { addressesOf, isOfHost, type ConnectorDirectory } from '../../connectors';
import type { Moltler } from '../../moltler';
import { problemOfParameters } from '../../routes';
import type { HostServices } from '../../ports';
import type { ActError, ActOutcome, ActRequest, Space } from '../answers';
import type { KibanaRequest } from '../contracts';
import { ActResults } from './act_results';
import type { KibanaIndices } from './kibana_indices';
import { mayStop, problemOfForm } from './statement_form';

/** As errors name it. */
const ALLOWED_HOSTS = 'xpack.actions.allowedHosts in kibana.yml';

/** Runs what connectors of Kibana, workflows and agents may do, on the engine of a space. */
export function acting(
  moltler: Pick<Moltler, 'run' | 'snapshot'>,
  directory: ConnectorDirectory,
  indices: Pick<KibanaIndices, 'actorOf'>,
  servicesFor: (request: KibanaRequest) => HostServices,
): Pick<Space, 'act' | 'configProblem'> {
  return {
    act: async ({ config, params, actor, request: of, ...request }) => {
      const problem = problemOfParameters(params.parameters);
      if (problem !== undefined) return rejected({ message: problem });
      const snapshot = await moltler.snapshot();
      let script: ActionScript;
      try {
        script = actionScript(config, params, snapshot);
      } catch (error) {
        if (error instanceof MoltlerError) return rejected(error.serialize());
        throw error;
      }
      const { form } = request;
      const malformed = form && problemOfForm(script.text, form);
      if (malformed !== undefined) return rejected(malformed.serialize());
      const caller = {
        ...request.caller,
        indexUser: indices.actorOf(actor),
        ...(of && { hostServices: servicesFor(of) }),
      };
      return outcomeOf(moltler, script, { ...request, caller });
    },
    configProblem: async (config, isAllowed) => {
      const problem = configProblem(config, await moltler.snapshot());
      if (problem !== undefined) return problem;
      const names = connectorsOf(config);
      for (const entry of await directory.list()) {
        if (!('connector' in entry) || !names.has(foldCase(entry.stored.name))) continue;
        if (isOfHost(entry.connector)) {
          const { name } = entry.stored;
          return new InvalidRequestError('host_services_missing', { connector: name }).serialize();
        }
        const rejected = [...addressesOf(entry.connector).values()].find((url) => !isAllowed(url));
        if (rejected === undefined) continue;
        const facts = { host: new URL(rejected).hostname, setting: ALLOWED_HOSTS };
        return new ConnectionError('host_not_allowed', facts).serialize();
      }
      return undefined;
    },
  };
}

/** Before anything was run. */
const rejected = (error: ActError): ActOutcome => ({ type: 'failed', error, applied: false });

/** Names before a dot, which may be those of connectors; without case. */
function connectorsOf({ connector, statement }: ActionConfig): ReadonlySet<string> {
  if (statement === undefined) return new Set([foldCase(connector ?? '')]);
  return new Set(
    tokenize(statement)
      .filter((token) => token.class === 'identifier')
      .map(({ start, end }) => ({ name: statement.slice(start, end), after: statement.slice(end) }))
      .filter(({ after }) => /^\s*\./.test(after))
      .map(({ name }) => foldCase(name.replace(/^`|`$/g, ''))),
  );
}

async function outcomeOf(
  moltler: Pick<Moltler, 'run'>,
  { text, parameters }: ActionScript,
  { caller, note, signal, tap, form }: Omit<ActRequest, 'config' | 'params' | 'actor' | 'request'>,
): Promise<ActOutcome> {
  const results = new ActResults(form);
  const stops = form !== undefined && mayStop(text);
  const events = moltler.run({
    text,
    parameters,
    user: caller.name,
    ...(caller.origin !== undefined && { origin: caller.origin }),
    readOnly: caller.readOnly,
    ...(caller.rights && { rights: caller.rights }),
    ...(caller.indexUser && { indexUser: caller.indexUser }),
    ...(caller.hostServices && { hostServices: caller.hostServices }),
    note,
    signal,
  });
  for await (const event of tap(events)) {
    results.add(event);
    // Leaving ends the statement.
    if (stops && results.isFull) return results.stopped;
  }
  return results.outcome;
}
