import type { PlanFact, PlanTree } from '../../../common/contract';
import { entityOf, listNamed } from '../../../common/declaration';
import { headerFacts, settingsOfAccount, type Connector } from '../../connectors';
import { remainingQuota, type CacheHit, type AccessPlan, type ScanPlan } from '../../scan';
import { INDICES, TEMP_TABLES } from '../../../common/binding';
import { requestTotal, formatRequests, scannedTable } from '../../../common/contract';
import { andList } from '../../../common/errors';
import { counted, grouped } from '../../../common/quantities';
import type { ExplainContext } from './explain_context';
import { fact } from './fact';
import { detailRequest, estimateOf, listRequests, sampleAccess } from './planned_requests';
import { explainIndices } from './explain_indices';
import { pacingOf } from './pacing';
import { formatAlternatives, formatCondition } from './format_condition';

/**
 * One scan as a tree: its list, what is pushed down and what is checked locally, its requests, and the scans beneath.
 */
export function explainScan(
  plan: ScanPlan,
  context: ExplainContext,
  /** What else is checked locally. */
  local: readonly PlanFact[] = [],
): PlanTree {
  const connector = context.connector(plan.connector);
  const entity = entityOf(connector.declaration, plan.entity);
  const title = scannedTable(plan);
  if (plan.neverRead === true) {
    const facts = [fact('requests', '0 (the conditions never match)')];
    return { title, step: 'scan', facts, requests: [], children: [] };
  }
  if (plan.connector === TEMP_TABLES) return keptRows(plan, title, context, local);
  if (plan.connector === INDICES)
    return explainIndices(plan, title, context, evaluatedHere(plan, local), sourceOf(plan.access));
  const children = [
    ...parentOf(plan.access, context),
    ...plan.details.flatMap((name) => {
      const detail = entity?.details?.[name];
      if (entity === undefined || detail === undefined) return [];
      const requests = [detailRequest(plan, name, detail, entity, context)];
      return [{ title: `details: ${name}`, step: 'details', facts: [], requests, children: [] }];
    }),
    ...othersOf(plan, context),
  ];
  const tree: PlanTree = {
    title,
    step: 'scan',
    facts: [],
    requests: listRequests(plan, plan.access, context),
    children,
  };
  const facts = factsOf(plan, context, local);
  // They come last: whoever asks what is sent reads past them.
  const others = plan.rejected.map(({ list, why }) => fact('not chosen', `${list}: ${why}`));
  const cached = context.cached?.get(plan.id);
  if (cached !== undefined) return fromCache(tree, facts, others, cached);
  return { ...tree, facts: [...facts, ...requestFacts(tree, plan, context), ...others] };
}

/** A temporary table, which is read from the disk or from memory. */
function keptRows(
  plan: ScanPlan,
  title: string,
  { statistics }: ExplainContext,
  local: readonly PlanFact[],
): PlanTree {
  const rows = statistics?.(plan.connector, plan.entity)?.rows ?? 0;
  const facts = [
    fact('temporary table', counted(rows, 'row')),
    ...evaluatedHere(plan, local),
    fact('requests', '0'),
  ];
  return { title, step: 'scan', facts, requests: [], children: [] };
}

/** What is done with rows that are read without a service. */
const evaluatedHere = (
  { residual, limit, columns, access }: ScanPlan,
  local: readonly PlanFact[],
): readonly PlanFact[] => [
  ...residual.map((condition) => fact('checked locally', formatCondition(condition))),
  ...local,
  ...(limit === undefined ? [] : [limitOf(limit, access)]),
  fact('columns', columns.join(', ')),
];

/** Nothing is sent for the list; details are looked up row by row, and some of them may be. */
function fromCache(
  tree: PlanTree,
  facts: readonly PlanFact[],
  others: readonly PlanFact[],
  { pages, ageSeconds }: CacheHit,
): PlanTree {
  const from = `${counted(pages, 'page')} from the cache, ${grouped(ageSeconds)} s old`;
  return {
    ...tree,
    facts: [...facts, fact('requests', `0 (${from})`), ...others],
    requests: tree.requests.map(({ note: _, ...request }) => ({ ...request, least: 0, most: 0 })),
    children: tree.children.filter(({ step }) => step === 'details'),
  };
}

function factsOf(
  plan: ScanPlan,
  context: ExplainContext,
  local: readonly PlanFact[],
): readonly PlanFact[] {
  const columns = entityOf(context.connector(plan.connector).declaration, plan.entity)?.columns;
  const { access, aggregate, sort, limit } = plan;
  const { native } = sampleAccess(plan, access, context).translation ?? {};
  return [
    fact('list', access.list),
    ...wantedOf(access, context.connector(plan.connector)),
    ...(plan.chosenBecause === undefined ? [] : [fact('chosen because', plan.chosenBecause)]),
    ...(native === undefined ? [] : [fact('native query', native)]),
    ...plan.pushed.map(({ condition, exact, as }) => {
      const unchecked = columns?.[condition.column]?.requestOnly === true;
      if (unchecked && native !== undefined && condition.values[0]?.value === native)
        return fact('pushed down', `${condition.column} as the native query (not checked locally)`);
      const how = unchecked ? 'not checked locally' : exact ? 'exact' : 'superset, checked locally';
      // The native query is not repeated.
      const [{ value } = { value: null }] = condition.values;
      const to = unchecked && as.endsWith(`=${String(value)}`) ? as.split('=')[0] : as;
      return fact('pushed down', `${formatCondition(condition)} as ${to ?? as} (${how})`);
    }),
    ...(plan.pushedAlternatives ?? []).map(({ alternatives, exact, as }) =>
      fact(
        'pushed down',
        `${formatAlternatives(alternatives)} as ${as} (${exact ? 'exact' : 'superset, checked locally'})`,
      ),
    ),
    ...plan.residual.map((condition) => fact('checked locally', formatCondition(condition))),
    ...local,
    ...(aggregate === undefined
      ? []
      : [
          fact(
            'aggregates pushed down',
            `${aggregate.aggregates.map((one) => `${one.function}(${one.column ?? '*'})`).join(', ')}${
              aggregate.groupBy.length === 0 ? '' : ` by ${aggregate.groupBy.join(', ')}`
            } (not checked locally)`,
          ),
        ]),
    ...(sort === undefined ? [] : [fact('sort pushed down', `${sort.column} ${sort.direction}`)]),
    ...(limit === undefined ? [] : [limitOf(limit, access)]),
    ...sourceOf(access),
    fact('columns', plan.columns.join(', ')),
    ...headerFacts(context.connector(plan.connector)),
    ...(plan.notes ?? []).map((note) => fact('note', note)),
  ];
}

/** Pages keep their size: reading stops once there are enough rows. */
const limitOf = (limit: number, { translation }: AccessPlan): PlanFact =>
  fact(translation?.limited === true ? 'limit pushed down' : 'read until', counted(limit, 'row'));

/** Settings of the account that are requested before the list. */
function wantedOf({ translation }: AccessPlan, connector: Connector): readonly PlanFact[] {
  const { account } = connector.declaration.api;
  const asked = settingsOfAccount(connector, translation?.wants ?? []);
  if (account === undefined || asked.length === 0) return [];
  const { method, path } = account.request;
  return [fact('requested first', `${asked.join(', ')} of the account (${method} ${path})`)];
}

const sourceOf = ({ fanOut }: AccessPlan): readonly PlanFact[] => {
  if (fanOut?.over !== 'outer') return [];
  const { column, most, from, also = [], more = [], reuses = [] } = fanOut;
  const columns = [column, ...also.map((part) => part.column)].join(', ');
  const suppliers = [from.column, ...also.map((part) => part.from)].join(', ');
  const each = most === 1 ? 'each value once' : `for each batch of up to ${grouped(most)} keys`;
  const aliasOf = (scan: string): string => scan.split('#')[0] ?? scan;
  const sources = [
    `${suppliers} of ${aliasOf(from.scan)}`,
    ...more.map((other) => `${other.column} of ${aliasOf(other.scan)}`),
  ];
  const except =
    reuses.length === 0 ? '' : `, except those that ${andList(reuses.map(aliasOf))} requested`;
  return [fact('keys', `${columns} from ${sources.join(' and ')}, ${each}${except}`)];
};

function requestFacts(
  tree: PlanTree,
  plan: ScanPlan,
  context: ExplainContext,
): readonly PlanFact[] {
  const connector = context.connector(plan.connector);
  const list = listNamed(connector.declaration, plan.entity, plan.access.list);
  if (list === undefined) return [];
  const total = requestTotal(tree);
  const { expected } = estimateOf(plan, plan.access, list, context);
  const about =
    expected === undefined || expected === total.most ? '' : `; about ${expected} expected`;
  const usage = context.usage(plan.connector);
  const remaining = remainingQuota({ connector, ...(usage && { usage }) }, list);
  const pacing = pacingOf(connector, list);
  return [
    fact('requests', `${formatRequests(total)}${about}`),
    ...(pacing === undefined ? [] : [fact('pacing', pacing)]),
    fact('quota', quotaOf(total.most ?? expected, remaining)),
  ];
}

function quotaOf(expected: number | undefined, remaining: number | undefined): string {
  if (remaining === undefined) return 'unknown until the first request';
  const left = counted(remaining, 'request');
  if (expected === undefined) return `${left} left; the number needed is unknown`;
  if (remaining === 0) return 'used up';
  const share = (expected / remaining) * 100;
  return `${share < 1 ? 'under 1' : Math.round(share)} % of the ${left} left`;
}

function parentOf({ fanOut }: AccessPlan, context: ExplainContext): readonly PlanTree[] {
  if (fanOut?.over !== 'parent') return [];
  const { parent, supplies } = fanOut;
  const names = Object.entries(supplies).map(([hole, column]) => `{${hole}} from ${column}`);
  const scan = explainScan(parent, context);
  return [{ ...scan, step: 'fan_out', title: `for each of ${scan.title}: ${names.join(', ')}` }];
}

/** What takes over if `plan.access` does not do. */
function othersOf(plan: ScanPlan, context: ExplainContext): readonly PlanTree[] {
  const { access, faster, unbound } = plan;
  const other = (when: string, instead: AccessPlan): PlanTree => ({
    title: `if ${when}: ${instead.list}`,
    step: 'fallback',
    facts: [],
    requests: listRequests(plan, instead, context),
    children: parentOf(instead, context),
  });
  return [
    ...(faster === undefined ? [] : [other(`${access.list} turns out to be long`, faster.access)]),
    ...(unbound === undefined
      ? []
      : [other(`there are more than ${grouped(unbound.mostKeys)} keys`, unbound.access)]),
    ...(access.fallback === undefined
      ? []
      : [other(`${access.list} is rejected or ends early`, access.fallback)]),
  ];
}
