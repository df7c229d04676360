import type { z } from 'zod';
import type { HostServices, IndexUser } from '../ports';
import type { CallerRights } from '../script';
import { turns } from '../turns';

/** The caller. Created by the host; routes only read it. */
export interface Caller {
  readonly name: string;
  /** Where the name comes from, if others can have the same one: a realm, or an API key. */
  readonly origin?: string;
  /** May read and explain, but not change anything or run actions. */
  readonly readOnly: boolean;
  /** What it may do besides reading, where the host distinguishes more than `readOnly`. */
  readonly rights?: CallerRights;
  /** Whose rights apply to indices, where users have different ones. */
  readonly indexUser?: IndexUser;
  /** The host as this user, where it is a service itself. */
  readonly hostServices?: HostServices;
}
export interface RouteRequest<B> {
  readonly body: B;
  readonly caller: Caller;
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}
export type RouteResponse =
  | {
      readonly status: number;
      readonly json: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** JSON that was serialized before. */
  | {
      readonly status: 200;
      readonly written: Buffer;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Newline-delimited JSON, one object at a time, as fast as the client reads it. */
  | { readonly status: 200; readonly lines: AsyncIterable<unknown> }
  | { readonly status: 304; readonly headers?: Readonly<Record<string, string>> };

/**
 * A route that is independent of its host: Hapi and Kibana each have an adapter. Thin: validate, authorize, call,
 * stream.
 */
export interface Route<B = unknown> {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly summary: string;
  /** `open`: needs no caller (health). `write` is rejected for a read-only caller. */
  readonly access: 'open' | 'read' | 'write';
  /** Maximum bytes of the body. */
  readonly maxBytes: number;
  /** Maximum bytes of the body besides the contents of its strings, and the message for a body that has more. */
  readonly maxStructureBytes?: number;
  readonly structureRule?: string;
  readonly body: z.ZodType<B>;
  readonly handle: (request: RouteRequest<B>) => Promise<RouteResponse>;
}

/** Keeps the type of the body between `body` and `handle`; after that all routes have the same type. */
export function route<B>(given: Route<B>): Route {
  return {
    ...given,
    handle: async (request) => {
      const check = (): B => given.body.parse(request.body);
      // Bodies of hundreds of kilobytes take long to check, so callers take turns.
      const body = request.body ? await turns.take(check, request.caller.name) : check();
      return given.handle({ ...request, body });
    },
  };
}
