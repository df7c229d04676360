import { isWithoutService } from '../../../common/binding';
import type { TypedValue } from '../../../common/declaration';
import type { ScanContext, ScanPlan, SetReading } from '../../scan';
import type { Evaluation, EvaluationTable, EvaluatorPool } from '../evaluator';
import type { QueryPlan } from '../query_plan';
import { admission } from './admission';
import { isDeep } from './deep_expressions';
import type { QueryContext } from './run_query';

/** The parameters of one list of a scan. */
export type SliceParameters = Readonly<Record<string, TypedValue>>;

/** The scan of a query that can be divided into its lists and continued; undefined if the query is more than that. */
export function slicedScan({ mode, scans, lookUps, limit }: QueryPlan): ScanPlan | undefined {
  const [scan, ...more] = scans;
  if (mode.kind !== 'pages' || more.length > 0 || limit !== undefined) return undefined;
  // Documents have no positions to continue from.
  if (scan === undefined || isWithoutService(scan.connector)) return undefined;
  return lookUps === undefined && scan.aggregate === undefined ? scan : undefined;
}

/**
 * The query over one list of its scan. Repeated rows are not removed. Without `set`, over all of its lists.
 */
export function sliceOf(plan: QueryPlan, set: SliceParameters | undefined): QueryPlan {
  const { instead: _instead, setFilters: _filters, ...rest } = plan;
  const scans = plan.scans.map(({ key: _key, faster: _faster, ...scan }) => ({
    ...scan,
    access: set === undefined ? scan.access : oneList(scan.access, set),
  }));
  return set === undefined && plan.setFilters !== undefined
    ? { ...rest, setFilters: plan.setFilters, scans }
    : { ...rest, scans };
}

function oneList(
  { fanOut: _fanOut, fallback, ...access }: ScanPlan['access'],
  set: SliceParameters,
): ScanPlan['access'] {
  const names = Object.keys(set);
  // Another list only replaces this one if the same parameters name it.
  const alike =
    fallback !== undefined &&
    fallback.fanOut !== undefined &&
    fallback.fanOut.over !== 'outer' &&
    names.every((name) => parametersOf(fallback).has(name));
  const parameters = { ...access.parameters, ...set };
  return { ...access, parameters, ...(alike && { fallback: oneList(fallback, set) }) };
}

/** Whether these parameters name one of the lists of a scan. */
export function dividesInto({ access }: ScanPlan, set: SliceParameters): boolean {
  const { fanOut } = access;
  if (fanOut === undefined || fanOut.over === 'outer') return Object.keys(set).length === 0;
  const named = parametersOf(access);
  const own = Object.keys(set);
  return (
    own.every((name) => named.has(name)) &&
    [...named].every((name) => name in access.parameters || own.includes(name))
  );
}

/** Those parameters of a list that differ between the lists of the scan. */
export function varyingOf({ access }: ScanPlan, set: SliceParameters): SliceParameters {
  const entries = Object.entries(set);
  return Object.fromEntries(entries.filter(([name]) => !(name in access.parameters)));
}

function parametersOf({ parameters, fanOut }: ScanPlan['access']): ReadonlySet<string> {
  const own = Object.keys(parameters);
  if (fanOut?.over === 'parent') return new Set([...own, ...Object.keys(fanOut.supplies)]);
  if (fanOut?.over === 'values') return new Set([...own, ...Object.keys(fanOut.sets[0] ?? {})]);
  return new Set(own);
}

/**
 * The parameters of each list that the scan of a query reads, such as one for each repository; lists that cannot have
 * relevant rows are left out.
 */
export function openSlices(
  plan: QueryPlan,
  scan: ScanPlan,
  open: (plan: ScanPlan, context: ScanContext) => SetReading,
  { pool, ...context }: QueryContext & { readonly pool: EvaluatorPool },
): SetReading {
  let opening: Promise<Evaluation> | undefined;
  const tables: readonly EvaluationTable[] = (plan.setFilters ?? []).map(({ table }) => table);
  const evaluation = (): Promise<Evaluation> =>
    (opening ??= pool.open(tables, context.signal, {
      timeZone: plan.timeZone,
      deep: isDeep(plan.query),
      ...(context.caller !== undefined && { caller: context.caller }),
    }));
  const admits = admission(plan, scan.id, evaluation);
  const reading = open(scan, {
    signal: context.signal,
    priority: context.priority,
    ...(context.caller !== undefined && { caller: context.caller }),
    ...(admits && { admits }),
  });
  return {
    ...reading,
    async *sets() {
      try {
        yield* reading.sets();
      } finally {
        await opening?.then((opened) => opened.close()).catch(() => undefined);
      }
    },
  };
}
