import { z } from 'zod';
import { route, type Route } from './route';

/** `GET /api/moltler/health`: that this is Moltler, and which. Nothing else: it is open to all on the host. */
export function healthRoute(version: string): Route {
  return route({
    method: 'GET',
    path: '/api/moltler/health',
    summary: 'Whether the server answers',
    access: 'open',
    maxBytes: 0,
    body: z.unknown(),
    handle: async () => ({
      status: 200,
      json: { product: 'moltler', version, status: 'available' },
    }),
  });
}
