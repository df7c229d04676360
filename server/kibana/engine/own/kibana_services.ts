import { InvalidRequestError, MoltlerError } from '../../../../common/errors';
import type { HostServices } from '../../../ports';
import type { KibanaRequest, StartPlugins } from '../../contracts';
import { statusOf } from '../saved_object_failures';
import { findAlerts } from './find_alerts';

/** The plugins that answer; each may be absent. */
export type AnsweringPlugins = Pick<
  StartPlugins,
  'actions' | 'alerting' | 'ruleRegistry' | 'cases'
>;

interface Asked {
  readonly plugins: AnsweringPlugins;
  readonly request: KibanaRequest;
  readonly query: URLSearchParams;
  readonly body: string | undefined;
  /** The part of the path that `*` stands for. */
  readonly name: string;
}
type Answering = (asked: Asked) => Promise<object>;

/** Kibana as the user of a request: its plugins answer, and they check what the user may do. */
export const kibanaServices = (
  plugins: AnsweringPlugins,
  request: KibanaRequest,
): HostServices => ({
  request: async ({ method, path, body }) => {
    const { pathname, searchParams: query } = new URL(path, 'http://kibana');
    const found = ROUTES.map(([route, answer]) => ({
      answer,
      name: matched(route, `${method} ${pathname}`),
    })).find(({ name }) => name !== undefined);
    if (found?.name === undefined) return failure(404, `${method} ${pathname} is not known`);
    try {
      const asked = { plugins, request, query, body, name: decodeURIComponent(found.name) };
      return { status: 200, body: JSON.stringify(await found.answer(asked)) };
    } catch (error) {
      if (error instanceof MoltlerError) throw error;
      const message = error instanceof Error ? error.message : String(error);
      return failure(statusOf(error) ?? 500, message);
    }
  },
});

const failure = (status: number, message: string) => ({
  status,
  body: JSON.stringify({ message }),
});

/** What `*` in a route stands for; undefined if it is another route. */
function matched(route: string, asked: string): string | undefined {
  const [start = '', end = ''] = route.split('*');
  if (!route.includes('*')) return asked === route ? '' : undefined;
  if (!asked.startsWith(start) || !asked.endsWith(end)) return undefined;
  return asked.slice(start.length, asked.length - end.length);
}

const MISSING = 404;
const AMBIGUOUS = 400;

/** An error with a status, as those of Kibana's clients. */
const rejected = (statusCode: number, message: string): Error =>
  Object.assign(new Error(message), { output: { statusCode } });

/** The plugin, or an error that names it. */
function needed<Name extends keyof AnsweringPlugins>(
  { plugins }: Pick<Asked, 'plugins'>,
  name: Name,
): NonNullable<AnsweringPlugins[Name]> {
  const plugin = plugins[name];
  if (plugin == null)
    throw new InvalidRequestError('host_plugin_missing', { plugin: name }, { connector: 'kibana' });
  return plugin;
}

const listConnectors: Answering = async (asked) => {
  const client = await needed(asked, 'actions').getActionsClientWithRequest(asked.request);
  return client.getAll();
};

/** The id of the connector that is meant; names are not unique. */
async function connectorId(asked: Asked): Promise<string> {
  const client = await needed(asked, 'actions').getActionsClientWithRequest(asked.request);
  const all = await client.getAll();
  if (all.some(({ id }) => id === asked.name)) return asked.name;
  const lower = asked.name.toLowerCase();
  const [first, second] = all.filter(({ name }) => name.toLowerCase() === lower);
  if (first === undefined)
    throw rejected(MISSING, `There is no connector of Kibana with the id or name "${asked.name}"`);
  if (second !== undefined)
    throw rejected(AMBIGUOUS, `Several connectors of Kibana are named "${asked.name}"; use the id`);
  return first.id;
}

const runConnector: Answering = async (asked) => {
  const actionId = await connectorId(asked);
  const client = await needed(asked, 'actions').getActionsClientWithRequest(asked.request);
  const { params = {} } = JSON.parse(asked.body ?? '{}') as { readonly params?: object };
  const { status, data, message, serviceMessage } = await client.execute({ actionId, params });
  return {
    connector_id: actionId,
    status,
    ...(data !== undefined && { data }),
    ...(message !== undefined && { message }),
    ...(serviceMessage !== undefined && { service_message: `${message ?? ''}: ${serviceMessage}` }),
  };
};

const pageOf = (query: URLSearchParams, size: string) => ({
  page: Number(query.get('page') ?? 1),
  perPage: Number(query.get(size) ?? 100),
});

const findRules: Answering = async (asked) => {
  const client = await needed(asked, 'alerting').getRulesClientWithRequest(asked.request);
  const page = pageOf(asked.query, 'per_page');
  return client.find({ options: { ...page, sortField: 'createdAt', sortOrder: 'asc' } });
};

const findCases: Answering = async (asked) => {
  const client = await needed(asked, 'cases').getCasesClientWithRequest(asked.request);
  const { query } = asked;
  const [status, severity] = [query.getAll('status'), query.getAll('severity')];
  return client.cases.find({
    ...pageOf(query, 'perPage'),
    sortField: 'createdAt',
    sortOrder: 'asc',
    ...(status.length > 0 && { status }),
    ...(severity.length > 0 && { severity }),
  });
};

const ROUTES: readonly (readonly [string, Answering])[] = [
  ['GET /api/actions/connectors', listConnectors],
  ['POST /api/actions/connector/*/_execute', runConnector],
  ['GET /api/alerting/rules/_find', findRules],
  ['GET /api/cases/_find', findCases],
  [
    'GET /internal/rac/alerts',
    (asked) =>
      findAlerts(
        needed(asked, 'ruleRegistry'),
        needed(asked, 'alerting'),
        asked.request,
        asked.query,
      ),
  ],
];
