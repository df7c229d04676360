import {
  cursorPages,
  document,
  entity,
  list,
  listed,
  nativeQuery,
  post,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import { searching } from './search';
import { searched } from './searched';

const request = post('/api/v2/logs/events/search', {
  filter: { query: '{query}', from: '{from}', to: '{to}', storage_tier: '{storage_tier}' },
  sort: '{sort}',
});

/** https://docs.datadoghq.com/api/latest/logs/#search-logs-post */
export const logs = entity({
  title: 'Logs',
  description: "Log events, with QUERY = 'service:checkout status:error …'",
  docs: 'https://docs.datadoghq.com/api/latest/logs/#search-logs-post',
  key: ['id'],
  incremental: { column: 'timestamp' },
  columns: {
    id: text({ description: 'Id of the log event' }),
    timestamp: timestamp({ description: 'Time of the log event', at: 'attributes.timestamp' }),
    message: text({ description: 'Message', at: 'attributes.message' }),
    status: text({
      description: 'Severity, such as `error` or `info`',
      at: 'attributes.status',
    }),
    service: text({ description: 'Service that wrote it', at: 'attributes.service' }),
    host: text({ description: 'Host name', at: 'attributes.host' }),
    tags: list('text', { description: 'Tags', at: 'attributes.tags' }),
    attributes: document({ description: 'All attributes', at: 'attributes.attributes' }),
    storage_tier: text({
      requestOnly: true,
      hidden: true,
      description: 'Storage that is searched',
      values: ['indexes', 'online-archives', 'flex'],
    }),
    QUERY: nativeQuery('Log search, as in the Log Explorer'),
    raw: raw(),
  },
  lists: [
    listed('search', request, {
      rows: 'data',
      pages: cursorPages({
        size: { parameter: 'page.limit', in: 'body', max: 1000 },
        from: { body: 'meta.page.after' },
        to: { body: 'page.cursor' },
      }),
      completeness: searched,
      translate: searching({
        request,
        time: 'timestamp',
        // reserved attributes: https://docs.datadoghq.com/logs/explorer/search_syntax/
        facets: { service: 'service', status: 'status', host: 'host' },
        echoed: ['storage_tier'],
      }),
    }),
  ],
});
