import {
  conditionsIn,
  type Branch,
  type Condition,
  type ListDeclaration,
  type TranslationRequest,
  type UnknownValue,
} from '../../../common/declaration';
import { InvalidRequestError } from '../../../common/errors';
import { translatedAccess, type Narrowed } from '../planning/narrowed';
import { translatesExactly } from '../planning/translate_conditions';
import type { AccessPlan } from '../scan_plan';

/** How a list is read without the values that the service rejected. */
export interface WithoutUnknown {
  /** In the words of the service. */
  readonly why: string;
  readonly narrowed: Narrowed;
  /** More rows than the conditions describe are returned, so LIMIT cannot count them. */
  readonly widened: boolean;
}

/**
 * The access without the values that the service rejected as unknown, which no row has; undefined if it rejected
 * something else.
 */
export function withoutUnknownValues(
  access: AccessPlan,
  list: ListDeclaration,
  error: unknown,
): WithoutUnknown | undefined {
  const { asked } = access.translation ?? {};
  const { unknownValues } = list.translate ?? {};
  if (asked === undefined || unknownValues === undefined) return undefined;
  if (!(error instanceof InvalidRequestError)) return undefined;
  const why = error.serialize().facts?.['message'];
  if (typeof why !== 'string') return undefined;
  const { alternatives = [] } = asked;
  const conditions = [...asked.conditions, ...conditionsIn(alternatives)];
  const unknown = unknownValues.of(why, { ...asked, conditions });
  const known = without(asked, unknown, 'any_value');
  if (known === undefined) return { why, narrowed: { kind: 'nothing' }, widened: false };
  const count = ({ conditions: all, alternatives: either = [] }: TranslationRequest): number =>
    [...all, ...conditionsIn(either)].reduce((sum, { values }) => sum + values.length, 0);
  if (count(known) === count(asked)) return undefined;
  const exactly = translatesExactly(list, known);
  // A group would count the additional rows.
  if (!exactly && asked.aggregate !== undefined) return undefined;
  const { limit: _limit, ...anyRow } = without(asked, unknown, 'any_row') ?? known;
  const narrowed = translatedAccess(access, list, exactly ? known : anyRow, []);
  return narrowed.kind === 'unable' ? undefined : { why, narrowed, widened: !exactly };
}

/** What becomes of a condition that only excludes unknown values: all rows with a value satisfy it. */
type Excluding = 'any_value' | 'any_row';

/** What is left of the request; undefined if no row satisfies it. */
function without(
  asked: TranslationRequest,
  unknown: readonly UnknownValue[],
  excluding: Excluding,
): TranslationRequest | undefined {
  const { conditions, alternatives = [] } = asked;
  const left = branchWithout({ conditions, alternatives }, unknown, excluding);
  return left && { ...asked, ...left };
}

function branchWithout(
  branch: Branch,
  unknown: readonly UnknownValue[],
  excluding: Excluding,
): Branch | undefined {
  const conditions: Condition[] = [];
  for (const condition of branch.conditions) {
    const left = conditionWithout(condition, unknown, excluding);
    if (left === 'never') return undefined;
    if (left !== 'always') conditions.push(left);
  }
  const alternatives: Branch['alternatives'][number][] = [];
  for (const one of branch.alternatives) {
    const anyOf = one.anyOf.flatMap((each) => branchWithout(each, unknown, excluding) ?? []);
    if (anyOf.length === 0) return undefined;
    // A branch that always holds makes the others superfluous.
    const always = anyOf.some((each) => each.conditions.length + each.alternatives.length === 0);
    if (!always) alternatives.push({ ...one, anyOf });
  }
  return { conditions, alternatives };
}

const POSITIVE: ReadonlySet<Condition['operator']> = new Set(['eq', 'in', 'contains']);
const NEGATIVE: ReadonlySet<Condition['operator']> = new Set(['ne', 'not_in', 'not_contains']);

function conditionWithout(
  condition: Condition,
  unknown: readonly UnknownValue[],
  excluding: Excluding,
): Condition | 'never' | 'always' {
  const { column, operator } = condition;
  const values = condition.values.filter(
    ({ value }) => !unknown.some((one) => one.column === column && one.value === value),
  );
  if (values.length === condition.values.length) return condition;
  if (values.length > 0) return { ...condition, values };
  if (POSITIVE.has(operator)) return 'never';
  if (!NEGATIVE.has(operator)) return condition;
  // The rows without a value are left to the local check.
  return excluding === 'any_row' ? 'always' : { ...condition, operator: 'is_not_null', values };
}
