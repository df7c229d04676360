import type { Condition, TypedValue } from '../../../../common/declaration';
import { holding, literally, ofILike, ofLike } from './regular_expression';
import { isLabelName, quoted } from './text';

/** The result of converting a condition on a label. */
export interface Matchers {
  /** `job=~"a|b"`; joined by AND. */
  readonly texts: readonly string[];
  readonly exact: boolean;
  /** At least one of them excludes series without the label, which a selector requires. */
  readonly selective: boolean;
}

const texts = (values: readonly TypedValue[]): string[] | undefined => {
  const found = values.map(({ value }) => value);
  return found.every((value): value is string => typeof value === 'string') ? found : undefined;
};

/**
 * Matchers for a condition on the label `label`; undefined if it cannot be expressed. For a series without the label,
 * it is '' in PromQL and NULL in SQL, and '' is not a value of a label: negations therefore also exclude ''.
 */
export function matchersOf(label: string, condition: Condition): Matchers | undefined {
  if (!isLabelName(label)) return undefined;
  const values = texts(condition.values);
  if (values === undefined) return undefined;
  const present = `${label}!=""`;
  const [value = ''] = values;
  const known = values.filter((one) => one !== '');
  const make = (exact: boolean, selective: boolean, ...all: string[]): Matchers => ({
    texts: all,
    exact: exact && condition.exact,
    selective,
  });
  const matching = (expression: string, exact: boolean) =>
    make(exact, true, `${label}=~${quoted(expression)}`, present);

  switch (condition.operator) {
    case 'eq':
      return value === '' ? undefined : make(true, true, `${label}=${quoted(value)}`);
    case 'ne':
      return value === ''
        ? make(true, true, present)
        : make(true, true, `${label}!=${quoted(value)}`, present);
    case 'in':
      return known.length === 0
        ? undefined
        : make(true, true, `${label}=~${quoted(known.map(literally).join('|'))}`);
    case 'not_in':
      return known.length === 0
        ? make(true, true, present)
        : make(true, true, `${label}!~${quoted(known.map(literally).join('|'))}`, present);
    case 'is_null':
      return make(true, false, `${label}=""`);
    case 'is_not_null':
      return make(true, true, present);
    case 'like':
      return matching(ofLike(value), true);
    case 'not_like':
      return make(true, true, `${label}!~${quoted(ofLike(value))}`, present);
    case 'ilike': {
      const { expression, exact } = ofILike(value);
      return matching(expression, exact);
    }
    case 'not_ilike': {
      const { expression, exact } = ofILike(value);
      return exact ? make(true, true, `${label}!~${quoted(expression)}`, present) : undefined;
    }
    case 'contains': {
      const { expression, exact } = holding(value);
      return matching(expression, exact);
    }
    case 'not_contains':
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return undefined;
  }
}
