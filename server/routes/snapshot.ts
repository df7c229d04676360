import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SchemaSnapshot } from '../../common/binding';
import { route, type Route } from './route';

/** `GET /api/moltler/snapshot`: what binding and completion know; 304 while nothing has changed. */
export function snapshotRoute(snapshot: () => Promise<SchemaSnapshot>): Route {
  return route({
    method: 'GET',
    path: '/api/moltler/snapshot',
    summary: 'Connectors, types and secret names, for the editor',
    access: 'read',
    maxBytes: 0,
    body: z.unknown(),
    handle: async ({ headers }) => {
      const json = await snapshot();
      const etag = `"${createHash('sha256').update(JSON.stringify(json)).digest('base64url')}"`;
      return headers['if-none-match'] === etag
        ? { status: 304, headers: { etag } }
        : { status: 200, json, headers: { etag, 'cache-control': 'private, no-cache' } };
    },
  });
}
