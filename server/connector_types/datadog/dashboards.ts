import {
  boolean,
  document,
  entity,
  get,
  listed,
  lookedUp,
  offsetPages,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';

const ofDetail = { detail: 'dashboard' };

/** https://docs.datadoghq.com/api/latest/dashboards/ */
export const dashboards = entity({
  title: 'Dashboards',
  description: 'Dashboards that were created or cloned, without the preset ones',
  docs: 'https://docs.datadoghq.com/api/latest/dashboards/#get-all-dashboards',
  key: ['id'],
  incremental: { none: 'dashboards cannot be filtered by time' },
  columns: {
    id: text({ description: 'Id of the dashboard' }),
    title: text({ description: 'Title' }),
    description: text({ description: 'Description' }),
    author_handle: text({ description: 'Handle of the author', ignoringCase: true }),
    layout_type: text({
      description: 'Layout: a grid (ordered) or a canvas (free)',
      values: ['ordered', 'free'],
    }),
    url: text({ description: 'Path of the page in Datadog' }),
    created_at: timestamp({ description: 'Time when it was created' }),
    modified_at: timestamp({ description: 'Time when it was last changed' }),
    is_read_only: boolean({ description: 'Whether only its author and admins can change it' }),
    author_name: text({ description: 'Name of the author', ...ofDetail }),
    widgets: document({ description: 'Widgets, with their queries', ...ofDetail }),
    template_variables: document({ description: 'Template variables', ...ofDetail }),
    raw: raw(),
  },
  lists: [
    lookedUp('dashboard', get('/api/v1/dashboard/{id}'), {
      needs: [{ parameter: 'id', column: 'id' }],
    }),
    listed('dashboards', get('/api/v1/dashboard'), {
      rows: 'dashboards',
      // no maximum is documented, so it is the default
      pages: offsetPages({ size: 'count', max: 100, offset: 'start' }),
    }),
  ],
  details: {
    dashboard: { request: get('/api/v1/dashboard/{id}'), parameters: { id: 'id' } },
  },
});
