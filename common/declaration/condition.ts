import type { TypedValue } from './data_type';

export type ConditionOperator =
  | 'eq'
  | 'ne'
  | 'in'
  | 'not_in'
  | 'lt'
  | 'lte'
  | 'gt'
  | 'gte'
  | 'is_null'
  | 'is_not_null'
  | 'contains'
  | 'not_contains'
  | 'like'
  | 'not_like'
  | 'ilike'
  | 'not_ilike';

/**
 * A predicate on one column against constants, as the planner offers it to a declaration.
 * A scan's conditions are joined by AND. `eq` on two values does not occur: that is `in`.
 */
export interface Condition {
  readonly column: string;
  readonly operator: ConditionOperator;
  /** None for is_null and is_not_null; several for in and not_in; else one. Never NULL. */
  readonly values: readonly TypedValue[];
  /**
   * True if the SQL predicate is exactly this condition, false if it is only implied by the
   * predicate (`LIKE 'a%b'` implies the prefix `a`; an OR over two columns implies nothing).
   */
  readonly exact: boolean;
}

/** Predicates joined by AND. */
export interface Branch {
  readonly conditions: readonly Condition[];
  readonly alternatives: readonly Alternatives[];
}

/**
 * Predicates joined by OR, of which one has to hold. NOT does not occur: it is moved to the conditions, which have an
 * operator for each negation.
 */
export interface Alternatives {
  readonly anyOf: readonly Branch[];
  /** True if the SQL predicate is exactly this, false if it is only implied by the predicate. */
  readonly exact: boolean;
  /** Conditions that follow from it, for lists that cannot take it as a whole. */
  readonly implied: readonly Condition[];
}

/** All conditions in alternatives, at any depth. */
export const conditionsIn = (alternatives: readonly Alternatives[]): readonly Condition[] =>
  alternatives.flatMap(({ anyOf }) =>
    anyOf.flatMap((branch) => [...branch.conditions, ...conditionsIn(branch.alternatives)]),
  );

/** A condition that was pushed down. */
export interface PushedCondition {
  readonly condition: Condition;
  /** True if the service returns exactly the rows for which the SQL predicate is true. */
  readonly exact: boolean;
  /** Its form in the request, for EXPLAIN: `state=open`. */
  readonly as: string;
}

/** Alternatives that were pushed down. */
export interface PushedAlternatives {
  readonly alternatives: Alternatives;
  /** As for conditions. */
  readonly exact: boolean;
  readonly as: string;
}

/** Operators as written in statements; used by EXPLAIN, the console and the documentation. */
export const OPERATOR_SIGNS: Readonly<Record<ConditionOperator, string>> = {
  eq: '=',
  ne: '!=',
  in: 'IN',
  not_in: 'NOT IN',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  is_null: 'IS NULL',
  is_not_null: 'IS NOT NULL',
  contains: 'CONTAINS',
  not_contains: 'NOT CONTAINS',
  like: 'LIKE',
  not_like: 'NOT LIKE',
  ilike: 'ILIKE',
  not_ilike: 'NOT ILIKE',
};
