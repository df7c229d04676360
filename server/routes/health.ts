import * as z from 'zod';
import { route, type Route, type RouteRequest } from './route';

/**
 * `GET /api/moltler/health`: that this is Moltler, and its version. Nothing else except `more`, because it is open to
 * everyone.
 */
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
