import type {
  Condition,
  EntityDeclaration,
  ListDeclaration,
  WantedSort,
} from '../../../common/declaration';

/** Query parameters that make the service sort exactly as SQL would; undefined if it cannot. */
export function pushSort(
  list: ListDeclaration,
  entity: EntityDeclaration,
  sort: WantedSort,
  conditions: readonly Condition[],
): Readonly<Record<string, string>> | undefined {
  const declared = list.sorts?.find(({ column }) => column === sort.column);
  // Services and DuckDB collate text differently.
  if (declared === undefined || entity.columns[sort.column]?.type === 'text') return undefined;
  const neverNull =
    declared.nulls === 'none' ||
    conditions.some(({ column, operator }) => column === sort.column && operator !== 'is_null');
  if (!neverNull && declared.nulls !== sort.nulls) return undefined;
  return sort.direction === 'asc' ? declared.ascending : declared.descending;
}
