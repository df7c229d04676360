import { join } from 'node:path';
import * as z from 'zod';
import { MoltlerError } from '../../../common/errors';
import { connectorTypeRegistry, createRegistry } from '../../connector_types';
import { createConnectorDirectory, type HostNetwork } from '../../connectors';
import { createMoltler } from '../../moltler';
import { BadBody, bodyOf, linesOf, routes, type Patience, type Route } from '../../routes';
import type { Answer, EngineRequest, Space } from '../answers';
import type { MoltlerConfig } from '../config';
import type { CoreStart, EncryptedSavedObjectsStart, Logger, TaskManagerStart } from '../contracts';
import type { PathInKibana } from '../paths';
import { duckDbLoads } from './duckdb_loads';
import { TaskSchedules } from '../tasks';
import { acting } from './acting';
import { kibanaIndices } from './kibana_indices';
import { kibanaPorts } from './kibana_ports';
import { kibanaServices, type AnsweringPlugins } from './own/kibana_services';
import { kibanaType } from './own/kibana_type';
import { runAudit } from './run_audit';
import { withOwnConnector } from './own/own_connector';

export interface SpaceOptions {
  readonly spaceId: string;
  readonly core: Pick<CoreStart, 'elasticsearch' | 'savedObjects' | 'security'>;
  readonly encryptedSavedObjects: EncryptedSavedObjectsStart;
  readonly taskManager: TaskManagerStart;
  /** For the connector to Kibana itself. */
  readonly plugins: AnsweringPlugins;
  readonly canEncrypt: boolean;
  readonly logger: Logger;
  readonly config: MoltlerConfig;
  /** Kibana's rules for the requests of connectors. */
  readonly outgoing: HostNetwork | undefined;
  readonly version: string;
  /** The folder of the plugin's server files, with the programs of child processes and threads. */
  readonly directory: string;
}

/** The types that come with the product, and Kibana itself. */
const REGISTRY = createRegistry([...connectorTypeRegistry.list(), kibanaType]);

/** Milliseconds after which a client that reads nothing is disconnected. */
const STALLED_MILLISECONDS = 120_000;

/** Opens the engine on the objects and indices of one space. Rejects with the reason if it cannot run statements. */
export async function openSpace(options: SpaceOptions): Promise<Space> {
  const { config, version, directory, outgoing: host } = options;
  const { mode, allowed_hosts: allowedHosts, bounds } = config;
  await duckDbLoads(directory);
  const stored = kibanaPorts(options);
  const ports = { ...stored, connectorConfigs: withOwnConnector(stored.connectorConfigs) };
  const indices = kibanaIndices(options);
  const schedules = new TaskSchedules({ ...options, clock: ports.clock });
  const moltler = createMoltler({
    ports,
    schedules,
    runLog: runAudit(options.core.security.audit.withoutRequest, options.spaceId),
    syncRights: indices.syncRights,
    registry: REGISTRY,
    mode,
    network: { ...(host && { host }), ...(allowedHosts.length > 0 && { allowedHosts }) },
    childPaths: {
      duckdb: join(directory, 'duckdb_child.js'),
      reader: join(directory, 'body_reader.js'),
    },
    version,
    bounds,
  });
  const byName = new Map(
    routes(moltler, version, undefined, bounds).map((route) => [nameOf(route), route]),
  );
  const patience: Patience = { clock: ports.clock, milliseconds: STALLED_MILLISECONDS };
  return {
    respond: async (name, request) => {
      const route = byName.get(name);
      if (route === undefined) throw new MoltlerError('internal', { reason: `no route ${name}` });
      const caller = {
        ...request.caller,
        indexUser: indices.userOf(request.request),
        hostServices: kibanaServices(options.plugins, request.request),
      };
      return respond(route, { ...request, caller }, patience);
    },
    ...acting(
      moltler,
      createConnectorDirectory(ports.connectorConfigs, REGISTRY),
      indices,
      (request) => kibanaServices(options.plugins, request),
    ),
    runDue: (syncId, signal) => moltler.runDue(syncId, signal),
    close: async () => {
      await Promise.all([schedules.close(), moltler.close()]);
    },
  };
}

/** The route's name below `/api/moltler`. */
const nameOf = ({ path }: Route): PathInKibana['name'] =>
  path.slice(path.lastIndexOf('/') + 1) as PathInKibana['name'];

async function respond(
  route: Route,
  { caller, payload, signal, headers, tap }: EngineRequest,
  patience: Patience,
): Promise<Answer> {
  try {
    const body =
      route.method === 'POST' ? await bodyOf(payload, route, caller.name, signal) : undefined;
    const result = await route.handle({ body, caller, signal, headers });
    if ('lines' in result) return { type: 'lines', lines: linesOf(tap(result.lines), patience) };
    if ('written' in result)
      return {
        type: 'body',
        status: 200,
        body: result.written,
        headers: { ...result.headers, 'content-type': 'application/json; charset=utf-8' },
      };
    if ('json' in result) {
      return result.status >= 400
        ? rejected(result.status, result.json, result.headers)
        : {
            type: 'body',
            status: result.status,
            body: result.json as object,
            headers: result.headers ?? {},
          };
    }
    return { type: 'not_modified', headers: result.headers ?? {} };
  } catch (error) {
    return failureOf(error);
  }
}

/** What a route rejects: its errors are in the format of the product. */
function rejected(
  status: number,
  json: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const { error } = json as { readonly error: { readonly message: string } };
  return { type: 'failure', status, message: error.message, attributes: error, headers };
}

/** Internal errors are not revealed. */
function failureOf(error: unknown): Answer {
  const failure = (status: number, message: string, attributes: object = {}): Answer => ({
    type: 'failure',
    status,
    message,
    attributes,
    headers: {},
  });
  if (error instanceof z.ZodError) return failure(400, z.prettifyError(error));
  if (error instanceof BadBody) return failure(400, error.message);
  if (!(error instanceof MoltlerError)) return failure(500, 'An unexpected error occurred.');
  const { message, ...attributes } = error.serialize();
  return failure(error.code.startsWith('store_') ? 503 : 500, message, attributes);
}
