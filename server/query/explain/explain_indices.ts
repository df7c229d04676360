import type { PlanFact, PlanTree } from '../../../common/contract';
import { jsonText, type JsonValue } from '../../../common/declaration';
import { grouped } from '../../../common/quantities';
import type { StoreRequest } from '../../ports';
import type { ScanPlan } from '../../scan';
import type { ExplainContext } from './explain_context';
import { fact } from './fact';
import { formatAlternatives, formatCondition } from './format_condition';
import { sampleAccess } from './planned_requests';

/** Indices that EXPLAIN names. */
const MOST_INDICES = 10;

/**
 * Indices, whose documents are read from the store. `here`: what is evaluated on their rows; `keys`: where those of a join
 * come from.
 */
export function explainIndices(
  plan: ScanPlan,
  title: string,
  context: ExplainContext,
  here: readonly PlanFact[],
  keys: readonly PlanFact[],
): PlanTree {
  const { names = [], documents = 0, mixed } = context.indices?.(plan.entity) ?? {};
  const named = names.slice(0, MOST_INDICES);
  const more = names.length - named.length;
  const facts = [
    fact(
      names.length === 1 ? 'index' : 'indices',
      `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    ),
    fact('documents', grouped(documents)),
    ...(plan.groups === undefined ? searchOf(plan, context) : groupedBy(plan.groups)),
    ...(plan.ungrouped === undefined ? [] : [fact('grouped here', `because ${plan.ungrouped}`)]),
    ...plan.pushed.map(({ condition, exact }) =>
      fact('pushed down', `${formatCondition(condition)} (${howExact(exact)})`),
    ),
    ...(plan.pushedAlternatives ?? []).map(({ alternatives, exact }) =>
      fact('pushed down', `${formatAlternatives(alternatives)} (${howExact(exact)})`),
    ),
    ...(plan.sort === undefined
      ? []
      : [fact('sort pushed down', `${plan.sort.column} ${plan.sort.direction}`)]),
    ...keys,
    ...(plan.unbound === undefined
      ? []
      : [fact('all documents', `if there are more than ${grouped(plan.unbound.mostKeys)} keys`)]),
    ...here,
    ...(plan.notes ?? []).map((note) => fact('note', note)),
    ...plan.columns.flatMap((name) => {
      const differs = mixed?.get(name);
      return differs === undefined ? [] : [fact('note', differs)];
    }),
  ];
  return { title, step: 'scan', facts, requests: [], children: [] };
}

const howExact = (exact: boolean): string => (exact ? 'exact' : 'superset, checked locally');

/** The request to the store, one line for each part of its body; none if the store is not asked. */
function searchOf(plan: ScanPlan, context: ExplainContext): readonly PlanFact[] {
  const request = sampleAccess(plan, plan.access, context).translation?.request;
  if (request?.body === undefined) return [];
  return searchFacts(request);
}

function searchFacts({ method, path, body }: StoreRequest): readonly PlanFact[] {
  const parts = Object.entries((body ?? {}) as Readonly<Record<string, JsonValue>>);
  return [
    fact('search', `${method} ${path}`),
    ...parts.map(([name, value]) => fact(`search ${name.replace(/^_/, '')}`, jsonText(value))),
  ];
}

/** What the store computes, and its request. */
function groupedBy({
  keys,
  documents,
  measures,
  request,
}: NonNullable<ScanPlan['groups']>): readonly PlanFact[] {
  const computed = [...(documents === undefined ? [] : [documents]), ...measures];
  const values =
    computed.length === 0 ? 'different values' : computed.map(({ as }) => as).join(', ');
  const by = keys.length === 0 ? '' : ` by ${keys.map(({ column }) => column).join(', ')}`;
  return [fact('grouped by the store', `${values}${by}`), ...searchFacts(request)];
}
