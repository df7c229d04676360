import type { ConditionOperator, DiscoveredField } from '../../../../common/declaration';

/**
 * How SOQL compares a field:
 * `id` – 15 or 18 letters and digits · `text` – ignoring case · `choice` – a picklist: as text, and each value has one
 * spelling · `exact_text` – with case · `number` · `integer` · `amount` – a number that is converted between currencies for
 * sorting and aggregates · `date` · `time` · `boolean` · `opaque` – only whether it has a value.
 */
export type FieldKind =
  | 'id'
  | 'text'
  | 'choice'
  | 'exact_text'
  | 'number'
  | 'integer'
  | 'amount'
  | 'date'
  | 'time'
  | 'boolean'
  | 'opaque';

/** A field of an sObject, or of one that it refers to: `Owner.Name`. */
export interface SoqlField {
  readonly soql: string;
  readonly kind: FieldKind;
  readonly operators: readonly ConditionOperator[];
  readonly sortable: boolean;
  readonly groupable: boolean;
  readonly aggregatable: boolean;
}

const NULLS = ['is_null', 'is_not_null'] as const;
const BOUNDS = ['lt', 'lte', 'gt', 'gte'] as const;
const AMONG = ['eq', 'in', 'ne', 'not_in'] as const;
const LIKES = ['like', 'ilike', 'not_like', 'not_ilike'] as const;
const NUMERIC = [...AMONG, ...BOUNDS, ...NULLS];

/** https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_comparisonoperators.htm */
const BY_KIND: Readonly<Record<FieldKind, readonly ConditionOperator[]>> = {
  id: [...AMONG, ...NULLS],
  text: [...AMONG, ...LIKES, ...NULLS],
  choice: [...AMONG, ...LIKES, ...NULLS],
  exact_text: ['eq', 'in', 'like', 'ilike', ...NULLS],
  number: NUMERIC,
  integer: NUMERIC,
  amount: NUMERIC,
  date: NUMERIC,
  time: ['eq', ...BOUNDS, ...NULLS],
  boolean: ['eq', 'ne'],
  opaque: NULLS,
};

/** The operators that SOQL has for a kind of field. */
export const operatorsOf = (kind: FieldKind): readonly ConditionOperator[] => BY_KIND[kind];

/** Texts are collated differently, and amounts in several currencies are converted. */
export const isSortableKind = (kind: FieldKind): boolean =>
  ['number', 'integer', 'date', 'time'].includes(kind);

/** What a discovered field remembers for the translator. */
export const factsOf = (
  kind: FieldKind,
  { groupable, aggregatable }: Pick<SoqlField, 'groupable' | 'aggregatable'>,
): NonNullable<DiscoveredField['facts']> => ({ kind, groupable, aggregatable });

/** The field of a discovered column. */
export function discoveredField({ id, operators, sortable, facts }: DiscoveredField): SoqlField {
  const kind = facts?.['kind'];
  return {
    soql: id,
    kind: typeof kind === 'string' && Object.hasOwn(BY_KIND, kind) ? (kind as FieldKind) : 'opaque',
    operators,
    sortable: sortable === true,
    groupable: facts?.['groupable'] === true,
    aggregatable: facts?.['aggregatable'] === true,
  };
}

/** A field that every org has and can filter by. */
export const fixedField = (soql: string, kind: FieldKind, groupable = false): SoqlField => ({
  soql,
  kind,
  operators: operatorsOf(kind),
  sortable: isSortableKind(kind),
  groupable,
  aggregatable: true,
});
