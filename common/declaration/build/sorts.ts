import type { SortDeclaration } from '../entity';

/**
 * Sorts for a service that accepts a field and a direction: `{ created_at: 'created' }` becomes `sort=created&direction=asc`.
 * None of the columns is ever NULL.
 */
export const sortsBy = (
  fields: Readonly<Record<string, string>>,
  { sort = 'sort', direction = 'direction' } = {},
): readonly SortDeclaration[] =>
  Object.entries(fields).map(([column, field]) => ({
    column,
    ascending: { [sort]: field, [direction]: 'asc' },
    descending: { [sort]: field, [direction]: 'desc' },
    nulls: 'none',
  }));
