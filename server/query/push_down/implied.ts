import type { Alternatives, Branch, Condition } from '../../../common/declaration';

/** What follows from a predicate being TRUE. */
export interface Implied {
  readonly conditions: readonly Condition[];
  /** And conversely: if all conditions hold, the predicate is TRUE. */
  readonly whole: boolean;
  /** ORs over several columns that also follow. Missing: none. */
  readonly alternatives?: readonly Alternatives[];
  /** And conversely: if all conditions and alternatives hold, the predicate is TRUE. Missing: as `whole`. */
  readonly wholeWithAlternatives?: boolean;
}

/** What follows as one branch of an OR, without the conditions that only follow from its alternatives. */
export const branchOf = ({ conditions, alternatives = [] }: Implied): Branch => {
  const implied = new Set(alternatives.flatMap((one) => one.implied));
  return { conditions: conditions.filter((condition) => !implied.has(condition)), alternatives };
};

/** Whether the predicate is TRUE if all that follows holds, alternatives included. */
export const isWholeTree = ({ whole, wholeWithAlternatives = whole }: Implied): boolean =>
  wholeWithAlternatives;

/** Nothing that could be pushed down follows. */
export const NOTHING: Implied = { conditions: [], whole: false };

/** Exactly this follows, and nothing else. */
export const exactly = (...conditions: readonly Omit<Condition, 'exact'>[]): Implied => ({
  conditions: conditions.map((condition) => ({ ...condition, exact: true })),
  whole: true,
});
