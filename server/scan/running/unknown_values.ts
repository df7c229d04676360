import {
  conditionsIn,
  type Branch,
  type Condition,
  type ListDeclaration,
  type TranslationRequest,
  type UnknownValue,
} from '../../../common/declaration';
import { InvalidRequestError } from '../../../common/errors';
import { translatedAccess, type Narrowed } from '../narrowed';
import type { AccessPlan } from '../scan_plan';

/** How a list is read without the values that the service rejected. */
export interface WithoutUnknown {
  /** In the words of the service. */
  readonly why: string;
  readonly narrowed: Narrowed;
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
  const known = without(asked, unknown);
  if (known === undefined) return { why, narrowed: { kind: 'nothing' } };
  const count = ({ conditions: all, alternatives: either = [] }: TranslationRequest): number =>
    [...all, ...conditionsIn(either)].reduce((sum, { values }) => sum + values.length, 0);
  if (count(known) === count(asked)) return undefined;
  const narrowed = translatedAccess(access, list, known, []);
  return narrowed.kind === 'unable' ? undefined : { why, narrowed };
}

/** What is left of the request; undefined if no row satisfies it. */
function without(
  asked: TranslationRequest,
  unknown: readonly UnknownValue[],
): TranslationRequest | undefined {
  const { conditions, alternatives = [] } = asked;
  const left = branchWithout({ conditions, alternatives }, unknown);
  return left && { ...asked, ...left };
}

function branchWithout(branch: Branch, unknown: readonly UnknownValue[]): Branch | undefined {
  const conditions: Condition[] = [];
  for (const condition of branch.conditions) {
    const left = conditionWithout(condition, unknown);
    if (left === 'never') return undefined;
    if (left !== 'always') conditions.push(left);
  }
  const alternatives: Branch['alternatives'][number][] = [];
  for (const one of branch.alternatives) {
    const anyOf = one.anyOf.flatMap((each) => branchWithout(each, unknown) ?? []);
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
): Condition | 'never' | 'always' {
  const { column, operator } = condition;
  const values = condition.values.filter(
    ({ value }) => !unknown.some((one) => one.column === column && one.value === value),
  );
  if (values.length === condition.values.length) return condition;
  if (values.length > 0) return { ...condition, values };
  if (POSITIVE.has(operator)) return 'never';
  // The rows without a value are left to the local check.
  return NEGATIVE.has(operator) ? 'always' : condition;
}
