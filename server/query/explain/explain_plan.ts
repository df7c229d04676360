import {
  INDICES,
  isGrouped,
  isWithoutService,
  scansOf,
  selectsOf,
  tablesOf,
  type BoundQuery,
  type BoundSelect,
} from '../../../common/binding';
import type { PlanFact, PlanTree, ScanReport } from '../../../common/contract';
import type { ScanPlan } from '../../scan';
import type { EnoughPlan, QueryPlan } from '../query_plan';
import { conjunctsOf } from '../rewrite/conjuncts';
import { requestTotal, hasAllRows, formatRequests } from '../../../common/contract';
import { andList } from '../../../common/errors';
import { counted, grouped } from '../../../common/quantities';
import type { ExplainContext } from './explain_context';
import { explainScan } from './explain_scan';
import { fact } from './fact';
import { explainLookUp, withPlaceholders } from './explain_look_up';
import { formatExpression } from './format_expression';
import { localPredicates } from './local_predicates';

/** `900 bytes`, `2.6 MB`. */
const size = (bytes: number): string =>
  bytes < 1000
    ? counted(bytes, 'byte')
    : bytes < 1_000_000
      ? `${(bytes / 1000).toFixed(1)} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** The plan for people and programs. Nothing is sent; what only a request could reveal is shown as unknown. */
export function explainPlan(plan: QueryPlan, context: ExplainContext): PlanTree {
  return treeOf(
    plan,
    plan.scans.map((scan) => scanTree(scan, plan, context)),
    (plan.lookUps ?? []).map((lookUp) => explainLookUp(lookUp, context)),
  );
}

/** Like `explainPlan`, with what each scan did and how long everything took. */
export function explainAnalyze(
  plan: QueryPlan,
  context: ExplainContext,
  measured: {
    readonly scans: readonly ScanReport[];
    readonly rows: number;
    readonly milliseconds: number;
  },
): PlanTree {
  const measuredOf = (id: string) => {
    const report = measured.scans.find((one) => one.scan === id);
    return report === undefined ? [] : measuredFacts(report);
  };
  const scans = plan.scans.map((scan) => {
    const tree = scanTree(scan, plan, context);
    return { ...tree, facts: [...tree.facts, ...measuredOf(scan.id)] };
  });
  const lookUps = (plan.lookUps ?? []).map((lookUp) => {
    const tree = explainLookUp(lookUp, context);
    return { ...tree, facts: [...tree.facts, ...measuredOf(lookUp.plan.id)] };
  });
  const tree = treeOf(plan, scans, lookUps);
  const requests = measured.scans.reduce((sum, { requests: sent }) => sum + sent, 0);
  const bytes = measured.scans.reduce((sum, { bytes: received }) => sum + received, 0);
  return {
    ...tree,
    facts: [
      ...tree.facts,
      fact(
        'measured',
        `${counted(measured.rows, 'row')}, ${counted(requests, 'request')}, ${size(bytes)}, ${Math.round(measured.milliseconds)} ms`,
      ),
    ],
  };
}

/** A scan, with what is evaluated on its parents or keys before they are requested. */
function scanTree(scan: ScanPlan, plan: QueryPlan, context: ExplainContext): PlanTree {
  const tree = explainScan(scan, context, localPredicates(scan, plan.query));
  const filters = (plan.setFilters ?? []).filter((one) => one.scan === scan.id);
  const enough = plan.enough?.find((one) => one.scan === scan.id);
  const others = scansOf(plan.query).filter(({ rowsOf }) => rowsOf === scan.id);
  const readers = [scan.id, ...others.map(({ id }) => id)].map((id) => id.split('#')[0] ?? id);
  const facts = [
    ...(others.length === 0 ? [] : [fact('read once for', andList(readers))]),
    ...filters.map(({ list, where }) =>
      fact('requested only where', `${formatExpression(where)} (${list})`),
    ),
    ...(enough === undefined ? [] : [fact('read until', untilOf(enough))]),
    ...roundsOf(scan, plan),
  ];
  if (facts.length === 0) return tree;
  return { ...tree, facts: [...tree.facts, ...facts] };
}

/** What a LIMIT over joined tables saves. */
function roundsOf({ id }: ScanPlan, { rounds }: QueryPlan): readonly PlanFact[] {
  if (rounds === undefined) return [];
  const { driver, followers, wanted } = rounds;
  if (id === driver) return [fact('read until', `the result has ${counted(wanted, 'row')}`)];
  if (!followers.includes(id)) return [];
  return [fact('read for', `the rows of ${driver.split('#')[0] ?? driver} read so far`)];
}

function untilOf({
  limit = Infinity,
  wanted = Infinity,
  offset,
  after,
  where,
}: EnoughPlan): string {
  const rows = Math.min(limit, wanted) + offset;
  const which = where === undefined ? '' : ` with ${formatExpression(where)}`;
  const others = andList(after.map((id) => id.split('#')[0] ?? id));
  return `${counted(rows, 'row')}${which}${others === '' ? '' : `, without those of ${others}`}`;
}

function treeOf(
  plan: QueryPlan,
  scans: readonly PlanTree[],
  lookUps: readonly PlanTree[],
): PlanTree {
  const evaluate: PlanTree = {
    title: titleOf(plan),
    step: 'evaluate',
    facts: [
      ...(plan.order ?? []).map((reason) => fact('order', reason)),
      ...evaluated(plan.query),
      ...limits(plan),
    ],
    requests: [],
    children: scans,
  };
  const children = [...lookUps, withPlaceholders(evaluate, plan.lookUps ?? [])];
  const total = requestTotal({ title: '', step: 'query', facts: [], requests: [], children });
  return {
    title: 'SELECT',
    step: 'query',
    facts: [
      fact('requests', formatRequests(total)),
      ...plan.notes.map(({ text, hint }) =>
        fact('note', hint === undefined ? text : `${text} ${hint}`),
      ),
      ...(plan.instead === undefined ? [] : [fact('if rejected', otherPlan(plan.instead))]),
    ],
    requests: [],
    children,
  };
}

function titleOf({ mode, wholeGroups }: QueryPlan): string {
  if (mode.kind === 'pages') return 'Streamed page by page';
  return wholeGroups === undefined
    ? 'DuckDB, after all rows are read'
    : 'Groups as they are read; in DuckDB, if several have the same keys';
}

/** The plan that runs if the service rejects the list. */
function otherPlan({ on, plan }: NonNullable<QueryPlan['instead']>): string {
  const [scan] = plan.scans;
  const fanOut = scan?.access.fanOut;
  const over = fanOut?.over === 'parent' ? ` for each of ${fanOut.parent.entity}` : '';
  const how = plan.mode.kind === 'pages' ? 'streamed page by page' : 'after all rows are read';
  return `${scan?.access.list ?? ''}${over}, ${how} (on ${on.join(', ')})`;
}

/** What DuckDB does: it evaluates every predicate, groups and sorts. */
function evaluated(query: BoundQuery): readonly PlanFact[] {
  const facts = [
    ...selectsOf(query).flatMap((select) => [
      ...conjunctsOf(select.where)
        .filter((one) => one.kind !== 'constant')
        .map((one) => fact('checks', formatExpression(one))),
      ...(isGrouped(select) ? [fact('groups by', formatGrouping(select))] : []),
      ...(select.having === undefined ? [] : [fact('having', formatExpression(select.having))]),
      ...tablesIn(select.from),
    ]),
    ...query.orderBy.map(({ expression, direction, nulls }) =>
      fact('sorts', `${formatExpression(expression)} ${direction} nulls ${nulls}`),
    ),
  ];
  // Predicates on the columns of a nested query are also checked inside of it.
  const seen = new Set<string>();
  return facts.filter(({ name, value }) => {
    const mark = JSON.stringify([name, value]);
    return !seen.has(mark) && seen.add(mark);
  });
}

function formatGrouping({ groupBy, groupingSets }: BoundSelect): string {
  const keys = groupBy.map(formatExpression);
  if (groupingSets === undefined) return keys.join(', ');
  return groupingSets.map((set) => `(${set.map((at) => keys[at] ?? '').join(', ')})`).join(', ');
}

function tablesIn(from: BoundSelect['from']): readonly PlanFact[] {
  const tables = tablesOf(from);
  const joined = tables.filter(({ kind }) => kind !== 'unnest').length;
  return [
    ...(joined > 1 ? [fact('joins', `${joined} tables`)] : []),
    ...tables.flatMap((table) =>
      table.kind === 'unnest'
        ? [fact('unnests', table.lists.map(formatExpression).join(', '))]
        : [],
    ),
  ];
}

/** LIMIT, and why it is not pushed down. */
function limits(plan: QueryPlan): readonly PlanFact[] {
  const { query } = plan;
  const limit = plan.limit ?? (query.limit && formatExpression(query.limit));
  const offset = plan.offset ?? (query.offset && formatExpression(query.offset));
  if (limit === undefined) return [];
  const text = `${limit}${offset === undefined || offset === 0 ? '' : ` after ${offset}`}`;
  const [scan] = plan.scans;
  const why = plan.scans.length === 1 && scan !== undefined ? notPushed(plan, scan) : undefined;
  return [fact('limit', why === undefined ? text : `${text} (not pushed down: ${why})`)];
}

function notPushed(plan: QueryPlan, scan: ScanPlan): string | undefined {
  if (scan.limit !== undefined || isWithoutService(scan.connector)) return undefined;
  if (plan.query.orderBy.length > 0 && scan.sort === undefined) {
    return 'the service cannot sort in exactly this order';
  }
  if (plan.mode.kind === 'whole') return 'it applies to rows of the result, not of the service';
  return scan.exact ? 'push-down is turned off' : 'not every condition is pushed down exactly';
}

function measuredFacts(report: ScanReport): readonly PlanFact[] {
  const cached = report.cached
    ? `, from cache (${grouped(report.cacheAgeSeconds ?? 0)} s old)`
    : '';
  const { pacedMilliseconds: pace = 0 } = report;
  const paced = pace > 0 ? `, paced for ${grouped(pace)} ms` : '';
  const waited =
    (report.waitedMilliseconds > 0 ? `, waited ${grouped(report.waitedMilliseconds)} ms` : '') +
    paced;
  const isIndex = report.connector === INDICES;
  const transferred = `${counted(report.pages, 'page')}, ${counted(report.requests, 'request')}, ${size(report.bytes)}`;
  return [
    fact(
      'measured',
      `${counted(report.rows, 'row')}${isIndex ? '' : `, ${transferred}`}${waited}${cached}`,
    ),
    fact(
      'complete',
      report.complete
        ? 'yes'
        : `${hasAllRows(report) ? 'yes' : 'no'}: ${report.explanation ?? report.reason ?? 'unknown'}`,
    ),
    ...(report.list === '' || isIndex ? [] : [fact('list read', report.list)]),
    ...report.warnings.map((warning) => fact('warning', warning)),
    ...(report.notices ?? []).map((notice) => fact('notice', notice)),
  ];
}
