import type { ConnectorTypeDeclaration } from '../../../common/declaration';

/** A small service for tests: one entity, one action, one test, one secret key. */
export const DESK: ConnectorTypeDeclaration = {
  name: 'desk',
  title: 'Desk',
  category: 'custom',
  description: 'Tickets',
  docs: 'https://desk.example/docs',
  config: {
    url: { kind: 'url', title: 'Address', optional: false, secret: false },
    token: { kind: 'text', title: 'Token', optional: true, secret: true },
  },
  api: {
    baseUrl: [{ url: '{config.url}' }],
    authentication: [
      { kind: 'headers', headers: { Authorization: 'Bearer {token}' }, needs: ['token'] },
    ],
    pages: { kind: 'none' },
    limits: { maxConcurrency: 4, fallbackWaitSeconds: 1 },
    tests: {
      connection: { method: 'GET', path: '/ping' },
      permissions: { method: 'GET', path: '/me' },
    },
  },
  entities: {
    tickets: {
      title: 'Tickets',
      description: 'What people ask for',
      key: ['id'],
      incremental: { none: 'the service has no time of change' },
      columns: {
        id: { type: 'integer', description: 'Its number' },
        state: { type: 'text', values: ['open', 'closed'], ignoringCase: true },
        history: { type: { list: 'text' }, detail: 'ticket' },
      },
      lists: [
        {
          name: 'list',
          request: { method: 'GET', path: '/tickets' },
          rows: '.',
          filters: [
            { column: 'state', operators: ['eq', 'in'], parameter: 'state', match: 'exact' },
          ],
        },
      ],
      details: {
        ticket: { request: { method: 'GET', path: '/tickets/{id}' }, parameters: { id: 'id' } },
      },
      actions: {
        close: {
          title: 'Close a ticket',
          parameters: { id: { type: 'integer', required: true } },
          request: { method: 'POST', path: '/tickets/{id}/close' },
          idempotent: true,
          destructive: false,
          invalidates: ['tickets'],
        },
      },
    },
  },
};
