import type { Completeness } from './completeness';
import type { Pagination } from './pagination';
import type { HttpMethod, RequestTemplate } from './request';

/** Where the API lives. The first whose CONFIG keys are set is taken; `{config.key}` holes are filled. */
export type BaseUrl = readonly {
  readonly when?: string | { readonly key: string; readonly is: string };
  readonly url: string;
}[];

/**
 * The first whose CONFIG keys are all set is used; none set: anonymous. Holes are CONFIG keys: `Bearer {token}`.
 * `base` names the entry of `bases` whose requests it is for; without it, it is for the connector's own address only.
 */
export type Authentication = { readonly base?: string } & (
  | {
      readonly kind: 'header';
      readonly name: string;
      readonly value: string;
      readonly needs: readonly string[];
    }
  | {
      readonly kind: 'basic';
      readonly username: string;
      readonly password: string;
      readonly needs: readonly string[];
    }
  | {
      readonly kind: 'query';
      readonly name: string;
      readonly value: string;
      readonly needs: readonly string[];
    }
);

/** What the service says of its limits, and what we assume before it has said anything. */
export interface LimitDeclaration {
  /** Requests that the service lets through, known in advance. */
  readonly perSecond?: number;
  readonly perMinute?: number;
  readonly maxConcurrency: number;
  readonly headers?: {
    readonly limit?: string;
    readonly remaining?: string;
    readonly reset?: string;
    /** `epoch_seconds`, `delta_seconds` or `iso`. */
    readonly resetFormat: 'epoch_seconds' | 'delta_seconds' | 'iso';
    /** Header that names the bucket (GitHub's core, search): limits are kept per bucket. */
    readonly bucket?: string;
  };
  /** Before an answer names its bucket: path prefix → bucket. */
  readonly buckets?: readonly { readonly prefix: string; readonly bucket: string }[];
  /** Seconds to wait where the service says "too fast" and not how long. */
  readonly fallbackWaitSeconds: number;
  /** The longest window that the service has, in seconds; a reset further ahead is not believed. One hour unless set. */
  readonly longestWindowSeconds?: number;
}

/** Statuses → family. Rules of the connector precede the common table; the first that fits counts. */
export interface ErrorRule {
  readonly status?: number | readonly number[];
  readonly method?: HttpMethod;
  /** All named headers have this value. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The header is there, whatever it says. */
  readonly hasHeader?: string;
  /** Case-insensitive text in the body's message. */
  readonly messageContains?: string;
  /** Path in the body and the value there (for services that say errors in a 200). */
  readonly body?: { readonly path: string; readonly is: string | number | boolean };
  readonly family:
    | 'auth_error'
    | 'permission_error'
    | 'rate_limit_error'
    | 'connection_error'
    | 'timeout_error'
    | 'not_found_error'
    | 'invalid_request_error'
    | 'service_error';
  /** Repeat the request (reads only, and writes proven not to be applied). */
  readonly retry?: boolean;
  /** What a person reads in place of the service's message. */
  readonly say?: string;
  /** Header that names an address where a person can put it right: `required; url=https://…`. */
  readonly remedyUrlIn?: string;
  /** What to do about it, in the words of this product; the service's own advice names its own parameters. */
  readonly hint?: string;
}

/** Everything of the service that is common to its entities. */
export interface ApiDeclaration {
  readonly baseUrl: BaseUrl;
  /** Further bases by name; `RequestTemplate.base` names one. */
  readonly bases?: Readonly<Record<string, BaseUrl>>;
  readonly authentication: readonly Authentication[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly pages: Pagination;
  /** What every response may say of itself: lists, details, look-ups, discovery. */
  readonly completeness?: Completeness;
  readonly limits: LimitDeclaration;
  readonly errors?: readonly ErrorRule[];
  /** Where the message of an error body is: paths, the first that is there. */
  readonly errorMessage?: readonly string[];
  /** Answers carry ETag or Last-Modified and honour If-None-Match / If-Modified-Since. */
  readonly conditionalRequests?: boolean;
  /** What TEST CONNECTOR asks, by name; those whose CONFIG keys are not set are left out. */
  readonly tests: Readonly<
    Record<string, RequestTemplate & { readonly requiresConfig?: readonly string[] }>
  >;
}
