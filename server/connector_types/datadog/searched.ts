import type { Completeness, SortDeclaration } from '../../../common/declaration';

/** What searches report beside the rows: https://docs.datadoghq.com/api/latest/logs/#search-logs-post */
export const searched: Completeness = {
  partial: [
    { at: { body: 'meta.warnings' } },
    { at: { body: 'meta.status' }, is: 'timeout', message: 'the search timed out in Datadog' },
  ],
};

/** The order of searches; every row has a time. */
export const byTimestamp = (column: string): readonly SortDeclaration[] => [
  {
    column,
    ascending: { sort: 'timestamp' },
    descending: { sort: '-timestamp' },
    nulls: 'none',
  },
];
