import { get, text } from '../../../common/declaration/build';
import type { ConditionOperator, EntityDeclaration } from '../../../common/declaration';

/**
 * The conditions on a label that matchers can express:
 * https://prometheus.io/docs/prometheus/latest/querying/basics/#time-series-selectors
 */
export const MATCHED: readonly ConditionOperator[] = [
  'eq',
  'ne',
  'in',
  'not_in',
  'is_null',
  'is_not_null',
  'like',
  'not_like',
  'ilike',
  'not_ilike',
  'contains',
];

/** The conditions on the name of a metric: a series without a name cannot be selected by it. */
export const NAMED: readonly ConditionOperator[] = MATCHED.filter((one) => one !== 'is_null');

/** A label with a separate column in rows with `labels`. */
export const labelColumn = (name: string) =>
  text({ description: `Label ${name}`, at: `labels.${name}` });

/** Labels as columns: those that the server has, and any other name. `at`: where they are in a row. */
export const labelColumns = (
  at: string,
  operators: readonly ConditionOperator[],
): NonNullable<EntityDeclaration['discovery']> => ({
  request: get('/labels'),
  names: 'data',
  type: 'text',
  at,
  inStar: false,
  open: true,
  operators,
});
