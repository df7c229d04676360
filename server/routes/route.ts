import type { z } from 'zod';

/** Who asks. Made by the host; routes only look at it. */
export interface Caller {
  readonly name: string;
  /** May read and explain, not change or act. */
  readonly readOnly: boolean;
}
export interface RouteRequest<B> {
  readonly body: B;
  readonly caller: Caller;
  /** Aborted when the other side goes away. */
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
  /** JSON that was written before. */
  | {
      readonly status: 200;
      readonly written: Buffer;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Newline-delimited JSON, one object at a time, as fast as the reader takes it. */
  | { readonly status: 200; readonly lines: AsyncIterable<unknown> }
  | { readonly status: 304; readonly headers?: Readonly<Record<string, string>> };

/** A route without a host: Hapi and Kibana each have an adapter. Thin: validate, authorise, call, stream. */
export interface Route<B = unknown> {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly summary: string;
  /** `open`: no caller is needed (health). `write` is refused to a read-only caller. */
  readonly access: 'open' | 'read' | 'write';
  /** Bytes of the body at most. */
  readonly maxBytes: number;
  readonly body: z.ZodType<B>;
  readonly handle: (request: RouteRequest<B>) => Promise<RouteResponse>;
}

/** Keeps the type of the body between `body` and `handle`; beyond this point routes are all alike. */
export function route<B>(given: Route<B>): Route {
  return {
    ...given,
    handle: (request) => given.handle({ ...request, body: given.body.parse(request.body) }),
  };
}
