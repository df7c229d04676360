/** From this many rows on, a list is easier to search than to read. */
const SEARCHED = 11;

interface Named {
  readonly name: string;
}

/** Properties of a table of items: sorted by name, and searched and paged if there are many. */
export const listedByName = <T extends Named>(items: readonly T[]) => ({
  items: [...items],
  itemId: 'name',
  sorting: { sort: { field: 'name', direction: 'asc' as const } },
  ...(items.length >= SEARCHED && {
    pagination: { initialPageSize: 25 },
    search: { box: { incremental: true } },
  }),
});
