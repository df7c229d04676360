import type { ConditionOperator } from '../condition';
import type { FilterDeclaration } from '../entity';

type More = Omit<FilterDeclaration, 'column' | 'operators' | 'parameter' | 'match'>;

const filter =
  (operators: readonly ConditionOperator[], match: FilterDeclaration['match']) =>
  (column: string, parameter: string, more: More = {}): FilterDeclaration => ({
    column,
    operators,
    parameter,
    match,
    ...more,
  });

/** `column = value`, and the service lets through just those rows. */
export const equals = filter(['eq'], 'exact');
/** `column = value`; the service may let more through. */
export const equalsAtLeast = filter(['eq'], 'superset');
/** `column <> value` over an enumeration without NULLs: `spelling` maps the value to the others. */
export const differs = filter(['ne'], 'exact');
/** `column = value` and IN, several values in one request as `many` says. */
export const oneOf = filter(['eq', 'in'], 'exact');
/** As `oneOf`; the service may let more through. */
export const oneOfAtLeast = filter(['eq', 'in'], 'superset');
/** `list CONTAINS value`; the service may let more through. */
export const contains = filter(['contains'], 'superset');
/** A lower bound, widened to the service's precision. */
export const from = filter(['gte', 'gt'], 'superset');
/** An upper bound, widened to the service's precision. */
export const until = filter(['lte', 'lt'], 'superset');

/** A lower bound that the service may leave out itself, widened to its precision. */
export const after = filter(['gt'], 'superset');
/** An upper bound that the service may leave out itself, widened to its precision. */
export const before = filter(['lt'], 'superset');

/** `column IS NULL`, said by a special word. */
export const isMissing = (column: string, parameter: string, word: string): FilterDeclaration =>
  filter(['is_null'], 'exact')(column, parameter, { template: word });
/** `column IS NOT NULL`, said by a special word. */
export const isPresent = (column: string, parameter: string, word: string): FilterDeclaration =>
  filter(['is_not_null'], 'exact')(column, parameter, { template: word });
