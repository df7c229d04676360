import type { KibanaRequest } from './http';

/** x-pack/platform/plugins/shared/alerting/server/plugin.ts: AlertingServerStart. */
export interface AlertingStart {
  /** A Map by id; a Set in older versions. */
  listTypes(): { values(): Iterable<{ readonly id: string }> };
  getRulesClientWithRequest(request: KibanaRequest): Promise<RulesClient>;
}
/** x-pack/platform/plugins/shared/alerting/server/rules_client/rules_client.ts: find. */
export interface RulesClient {
  find(given: {
    readonly options: {
      readonly page: number;
      readonly perPage: number;
      readonly sortField: string;
      readonly sortOrder: 'asc';
    };
  }): Promise<{ readonly total: number; readonly data: readonly object[] }>;
}

/** x-pack/platform/plugins/shared/rule_registry/server/plugin.ts: RuleRegistryPluginStartContract. */
export interface RuleRegistryStart {
  getRacClientWithRequest(request: KibanaRequest): Promise<AlertsClient>;
}
/** x-pack/platform/plugins/shared/rule_registry/server/alert_data_client/alerts_client.ts: find. */
export interface AlertsClient {
  find(given: {
    /** Without them, it does not know which indices to search. */
    readonly ruleTypeIds: string[];
    readonly query: object;
    readonly size: number;
    readonly sort: object[];
    readonly search_after?: (string | number)[];
    readonly track_total_hits: boolean;
  }): Promise<{
    readonly hits: {
      readonly hits: readonly {
        readonly _id?: string;
        readonly _index: string;
        readonly _source?: Readonly<Record<string, unknown>>;
        readonly sort?: readonly unknown[];
      }[];
    };
  }>;
}

/** x-pack/platform/plugins/shared/cases/server/types.ts: CasesServerStart. */
export interface CasesStart {
  getCasesClientWithRequest(request: KibanaRequest): Promise<CasesClient>;
}
/** x-pack/platform/plugins/shared/cases/server/client/cases/client.ts: find. */
export interface CasesClient {
  readonly cases: {
    find(given: {
      readonly page: number;
      readonly perPage: number;
      readonly sortField: string;
      readonly sortOrder: 'asc';
      readonly status?: string[];
      readonly severity?: string[];
    }): Promise<{ readonly total: number; readonly cases: readonly object[] }>;
  };
}
