import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { SchemaSnapshot } from '../../common/binding';
import type { Asker } from '../script';
import { route, type Route } from './route';

interface Written {
  readonly etag: string;
  readonly json: Buffer;
}

/** `GET /api/moltler/snapshot`: what binding and completion need; 304 if nothing has changed. */
export function snapshotRoute(snapshot: (asker: Asker) => Promise<SchemaSnapshot>): Route {
  // Several hundred kilobytes, serialized once for all clients.
  const known = new WeakMap<SchemaSnapshot, Written>();
  const written = (of: SchemaSnapshot): Written => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const json = Buffer.from(JSON.stringify(of));
    const etag = `"${createHash('sha256').update(json).digest('base64url')}"`;
    known.set(of, { etag, json });
    return { etag, json };
  };
  return route({
    method: 'GET',
    path: '/api/moltler/snapshot',
    summary: 'Connectors, types, views and secret names, for the editor',
    access: 'read',
    maxBytes: 0,
    body: z.unknown(),
    handle: async ({ headers, caller: { name: user, indexUser } }) => {
      const asker = { user, ...(indexUser && { indexUser }) };
      const { etag, json } = written(await snapshot(asker));
      return headers['if-none-match'] === etag
        ? { status: 304, headers: { etag } }
        : {
            status: 200,
            written: json,
            headers: { etag, 'cache-control': 'private, no-cache' },
          };
    },
  });
}
