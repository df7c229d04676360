import type { ConnectorTypeDeclaration } from '../../declaration';

/** A small service for tests, whose action has a parameter of each type. */
export const DESK_TYPE: ConnectorTypeDeclaration = {
  name: 'desk',
  title: 'Desk',
  category: 'custom',
  description: 'Tickets',
  docs: 'https://desk.example/docs',
  config: { url: { kind: 'url', title: 'Address', optional: false, secret: false } },
  api: {
    baseUrl: [{ url: '{config.url}' }],
    authentication: [],
    pages: { kind: 'none' },
    limits: { maxConcurrency: 4, fallbackWaitSeconds: 1 },
    tests: {},
  },
  entities: {
    tickets: {
      title: 'Tickets',
      description: 'What people ask for',
      key: ['id'],
      incremental: { none: 'the service has no time of change' },
      columns: { id: { type: 'integer' } },
      lists: [
        { name: 'all', request: { method: 'GET', path: '/tickets' }, rows: '.', filters: [] },
      ],
      actions: {
        close: {
          title: 'Close a ticket',
          parameters: {
            id: { type: 'integer', required: true, description: 'Number of the ticket' },
            note: { type: 'text', required: false, description: 'Text of the last message' },
            reason: { type: 'text', required: false, values: ['solved', 'duplicate'] },
            urgent: { type: 'boolean', required: false },
            score: { type: 'number', required: false },
            labels: { type: { list: 'text' }, required: false },
            details: { type: 'document', required: false },
          },
          request: { method: 'POST', path: '/tickets/{id}/close' },
          idempotent: true,
          destructive: false,
          invalidates: ['tickets'],
        },
        delete: {
          title: 'Delete a ticket',
          parameters: { id: { type: 'integer', required: true } },
          request: { method: 'DELETE', path: '/tickets/{id}' },
          idempotent: true,
          destructive: true,
          invalidates: ['tickets'],
        },
      },
    },
  },
};
