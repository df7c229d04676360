import type { Readable } from 'node:stream';

/** The part of rxjs that is used of Kibana's own observables. */
export interface Subscribable<T> {
  subscribe(next: (value: T) => void): { unsubscribe(): void };
}

/**
 * src/core/packages/http/server/src/router/request.ts: KibanaRequest.
 * `authzResult` is set by the security plugin once it has checked the privileges of the route
 * (x-pack/platform/plugins/shared/security/server/authorization/api_authorization.ts).
 */
export interface KibanaRequest {
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** By privilege of the route. Unset where Kibana does not check privileges, because it has no security. */
  readonly authzResult?: Readonly<Record<string, boolean>>;
  readonly events: {
    /** The connection ended before the response did. */
    readonly aborted$: Subscribable<void>;
    /** The response has ended, in whatever way. */
    readonly completed$: Subscribable<void>;
  };
}

/** src/core/packages/http/server/src/router/response.ts: HttpResponsePayload. */
export type ResponseBody = string | object | Buffer | Readable;
export interface ResponseOptions {
  readonly body?: ResponseBody;
  readonly headers?: Readonly<Record<string, string>>;
}
/** What a handler returns; made by the factory only. */
export interface KibanaResponse {
  readonly status: number;
}
/** src/core/packages/http/server/src/router/response_factory.ts: KibanaResponseFactory. */
export interface KibanaResponseFactory {
  ok(options?: ResponseOptions): KibanaResponse;
  notModified(options?: ResponseOptions): KibanaResponse;
  custom(options: ResponseOptions & { readonly statusCode: number }): KibanaResponse;
}

/** src/core/packages/http/server/src/router/route.ts: RouteSecurity. */
export interface RouteSecurity {
  readonly authz:
    | {
        readonly requiredPrivileges: readonly (
          string | { readonly anyRequired: readonly string[] }
        )[];
      }
    | { readonly enabled: false; readonly reason: string };
}

/** src/core/packages/http/server/src/router/route_validator.ts: RouteValidationFunction. */
export type ValidationFunction = (
  given: unknown,
  result: {
    readonly ok: (value: unknown) => { readonly value: unknown };
    readonly badRequest: (error: Error | string) => { readonly error: Error };
  },
) => { readonly value: unknown } | { readonly error: Error };

export type RequestHandler = (
  context: unknown,
  request: KibanaRequest,
  response: KibanaResponseFactory,
) => Promise<KibanaResponse>;

/** src/core/packages/http/server/src/versioning/types.ts: VersionedRouteConfig. */
export interface VersionedRouteConfig {
  readonly path: string;
  readonly access: 'public' | 'internal';
  readonly security: RouteSecurity;
  readonly summary: string;
  readonly description?: string;
  readonly options?: {
    readonly body?: {
      readonly accepts: string;
      readonly maxBytes: number;
      readonly output: 'data';
      /** Decompresses without parsing. */
      readonly parse: 'gunzip';
    };
    readonly timeout?: { readonly idleSocket?: number; readonly payload?: number };
    readonly tags?: readonly string[];
  };
}
export interface VersionedRoute {
  addVersion(
    options: {
      /** A date for a public route, and only the one that Kibana allows; a whole number for an internal one. */
      readonly version: string;
      readonly validate: false | { readonly request: { readonly body?: ValidationFunction } };
    },
    handler: RequestHandler,
  ): VersionedRoute;
}
export interface Router {
  readonly versioned: {
    get(config: VersionedRouteConfig): VersionedRoute;
    post(config: VersionedRouteConfig): VersionedRoute;
  };
}
