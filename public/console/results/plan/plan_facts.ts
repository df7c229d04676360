import type { PlanFact, PlanTree } from '../../../../common/contract';

/** Facts of a step, grouped as they are shown. */
export interface GroupedFacts {
  /** Evaluated by the service. */
  readonly pushed: readonly PlanFact[];
  /** Checked locally, on the returned rows. */
  readonly residual: readonly PlanFact[];
  readonly calls: string | undefined;
  readonly quota: string | undefined;
  readonly measured: string | undefined;
  readonly warnings: readonly string[];
  readonly others: readonly PlanFact[];
}

const PUSHED: ReadonlySet<string> = new Set([
  'pushed down',
  'aggregates pushed down',
  'sort pushed down',
  'limit pushed down',
  'native query',
]);
const OWN: ReadonlySet<string> = new Set([
  'requests',
  'quota',
  'measured',
  'warning',
  'checked locally',
]);

/** Groups the facts of a step. */
export function groupFacts({ facts }: Pick<PlanTree, 'facts'>): GroupedFacts {
  const valueOf = (name: string): string | undefined =>
    facts.find((fact) => fact.name === name)?.value;
  return {
    pushed: facts.filter(({ name }) => PUSHED.has(name)),
    residual: facts.filter(({ name }) => name === 'checked locally'),
    calls: valueOf('requests'),
    quota: valueOf('quota'),
    measured: valueOf('measured'),
    warnings: facts.filter(({ name }) => name === 'warning').map(({ value }) => value),
    others: facts.filter(({ name }) => !PUSHED.has(name) && !OWN.has(name)),
  };
}

/** Percent of the quota for the maximum number of requests, if the plan includes it. */
export function quotaShare(quota: string | undefined): number | undefined {
  if (quota === undefined) return undefined;
  if (quota === 'used up') return 100;
  const match = /^(?:under )?(\d+) %/.exec(quota);
  return match === null ? undefined : Number(match[1]);
}
