import {
  canonicalJson,
  type Condition,
  type EntityDeclaration,
  type TypedValue,
} from '../../../common/declaration';
import type { AccessPlan, ScanPlan } from '../scan_plan';
import { implies, valueMark } from './implied';

/** One set of parameters as the columns they determine: column → canonical value. */
type FixedColumns = Readonly<Record<string, string>>;

/** The rows that a scan covers, as canonical JSON: stored with a complete scan, and computed for each plan. */
export interface ScanScope {
  readonly list: string;
  /** Whether only an identical scan can serve it or be served by it. */
  readonly exclusive: boolean;
  /** Whether it can serve other lists of the entity and be served by them. */
  readonly interchangeable: boolean;
  /** All conditions on the rows; for a remembered scan, those that were sent to the service. */
  readonly conditions: readonly Condition[];
  /** The columns that its requests determine; undefined if there are none, or if they are not known yet. */
  readonly sets?: readonly FixedColumns[];
  /** Whether it covers the whole entity of the connector, apart from the conditions. */
  readonly exhaustive: boolean;
}

export type Coverage =
  | { readonly kind: 'no' }
  | { readonly kind: 'yes' }
  /** Only if the wider scan has rows with each of these values; a missing value may be outside of it. */
  | { readonly kind: 'if_it_holds'; readonly column: string; readonly marks: readonly string[] };

const NO: Coverage = { kind: 'no' };

/** The requests of an access plan as one text; equal texts mean equal scans. */
export function accessIdentity(access: AccessPlan): string {
  const { list, query, parameters, fanOut, split, windows, translation } = access;
  return canonicalJson({
    list,
    query,
    parameters,
    split,
    windows: windows && { wholeFirst: windows.wholeFirst, each: windows.each },
    request: translation?.request,
    fanOut:
      fanOut?.over === 'parent'
        ? { parent: accessIdentity(fanOut.parent.access), supplies: fanOut.supplies }
        : fanOut,
  });
}

/** `sentOnly`: for a scan to be remembered, only the conditions sent to the service; otherwise all that the plan knows. */
export function scopeOf(
  plan: ScanPlan,
  entity: EntityDeclaration,
  sentOnly: boolean,
  readSets?: readonly Readonly<Record<string, TypedValue>>[],
): ScanScope {
  const { access } = plan;
  const list = entity.lists.find((one) => one.name === access.list);
  const pushed = plan.pushed.map(({ condition }) => condition);
  const requestOnly = pushed.some(({ column }) => entity.columns[column]?.requestOnly === true);
  const sets = fixedSets(access, entity, readSets);
  const { fanOut } = access;
  const fanOutIsWhole = fanOut?.over === 'parent' && isUnrestricted(fanOut.parent);
  return {
    list: access.list,
    exclusive:
      list === undefined ||
      plan.aggregate !== undefined ||
      access.translation !== undefined ||
      list.onlyByIndex !== undefined ||
      requestOnly,
    interchangeable: list?.lookup !== true && list?.single !== true && list?.caution === undefined,
    conditions: sentOnly ? pushed : [...pushed, ...plan.residual],
    ...(sets === undefined ? {} : { sets }),
    exhaustive: fanOutIsWhole || (fanOut === undefined && sets === undefined),
  };
}

const isUnrestricted = ({ pushed, access, limit, options }: ScanPlan): boolean =>
  pushed.length === 0 &&
  access.fanOut === undefined &&
  limit === undefined &&
  options.maxResults === undefined;

function fixedSets(
  access: AccessPlan,
  entity: EntityDeclaration,
  readSets: readonly Readonly<Record<string, TypedValue>>[] | undefined,
): readonly FixedColumns[] | undefined {
  const needs = entity.lists.find((one) => one.name === access.list)?.needs ?? [];
  if (needs.length === 0) return undefined;
  const { fanOut } = access;
  const sets =
    readSets ??
    (fanOut === undefined
      ? [access.parameters]
      : fanOut.over === 'values'
        ? fanOut.sets
        : undefined);
  return sets?.map((set) => {
    const fixed: Record<string, string> = {};
    for (const { parameter, column } of needs) {
      const value = set[parameter] ?? access.parameters[parameter];
      if (value !== undefined) fixed[column] = mark(entity, column, value);
    }
    return fixed;
  });
}

const ignoresCase = (entity: EntityDeclaration) => (column: string) =>
  entity.columns[column]?.ignoringCase === true;
const mark = (entity: EntityDeclaration, column: string, value: TypedValue) =>
  valueMark(value, ignoresCase(entity)(column));

/**
 * Whether a complete scan of `wider` contains every row that `narrower` needs. It may contain more: evaluation checks
 * every predicate again. False if that is not certain.
 */
export function scopeCovers(
  wider: ScanScope,
  narrower: ScanScope,
  entity: EntityDeclaration,
): Coverage {
  if (wider.exclusive || narrower.exclusive) return NO;
  const sameList = wider.list === narrower.list;
  if (!sameList && !(wider.interchangeable && narrower.interchangeable)) return NO;
  const held = wider.conditions.every((want) =>
    narrower.conditions.some((have) => implies(have, want, ignoresCase(entity))),
  );
  if (!held) return NO;

  const wanted = narrower.sets ?? setsOfConditions(wider, narrower, entity);
  if (wider.sets !== undefined && wanted !== undefined) {
    const has = new Set(wider.sets.map(canonicalJson));
    return wanted.every((set) => has.has(canonicalJson(set))) ? { kind: 'yes' } : NO;
  }
  if (!wider.exhaustive) return NO;
  if (narrower.sets === undefined) return { kind: 'yes' };
  // The list over everything has no separate request for these values.
  const [column, ...others] = Object.keys(narrower.sets[0] ?? {});
  if (column === undefined || others.length > 0) return NO;
  return { kind: 'if_it_holds', column, marks: narrower.sets.map((set) => set[column] ?? '') };
}

/** If the rows are those with certain values of the only column that the requests of the wider scan determine. */
function setsOfConditions(
  wider: ScanScope,
  narrower: ScanScope,
  entity: EntityDeclaration,
): readonly FixedColumns[] | undefined {
  const [column, ...others] = Object.keys(wider.sets?.[0] ?? {});
  if (column === undefined || others.length > 0 || wider.exhaustive) return undefined;
  const point = narrower.conditions.find(
    (one) => one.column === column && (one.operator === 'eq' || one.operator === 'in'),
  );
  return point?.values.map((value) => ({ [column]: mark(entity, column, value) }));
}
