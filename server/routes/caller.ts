import * as z from 'zod';
import { route, type Route } from './route';

/** `GET /api/moltler/caller`: who the caller is, so that a page can try a token and show its owner. */
export function callerRoute(): Route {
  return route({
    method: 'GET',
    path: '/api/moltler/caller',
    summary: 'The caller, and whether they can make changes',
    access: 'read',
    maxBytes: 0,
    body: z.unknown(),
    handle: async ({ caller: { name, readOnly, rights } }) => ({
      status: 200,
      json: { name, readOnly, ...(rights && { rights }) },
      headers: { 'cache-control': 'no-store' },
    }),
  });
}
