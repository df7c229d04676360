import {
  document,
  entity,
  get,
  listed,
  number,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import { labelColumns } from './labels';

/** https://prometheus.io/docs/prometheus/latest/querying/api/#alerts */
export const alerts = entity({
  title: 'Alerts',
  description: 'Alerts that are pending or firing now. Labels are columns',
  docs: 'https://prometheus.io/docs/prometheus/latest/querying/api/#alerts',
  key: ['labels', 'active_at'],
  incremental: { none: 'the list has no filter' },
  columns: {
    alertname: text({ at: 'labels.alertname' }),
    state: text({ values: ['pending', 'firing'] }),
    severity: text({ at: 'labels.severity' }),
    summary: text({ at: 'annotations.summary' }),
    description: text({ at: 'annotations.description' }),
    value: number(),
    active_at: timestamp({ at: 'activeAt' }),
    keep_firing_since: timestamp({ at: 'keepFiringSince' }),
    labels: document(),
    annotations: document(),
    raw: raw(),
  },
  lists: [listed('alerts', get('/alerts'), { rows: 'data.alerts' })],
  discovery: labelColumns('labels.{name}', []),
});
