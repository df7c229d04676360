import { z } from 'zod';
import { route, type Route } from './route';

/** `GET /api/moltler/caller`: whom the server takes the caller for, so that a page can try a token and say whose it is. */
export function callerRoute(): Route {
  return route({
    method: 'GET',
    path: '/api/moltler/caller',
    summary: 'The caller, and whether they can make changes',
    access: 'read',
    maxBytes: 0,
    body: z.unknown(),
    handle: async ({ caller }) => ({
      status: 200,
      json: caller,
      headers: { 'cache-control': 'no-store' },
    }),
  });
}
