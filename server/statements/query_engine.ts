import { isWithoutService, type BoundSelectStatement } from '../../common/binding';
import { isCompleteResult } from '../../common/contract';
import { explainAnalyze, explainPlan, lookUpNames, planningQuery, runQuery } from '../query';
import { cacheHit, ScanStatistics, type CacheHit } from '../scan';
import { inSteps } from '../in_steps';
import type { SyncSources } from '../sync';
import { AccountSettings } from './account_settings';
import { queryEnvironment, type QueryEngineParts, type SharedKnowledge } from './query_environment';
import type { QueryCaller, PreparedQuery, QueryEngine } from './statement_engine';
import { createSyncSources } from './sync_sources';

export type { QueryEngineParts } from './query_environment';

/** What is known of services; nothing of it is about indices. */
export function sharedKnowledge({ ports, client }: QueryEngineParts): SharedKnowledge {
  const { clock, secrets } = ports;
  return {
    learnt: new ScanStatistics(),
    accounts: new AccountSettings({ client, clock, secrets }),
  };
}

/**
 * SELECT, using planner, scanner and evaluator; `sources`: the same for syncs. `shared`: with the engines over other
 * indices.
 */
export function createQueryEngine(
  parts: QueryEngineParts,
  shared: SharedKnowledge = sharedKnowledge(parts),
): QueryEngine & { readonly sources: SyncSources } {
  const { ports, pool } = parts;
  const { clock } = ports;
  return {
    sources: createSyncSources(parts, shared),
    async prepare(
      statement: BoundSelectStatement,
      { timeZone, signal, user, tables }: QueryCaller,
    ): Promise<PreparedQuery> {
      const environment = await queryEnvironment(parts, shared, {
        query: statement.query,
        timeZone,
        now: clock.now(),
        tables,
      });
      const { planning, scanning, explaining, ready } = environment;
      const plan = await inSteps(planningQuery(statement, planning), signal, user);
      let hits: Promise<ReadonlyMap<string, CacheHit>> | undefined;
      const readHits = async (): Promise<ReadonlyMap<string, CacheHit>> => {
        const cached = new Map<string, CacheHit>();
        for (const scan of [...(plan.lookUps ?? []).map((one) => one.plan), ...plan.scans]) {
          if (isWithoutService(scan.connector)) continue;
          const hit = await cacheHit(scanning, scan);
          if (hit !== undefined) cached.set(scan.id, hit);
        }
        return cached;
      };
      return {
        notes: plan.notes,
        async explain(measured) {
          // The plan is shown with the cache as it was before anything was read.
          const context = { ...explaining, cached: await (hits ??= readHits()) };
          return measured === undefined
            ? explainPlan(plan, context)
            : explainAnalyze(plan, context, measured);
        },
        async *run(signal, caller) {
          const isPrecise = await ready(plan, { signal, caller });
          const scanner = environment.scanner();
          const running = { signal, priority: 'interactive', caller } as const;
          if (plan.lookUps === undefined && isPrecise)
            return yield* runQuery(plan, { scanner, pool }, running);
          const { reports, ...known } = yield* lookUpNames(plan.lookUps ?? [], scanner, running);
          const whole = await inSteps(
            planningQuery(statement, { ...planning, ...known }),
            signal,
            user,
          );
          for await (const event of runQuery(whole, { scanner, pool }, running))
            yield event.type === 'done'
              ? {
                  ...event,
                  scans: [...reports, ...event.scans],
                  complete: event.complete && isCompleteResult(reports),
                }
              : event;
        },
      };
    },
  };
}
