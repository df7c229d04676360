import {
  document,
  entity,
  get,
  listed,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import { labelColumns, MATCHED, NAMED } from './labels';
import { readSeries, translateSeries } from './promql/series';

/** https://prometheus.io/docs/prometheus/latest/querying/api/#finding-series-by-label-matchers */
export const series = entity({
  title: 'Series',
  description:
    'Time series that have samples in a time range; the samples themselves are not returned. Labels are columns',
  docs: 'https://prometheus.io/docs/prometheus/latest/querying/api/#finding-series-by-label-matchers',
  key: ['metric', 'labels'],
  incremental: { none: 'a series has no timestamp' },
  columns: {
    metric: text({ at: '__name__', description: 'Name of the metric' }),
    labels: document({ description: 'All labels except the name' }),
    from: timestamp({ requestOnly: true, hidden: true, description: 'Start of the time range' }),
    to: timestamp({ requestOnly: true, hidden: true, description: 'End of the time range' }),
    raw: raw(),
  },
  lists: [
    listed('series', get('/series'), {
      rows: 'data',
      translate: {
        because: 'label filters are combined into one PromQL selector',
        pushes: { metric: NAMED, from: ['eq'], to: ['eq'] },
        translate: translateSeries,
        read: readSeries,
      },
    }),
  ],
  discovery: labelColumns('all.{name}', MATCHED),
});
