import { get, text } from '../../../common/declaration/build';
import type { ConditionOperator, EntityDeclaration } from '../../../common/declaration';

/** What matchers can say of a label: https://prometheus.io/docs/prometheus/latest/querying/basics/#time-series-selectors */
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

/** What the name of a metric can be asked for by: a series without one cannot be selected by that. */
export const NAMED: readonly ConditionOperator[] = MATCHED.filter((one) => one !== 'is_null');

/** A label that has a column of its own in rows with `labels`. */
export const labelColumn = (name: string) =>
  text({ description: `Label ${name}`, at: `labels.${name}` });

/** Labels as columns: those that the server knows, and any other name. `at`: where they lie in a row. */
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
