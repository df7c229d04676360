import { z } from 'zod';
import { route, type Route, type RouteRequest } from './route';

/** `GET /api/moltler/health`: that this is Moltler, and which. Nothing else but `more`: it is open to all on the host. */
export function healthRoute(
  version: string,
  more: (
    headers: RouteRequest<unknown>['headers'],
  ) => Readonly<Record<string, string>> = () => ({}),
): Route {
  return route({
    method: 'GET',
    path: '/api/moltler/health',
    summary: 'Health of the server',
    access: 'open',
    maxBytes: 0,
    body: z.unknown(),
    handle: async ({ headers }) => ({
      status: 200,
      json: { product: 'moltler', version, status: 'available', ...more(headers) },
    }),
  });
}
