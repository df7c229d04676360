import {
  action,
  baseUrlOr,
  bearer,
  config,
  connectorType,
  entity,
  equals,
  from,
  get,
  integer,
  listed,
  onePage,
  patch,
  required,
  text,
  timestamp,
} from '../build';

/** A small valid type. */
export const tickets = connectorType({
  name: 'tickets',
  title: 'Tickets',
  category: 'custom',
  description: 'For tests of the validation',
  docs: 'https://example.com/api',
  config: {
    token: config.secret('Token'),
    team: config.text('Team', { optional: true }),
    base_url: config.baseUrl('https://example.com'),
  },
  api: {
    baseUrl: baseUrlOr('https://example.com'),
    authentication: [bearer('token')],
    pages: onePage(),
    limits: { maxConcurrency: 2, fallbackWaitSeconds: 1 },
    tests: { token: get('/me') },
  },
  entities: {
    boards: entity({
      title: 'Boards',
      description: 'Boards',
      key: ['id'],
      incremental: { none: 'boards have no timestamp' },
      columns: {
        id: integer({ description: 'Id of the board' }),
        name: text({ description: 'Name' }),
        tickets: integer({ description: 'Number of tickets' }),
      },
      lists: [listed('all', get('/boards'))],
    }),
    tickets: entity({
      title: 'Tickets',
      description: 'Tickets',
      key: ['id'],
      incremental: { column: 'changed' },
      columns: {
        id: integer({ description: 'Id of the ticket' }),
        board: integer({ description: 'Id of its board', parameter: 'board' }),
        state: text({ description: 'Whether it is done', values: ['open', 'done'] }),
        changed: timestamp({ description: 'Time of the last change' }),
        votes: integer({ description: 'Number of votes', detail: 'ticket' }),
      },
      lists: [
        listed('board', get('/boards/{board}/tickets'), {
          needs: [{ parameter: 'board', column: 'board' }],
          parent: { entity: 'boards', supplies: { board: 'id' }, rowsHint: 'tickets' },
          unfiltered: { state: 'any' },
          filters: [
            equals('state', 'state', { replaces: 'state' }),
            from('changed', 'since', { time: 'iso_seconds' }),
          ],
          sorts: [{ column: 'changed', ascending: { sort: 'changed' }, nulls: 'none' }],
        }),
      ],
      details: { ticket: { request: get('/tickets/{id}'), parameters: { id: 'id' } } },
      actions: {
        update: action({
          title: 'Change',
          parameters: {
            id: required('integer', 'Id'),
            data: required('document', 'Fields'),
          },
          request: patch('/tickets/{id}', { '...': '{data}' }),
          invalidates: ['tickets'],
        }),
      },
    }),
  },
});
