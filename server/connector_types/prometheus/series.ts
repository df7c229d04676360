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
  description: 'Series that had samples in a time range, without the samples. Labels are columns',
  docs: 'https://prometheus.io/docs/prometheus/latest/querying/api/#finding-series-by-label-matchers',
  key: ['metric', 'labels'],
  incremental: { none: 'a series has no time of its own' },
  columns: {
    metric: text({ at: '__name__', description: 'Name of the metric' }),
    labels: document({ description: 'All labels but the name' }),
    from: timestamp({ requestOnly: true, hidden: true, description: 'Beginning of the range' }),
    to: timestamp({ requestOnly: true, hidden: true, description: 'End of the range' }),
    raw: raw(),
  },
  lists: [
    listed('series', get('/series'), {
      rows: 'data',
      translate: {
        because: 'label filters become one PromQL selector',
        pushes: { metric: NAMED, from: ['eq'], to: ['eq'] },
        translate: translateSeries,
        read: readSeries,
      },
    }),
  ],
  discovery: labelColumns('all.{name}', MATCHED),
});
