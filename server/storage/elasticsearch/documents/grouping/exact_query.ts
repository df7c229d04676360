import type { Alternatives, Condition, JsonValue } from '../../../../../common/declaration';
import type { IndexColumn, WantedGroups } from '../../../../ports';
import { at } from '../../client/response_parts';
import { allOf, isExactIfIndexed, type Query } from '../query/clause';
import { alternativesClause, conditionClause, type QueriedIndex } from '../query/condition_clause';
import type { KnownFields } from '../query/known_fields';
import { combined } from '../query/narrow';

/** The documents of the conditions, or a column whose condition Elasticsearch cannot apply exactly. */
export type ExactQuery =
  | { readonly type: 'query'; readonly query: Query | undefined }
  | { readonly type: 'inexact'; readonly column: string };

/**
 * The query for exactly the documents of the conditions, provided that no document has a value of `conditionColumns` that
 * was not indexed.
 */
export function exactQuery(
  { indices, columns, conditions, alternatives }: WantedGroups,
  prefix: string,
): ExactQuery {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const columnOf = (name: string): IndexColumn | undefined => byName.get(name);
  const each = indices.map(({ name, columns: own, known }) => {
    const index: QueriedIndex = {
      name,
      columns: new Map(own.map((column) => [column.name, column])),
      fields: (known ?? {}) as KnownFields,
    };
    const made = [
      ...conditions.map((of) => {
        const column = columnOf(of.column);
        const clause = column === undefined ? undefined : conditionClause(of, column, index);
        return { of, clause };
      }),
      ...alternatives.map((of) => ({ of, clause: alternativesClause(of, columnOf, index) })),
    ];
    return { name: prefix + name, made };
  });
  for (const { made } of each)
    for (const { of, clause } of made)
      if (!of.exact || clause?.kind !== 'clause' || !isExactIfIndexed(clause.clause))
        return { type: 'inexact', column: columnsIn(of)[0] ?? '' };
  const query = combined(
    each.map(({ name, made }) => ({
      name,
      clause: allOf(
        made.flatMap(({ clause }) => (clause?.kind === 'clause' ? [clause.clause] : [])),
      ),
    })),
  );
  return { type: 'query', query };
}

/** The columns that the conditions read, apart from those that every document has. */
export const conditionColumns = ({
  conditions,
  alternatives,
}: Pick<WantedGroups, 'conditions' | 'alternatives'>): readonly string[] =>
  [...new Set([...conditions, ...alternatives].flatMap(columnsIn))].filter(
    (name) => name !== '_id' && name !== '_index',
  );

function columnsIn(of: Condition | Alternatives): readonly string[] {
  if ('column' in of) return [of.column];
  return of.anyOf.flatMap((branch) =>
    [...branch.conditions, ...branch.alternatives].flatMap(columnsIn),
  );
}

/** The query of a narrowing. */
export const queryIn = (filter: JsonValue | undefined): JsonValue | undefined =>
  at(filter, 'query');
