import type {
  ActionsStart,
  AlertingStart,
  CasesStart,
  KibanaRequest,
  RuleRegistryStart,
} from '../../../server/kibana/testing';
import { onlyKeys, strict } from './strict';

type Json = Readonly<Record<string, unknown>>;

/** What the plugins of a Kibana have; each object is seen by the users in `seenBy`, or by all. */
export interface OwnObjects {
  readonly connectors?: readonly (Json & { readonly id: string; readonly name: string })[];
  readonly rules?: readonly Json[];
  readonly cases?: readonly Json[];
  /** Alerts as documents: fields with their full names, or nested. */
  readonly alerts?: readonly (Json & { readonly '@timestamp': string })[];
  /** Plugins that are not there. */
  readonly without?: readonly ('alerting' | 'ruleRegistry' | 'cases')[];
}

/** A failure of a client of Kibana. */
const boom = (statusCode: number, message: string): Error =>
  Object.assign(new Error(message), { isBoom: true, output: { statusCode } });

/** The plugins that answer for Kibana itself: what their clients do with the rights of a user. */
export function ownPlugins(
  objects: OwnObjects,
  userOf: (request: KibanaRequest) => string | undefined,
  rendered: ActionsStart['renderActionParameterTemplates'] = () => {
    throw new Error('no alert fires here');
  },
): {
  readonly actions: ActionsStart;
  readonly alerting: AlertingStart;
  readonly ruleRegistry: RuleRegistryStart;
  readonly cases: CasesStart;
} {
  const seen = <T extends Json>(all: readonly T[] | undefined, request: KibanaRequest): T[] => {
    const user = userOf(request);
    return (all ?? []).filter(
      ({ seenBy }) => !Array.isArray(seenBy) || seenBy.includes(user ?? ''),
    );
  };
  const paged = <T>(all: readonly T[], page: number, perPage: number) => {
    if (perPage > 100 || page * perPage > 10_000) throw boom(400, 'Result window is too large');
    return all.slice((page - 1) * perPage, page * perPage);
  };
  return {
    actions: strict<ActionsStart>('actions', {
      renderActionParameterTemplates: rendered,
      getActionsClientWithRequest: async (request) =>
        strict('actionsClient', {
          getAll: async () => seen(objects.connectors, request),
          execute: async (given) => {
            onlyKeys('execute', given, ['actionId', 'params']);
            const { actionId, params } = given;
            const found = seen(objects.connectors, request).find(({ id }) => id === actionId);
            if (found === undefined) throw boom(404, `Saved object [action/${actionId}] not found`);
            if (userOf(request) === 'reader') throw boom(403, 'Unauthorized to execute actions');
            return 'fails' in found
              ? { status: 'error', message: 'error sending', serviceMessage: String(found.fails) }
              : { status: 'ok', data: { sent: params, by: userOf(request) } };
          },
        }),
    }),
    alerting: strict<AlertingStart>('alerting', {
      listTypes: () => new Map([['.es-query', { id: '.es-query' }]]),
      getRulesClientWithRequest: async (request) =>
        strict('rulesClient', {
          find: async ({ options }) => {
            onlyKeys('find', options, ['page', 'perPage', 'sortField', 'sortOrder']);
            const all = seen(objects.rules, request);
            return { total: all.length, data: paged(all, options.page, options.perPage) };
          },
        }),
    }),
    ruleRegistry: strict<RuleRegistryStart>('ruleRegistry', {
      getRacClientWithRequest: async (request) =>
        strict('alertsClient', {
          find: async (given) => {
            onlyKeys('find', given, [
              'ruleTypeIds',
              'query',
              'size',
              'sort',
              'search_after',
              'track_total_hits',
            ]);
            if (given.ruleTypeIds.length === 0) throw boom(400, 'no index to search');
            const { bool } = given.query as { bool: { filter: Json[] } };
            const since = bool.filter.map(
              ({ range }) =>
                (range as Record<string, { gte: string }> | undefined)?.['@timestamp']?.gte,
            )[0];
            const all = seen(objects.alerts, request)
              .filter((one) => since === undefined || one['@timestamp'] >= since)
              .map((source, at) => ({
                _id: `alert-${at}`,
                _index: '.internal.alerts-stack.alerts-default-000001',
                _source: source,
                sort: [Date.parse(source['@timestamp']), `alert-${at}`],
              }));
            const after = given.search_after?.[1];
            const start = after === undefined ? 0 : all.findIndex(({ _id }) => _id === after) + 1;
            return { hits: { hits: all.slice(start, start + given.size) } };
          },
        }),
    }),
    cases: strict<CasesStart>('cases', {
      getCasesClientWithRequest: async (request) =>
        strict('casesClient', {
          cases: strict('casesClient.cases', {
            find: async (given) => {
              onlyKeys('find', given, [
                'page',
                'perPage',
                'sortField',
                'sortOrder',
                'status',
                'severity',
              ]);
              const all = seen(objects.cases, request).filter(
                ({ status }) => given.status === undefined || given.status.includes(String(status)),
              );
              return { total: all.length, cases: paged(all, given.page, given.perPage) };
            },
          }),
        }),
    }),
  };
}
