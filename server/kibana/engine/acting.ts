import {
  actionScript,
  configProblem,
  type ActionConfig,
  type ActionScript,
} from '../../../common/alerting';
import { foldCase } from '../../../common/declaration';
import { MoltlerError } from '../../../common/errors';
import { tokenize } from '../../../common/language';
import { addressesOf, type ConnectorDirectory } from '../../connectors';
import type { Moltler } from '../../moltler';
import { problemOfParameters } from '../../routes';
import type { ActOutcome, ActRequest, Space } from '../answers';
import { ActResults } from './act_results';
import type { KibanaIndices } from './kibana_indices';

/** Runs what connectors of Kibana may do, on the engine of a space. */
export function acting(
  moltler: Pick<Moltler, 'run' | 'snapshot'>,
  directory: ConnectorDirectory,
  indices: Pick<KibanaIndices, 'actorOf'>,
): Pick<Space, 'act' | 'configProblem'> {
  return {
    act: async ({ config, params, actor, ...request }) => {
      const problem = problemOfParameters(params.parameters);
      if (problem !== undefined) return { type: 'failed', error: { message: problem } };
      const snapshot = await moltler.snapshot();
      let script: ActionScript;
      try {
        script = actionScript(config, params, snapshot);
      } catch (error) {
        if (error instanceof MoltlerError) return { type: 'failed', error: error.serialize() };
        throw error;
      }
      const caller = { ...request.caller, indexUser: indices.actorOf(actor) };
      return outcomeOf(moltler, script, { ...request, caller });
    },
    configProblem: async (config, ensureAllowed) => {
      const problem = configProblem(config, await moltler.snapshot());
      if (problem !== undefined) return problem;
      const names = connectorsOf(config);
      for (const entry of await directory.list()) {
        if (!('connector' in entry) || !names.has(foldCase(entry.stored.name))) continue;
        try {
          for (const url of addressesOf(entry.connector).values()) ensureAllowed(url);
        } catch (error) {
          return { message: error instanceof Error ? error.message : String(error) };
        }
      }
      return undefined;
    },
  };
}

/** Names that may be those of connectors, without case. */
function connectorsOf({ connector, statement }: ActionConfig): ReadonlySet<string> {
  if (statement === undefined) return new Set([foldCase(connector ?? '')]);
  return new Set(
    tokenize(statement)
      .filter((token) => token.class === 'identifier')
      .map(({ start, end }) => foldCase(statement.slice(start, end).replace(/^`|`$/g, ''))),
  );
}

async function outcomeOf(
  moltler: Pick<Moltler, 'run'>,
  { text, parameters }: ActionScript,
  { caller, note, signal, tap }: Omit<ActRequest, 'config' | 'params' | 'actor'>,
): Promise<ActOutcome> {
  const results = new ActResults();
  const events = moltler.run({
    text,
    parameters,
    user: caller.name,
    readOnly: caller.readOnly,
    ...(caller.rights && { rights: caller.rights }),
    ...(caller.indexUser && { indexUser: caller.indexUser }),
    note,
    signal,
  });
  for await (const event of tap(events)) results.add(event);
  return results.outcome;
}
