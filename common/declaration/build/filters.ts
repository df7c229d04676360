import type { ConditionOperator } from '../condition';
import type { FilterDeclaration } from '../entity';

/** `match: 'superset'` says that the service may return more rows than the condition. */
type More = Partial<Omit<FilterDeclaration, 'column' | 'operators' | 'parameter'>>;

const filter =
  (operators: readonly ConditionOperator[], match: FilterDeclaration['match']) =>
  (column: string, parameter: string, more: More = {}): FilterDeclaration => ({
    column,
    operators,
    parameter,
    match,
    ...more,
  });

/** `column = value`; the service returns exactly those rows, unless `match` says that it may return more. */
export const equals = filter(['eq'], 'exact');
/** `column <> value` for an enumeration without NULLs: `spelling` maps a value to all other values. */
export const differs = filter(['ne'], 'exact');
/** `column = value` and IN; `many` says how several values are sent in one request. */
export const oneOf = filter(['eq', 'in'], 'exact');
/** `list CONTAINS value`; the service may return more rows. */
export const contains = filter(['contains'], 'superset');
/** A lower bound, widened to the service's precision. */
export const from = filter(['gte', 'gt'], 'superset');
/** An upper bound, widened to the service's precision. */
export const until = filter(['lte', 'lt'], 'superset');

/** A lower bound that may be exclusive in the service, widened to its precision. */
export const after = filter(['gt'], 'superset');
/** An upper bound that may be exclusive in the service, widened to its precision. */
export const before = filter(['lt'], 'superset');

/** `column IS NULL`, sent as a special word. */
export const isMissing = (column: string, parameter: string, word: string): FilterDeclaration =>
  filter(['is_null'], 'exact')(column, parameter, { template: word });
/** `column IS NOT NULL`, sent as a special word. */
export const isPresent = (column: string, parameter: string, word: string): FilterDeclaration =>
  filter(['is_not_null'], 'exact')(column, parameter, { template: word });
