import type { ConnectorErrorFamily } from '../errors';
import type { Authentication } from './authentication';
import type { Completeness } from './completeness';
import type { Pagination } from './pagination';
import type { Path } from './path';
import type { HttpMethod, RequestTemplate } from './request';

/**
 * Base URLs of the API. The first whose CONFIG keys are set is used; `{config.key}` is replaced, and so are
 * `{signing.service}` and `{signing.region}` of a request that is signed.
 */
export type BaseUrl = readonly {
  readonly when?: string | readonly string[] | { readonly key: string; readonly is: string };
  readonly url: string;
}[];

/** Limits of the service that are known in advance. */
export interface Ceiling {
  readonly perSecond?: number;
  readonly perMinute?: number;
  readonly perHour?: number;
  /** Requests at the same time. */
  readonly maxConcurrency?: number;
}

/** How the service reports its rate limits, and what to assume until it has. */
export interface LimitDeclaration extends Ceiling {
  readonly maxConcurrency: number;
  readonly headers?: {
    readonly limit?: string;
    readonly remaining?: string;
    /** Instead of both: a header with `name=used/limit`, such as `api-usage=18/5000`. */
    readonly used?: { readonly header: string; readonly name: string };
    readonly reset?: string;
    /** `epoch_seconds`, `delta_seconds` or `iso`. */
    readonly resetFormat: 'epoch_seconds' | 'delta_seconds' | 'iso';
    /** Header that names the bucket (GitHub's core, search): limits are kept per bucket. */
    readonly bucket?: string;
  };
  /**
   * Separate limits for some requests, until a response names their bucket: those whose path begins with `prefix`, or
   * that name the bucket (`RequestTemplate.limit`). They also count against the limits of all requests.
   */
  readonly buckets?: readonly ({ readonly bucket: string; readonly prefix?: string } & Ceiling)[];
  /** Seconds to wait if the service rejects a request as too fast, but does not name a time. */
  readonly fallbackWaitSeconds: number;
  /** The longest window of the service, in seconds; a later reset is shortened to it. Default: one hour. */
  readonly longestWindowSeconds?: number;
}

type BodyValue = string | number | boolean;

/**
 * Statuses → family. Rules of the connector type come before the common ones; the first match is used. A status below
 * 400 is an error only by a rule that names it, a `body`, or, without a status, a header.
 */
export interface ErrorRule {
  readonly status?: number | readonly number[];
  readonly method?: HttpMethod;
  /** Values that these headers must have. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A header that must be present, with any value. */
  readonly hasHeader?: string;
  /** Case-insensitive text in the body's message. */
  readonly messageContains?: string;
  /** Codes of the service (see `errorCode`), one of which the response has. */
  readonly code?: readonly string[];
  /** A path in the body and its value, or several of them (for services that report errors with status 200). */
  readonly body?: { readonly path: Path; readonly is: BodyValue | readonly BodyValue[] };
  readonly family: ConnectorErrorFamily;
  /** Repeat the request (reads only, and writes proven not to be applied). */
  readonly retry?: boolean;
  /**
   * Replaces the message of the service. `{path}` is the text at that path of the body; without it, nothing is
   * replaced.
   */
  readonly message?: string;
  /** A header with a reason that is added to the message: `jira-burst-based`. */
  readonly reasonIn?: string;
  /** Header with a URL where the user can fix the problem: `required; url=https://…`. */
  readonly remedyUrlIn?: string;
  /**
   * What to do about it, in terms of Moltler; the advice of the service would name its own parameters. `{connector}` is
   * replaced by the connector's name.
   */
  readonly hint?: string;
  /** For a rejected credential of several CONFIG keys: those that are wrong. */
  readonly keys?: readonly string[];
}

/** A request of TEST CONNECTOR. */
export type ConnectionTest = RequestTemplate & {
  /** Only sent if this other test succeeded, because a failure of that one explains its own. */
  readonly after?: string;
  /** Rules for its response, before those of the API. */
  readonly errors?: readonly ErrorRule[];
};

/**
 * Where a service shows settings of the connected account, such as its time zone. Before each scan whose translator
 * wants one (`Translation.wants`), they are requested again, because users change them in the service without notice;
 * then they are used like CONFIG keys. CONFIG takes precedence.
 */
export interface AccountSettings {
  readonly request: RequestTemplate;
  /** CONFIG key → path of a text in the body. */
  readonly settings: Readonly<Record<string, Path>>;
}

/** Everything that the entities of a service have in common. */
export interface ApiDeclaration {
  /**
   * `host`: requests are for the host of the engine, as the user of the statement, instead of being sent over HTTP.
   * Nothing of their responses is shared between users.
   */
  readonly transport?: 'host';
  readonly baseUrl: BaseUrl;
  /** Further bases by name; `RequestTemplate.base` names one. */
  readonly bases?: Readonly<Record<string, BaseUrl>>;
  readonly authentication: readonly Authentication[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly pages: Pagination;
  /** Completeness signals of every response: lists, details, look-ups, discovery. */
  readonly completeness?: Completeness;
  readonly limits: LimitDeclaration;
  readonly errors?: readonly ErrorRule[];
  /** Paths of the message in an error body; the first that exists is used. */
  readonly errorMessage?: readonly Path[];
  /**
   * Where an error has its code, which is shown before its message: the first that exists. Of `prefix#Code:link`, only
   * the code counts.
   */
  readonly errorCode?: readonly ({ readonly body: Path } | { readonly header: string })[];
  /** Responses have ETag or Last-Modified, and the service supports If-None-Match or If-Modified-Since. */
  readonly conditionalRequests?: boolean;
  /** Settings of the connected account that CONFIG may lack. */
  readonly account?: AccountSettings;
  /** Requests of TEST CONNECTOR, by name and in order; those whose CONFIG keys are not set are skipped. */
  readonly tests: Readonly<Record<string, ConnectionTest>>;
}
