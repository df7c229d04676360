import type { Condition } from '../../../common/declaration';

/** What follows from a predicate being TRUE. */
export interface Implied {
  readonly conditions: readonly Condition[];
  /** And conversely: if all conditions hold, the predicate is TRUE. */
  readonly whole: boolean;
}

/** Nothing that could be pushed down follows. */
export const NOTHING: Implied = { conditions: [], whole: false };

/** Exactly this follows, and nothing else. */
export const exactly = (...conditions: readonly Omit<Condition, 'exact'>[]): Implied => ({
  conditions: conditions.map((condition) => ({ ...condition, exact: true })),
  whole: true,
});
