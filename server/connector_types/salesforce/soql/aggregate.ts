import type { AggregateOffer } from '../../../../common/declaration';
import type { FieldOf } from './clause';
import type { SoqlField } from './fields';

/** Aggregated rows come in one response; Salesforce rejects a query with more groups. */
export const MOST_GROUPS = 2000;

/** A grouping in SOQL. */
export interface Grouping {
  /** After SELECT. */
  readonly select: string;
  /** After WHERE; empty without groups. */
  readonly groupBy: string;
}

/**
 * The grouping of the offer; undefined if Salesforce would compute anything else than SQL.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_agg_functions.htm
 */
export function groupingOf(
  { groupBy, aggregates }: AggregateOffer,
  fieldOf: FieldOf,
): Grouping | undefined {
  const groups = groupBy.map((column) => groupField(fieldOf(column)));
  const functions = aggregates.map(({ function: name, column, as }) => {
    // Every record has an id.
    const field = column === undefined ? 'Id' : aggregateField(name, fieldOf(column));
    return field && `${name.toUpperCase()}(${field}) ${as}`;
  });
  const all = [...groups, ...functions];
  if (all.some((one) => one === undefined)) return undefined;
  return {
    select: all.join(', '),
    groupBy: groups.length === 0 ? '' : `GROUP BY ${groups.join(', ')} LIMIT ${MOST_GROUPS}`,
  };
}

/** Few groups, each with one spelling. In the response, a field of a parent has the name of one of the record itself. */
function groupField(field: SoqlField | undefined): string | undefined {
  if (field?.groupable !== true || field.soql.includes('.')) return undefined;
  return field.kind === 'choice' || field.kind === 'boolean' ? field.soql : undefined;
}

function aggregateField(
  name: AggregateOffer['aggregates'][number]['function'],
  field: SoqlField | undefined,
): string | undefined {
  if (field?.aggregatable !== true) return undefined;
  const { kind, soql } = field;
  const numeric = kind === 'number' || kind === 'integer';
  const computable =
    name === 'sum' || name === 'avg' ? numeric : numeric || kind === 'date' || kind === 'time';
  return name === 'count' || computable ? soql : undefined;
}
