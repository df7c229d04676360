import { planScan, type AccessPlan, type ScanPlan } from '../../scan';
import type { PendingScan } from './plan_context';

export interface PlannedScan {
  readonly scan: PendingScan;
  readonly plan: ScanPlan;
}
type Alone = ReadonlyMap<PendingScan, ScanPlan>;

/** Whether another scan has read all rows of this one. */
export function isRead(scan: PendingScan, done: readonly PlannedScan[], alone: Alone): boolean {
  const plan = alone.get(scan);
  const mark = plan && markOf({ scan, plan });
  return (
    mark !== undefined &&
    done.some((one) => one.plan === alone.get(one.scan) && markOf(one) === mark)
  );
}

/** Leaves out scans that read the same rows as an earlier one; that one has the columns of both. */
export function readOnce(
  steps: readonly PlannedScan[],
  alone: Alone,
): { readonly plans: readonly ScanPlan[]; readonly shared: ReadonlyMap<string, string> } {
  const shared = new Map<string, string>();
  const readers = new Map<string, PlannedScan[]>();
  const kept = steps.filter((step) => {
    const mark = step.plan === alone.get(step.scan) ? markOf(step) : undefined;
    if (mark === undefined) return true;
    const others = readers.get(mark);
    const [first] = others ?? [];
    if (others === undefined || first === undefined) {
      readers.set(mark, [step]);
      return true;
    }
    others.push(step);
    shared.set(step.plan.id, first.plan.id);
    return false;
  });
  const groups = [...readers.values()];
  const plans = kept.map((step) => {
    const [, ...more] = groups.find(([first]) => first === step) ?? [];
    return more.length > 0 ? withColumnsOf(step, more) : step.plan;
  });
  return { plans, shared };
}

const marks = new WeakMap<ScanPlan, string>();

/**
 * Equal for scans that read the same rows with the same requests; undefined if the rows are only for itself. A query in
 * the language of the service may name the columns, so there the conditions have to be the same.
 */
function markOf({ scan: { shareable }, plan }: PlannedScan): string | undefined {
  if (shareable === undefined || plan.neverRead === true) return undefined;
  if (isTranslated(plan)) return shareable;
  const known = marks.get(plan);
  if (known !== undefined) return known;
  const { connector, entity, access, faster, pushed, pushedAlternatives, sort, options } = plan;
  const mark = JSON.stringify([
    connector,
    entity,
    withoutIds(access),
    faster && withoutIds(faster.access),
    pushed.map(({ condition: { column, operator, values }, as }) => [column, operator, values, as]),
    pushedAlternatives,
    sort,
    options,
  ]);
  marks.set(plan, mark);
  return mark;
}

/** Whether a query in the language of the service is sent. */
export const isTranslated = ({ access, faster }: ScanPlan): boolean =>
  [access, access.fallback, faster?.access].some((one) => one?.translation !== undefined);

/** The parents of a fan-out are named after the scan. */
function withoutIds(access: AccessPlan): AccessPlan {
  const { fanOut, fallback } = access;
  return {
    ...access,
    ...(fanOut?.over === 'parent' && {
      fanOut: {
        ...fanOut,
        parent: { ...fanOut.parent, id: '', access: withoutIds(fanOut.parent.access) },
      },
    }),
    ...(fallback && { fallback: withoutIds(fallback) }),
  };
}

/** Its plan, with the columns of others that read the same rows. */
export function withColumnsOf(step: PlannedScan, others: readonly PlannedScan[]): ScanPlan {
  const { plan, scan } = step;
  const all = [step, ...others];
  if (!isTranslated(plan)) {
    const columns = [...new Set(all.flatMap((one) => one.plan.columns))];
    const details = [...new Set(all.flatMap((one) => one.plan.details))];
    return { ...plan, columns, details, ...discoveredOf(all) };
  }
  const columns = [...new Set(all.flatMap((one) => one.scan.request.columns))];
  const wider = planScan({ ...scan.request, columns, ...discoveredOf(all), outerBindings: [] });
  if ('kind' in wider) throw new RangeError(`${plan.id} cannot be read with more columns`);
  return wider;
}

/** Columns that the service defines. */
function discoveredOf(all: readonly PlannedScan[]): Pick<ScanPlan, 'discovered'> {
  const discovered = all.map(({ scan }) => scan.request.discovered ?? {});
  const together = Object.assign({}, ...discovered) as NonNullable<ScanPlan['discovered']>;
  return Object.keys(together).length > 0 ? { discovered: together } : {};
}
