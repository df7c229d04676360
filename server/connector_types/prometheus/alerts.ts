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
import { labelColumn, labelColumns } from './labels';

/** https://prometheus.io/docs/prometheus/latest/querying/api/#alerts */
export const alerts = entity({
  title: 'Alerts',
  description: 'Alerts that are pending or firing, with labels as columns',
  docs: 'https://prometheus.io/docs/prometheus/latest/querying/api/#alerts',
  key: ['labels', 'active_at'],
  incremental: { none: 'the list has no filters' },
  columns: {
    alertname: text({ description: 'Name of the alert', at: 'labels.alertname' }),
    state: text({ description: 'Whether it is pending or firing', values: ['pending', 'firing'] }),
    severity: labelColumn('severity'),
    summary: text({ description: 'Annotation summary', at: 'annotations.summary' }),
    description: text({ description: 'Annotation description', at: 'annotations.description' }),
    value: number({ description: 'Value of the expression when it was last evaluated' }),
    active_at: timestamp({
      description: 'Time when the condition became true',
      at: 'activeAt',
    }),
    keep_firing_since: timestamp({
      description: 'Time since which the alert has fired only because of keep_firing_for',
      at: 'keepFiringSince',
    }),
    labels: document({ description: 'All labels' }),
    annotations: document({ description: 'All annotations' }),
    raw: raw(),
  },
  lists: [listed('alerts', get('/alerts'), { rows: 'data.alerts' })],
  discovery: labelColumns('labels.{name}', []),
});
