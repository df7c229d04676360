import type { Completeness } from '../../../common/declaration';

/** What searches report beside the rows: https://docs.datadoghq.com/api/latest/logs/#search-logs-post */
export const searched: Completeness = {
  partial: [
    { at: { body: 'meta.warnings' } },
    { at: { body: 'meta.status' }, is: 'timeout', message: 'the search timed out in Datadog' },
  ],
};
