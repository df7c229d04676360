import type { WaitReason } from '../../common/contract';
import type {
  HttpMethod,
  JsonValue,
  RequestLimit,
  RequestTemplate,
} from '../../common/declaration';
import type { Connector } from './connector';
import type { Projection } from './projection';

/** A request as it will be sent, but without its secrets. */
export interface PreparedRequest {
  /**
   * Which of the type's bases it goes to, and so with which credential: the name of an entry of `api.bases` (undefined:
   * the connector's own) and its address. Two bases may have the same address, so the URL alone can't tell.
   */
  readonly base?: { readonly name: string | undefined; readonly url: string };
  /** Another credential than the usual one, by its name in the declaration. */
  readonly credential?: string;
  /** What it counts against and for how much. */
  readonly limit?: RequestLimit;
  readonly method: HttpMethod;
  /** Absolute, with its query. */
  readonly url: string;
  /** Without authentication; lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface ServiceResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** As it came, decompressed. */
  readonly raw: Buffer;
  /** As it came over the wire, where it was compressed there. */
  readonly wire?: { readonly bytes: Buffer; readonly encoding: string };
  /** Whether it is too large to be parsed in one go: then `rows` is to be preferred to `json`. */
  large(): Promise<boolean>;
  /**
   * The whole body, parsed in short turns. Rejects with `unreadable_response`, with `response_bound_exceeded`, or with the
   * signal's reason, as all that follows.
   */
  json(signal?: AbortSignal): Promise<JsonValue>;
  /**
   * The array at `path` (`.` is the body itself), in batches that never hold the event loop for long, whatever the
   * size of the body; null is none. Rejects with `unreadable_response` where it is anything else.
   */
  rows(path: string, signal?: AbortSignal): AsyncIterable<readonly JsonValue[]>;
  /**
   * The array at `path`, of each element at least what `of` names, read outside this event loop. Undefined where there
   * is nothing to be gained or it cannot be read that way: then the body is read by the other functions, which say why.
   */
  projected(path: string, of: Projection, signal?: AbortSignal): Promise<ProjectedRows | undefined>;
  /** How many rows `rows` gives, without making them. */
  count(path: string, signal?: AbortSignal): Promise<number>;
  /** The value at one path (`paging.next`), undefined where there is none. Cheap for large bodies too. */
  at(path: string, signal?: AbortSignal): Promise<JsonValue | undefined>;
  /** Releases the parsed value, for a response that is only kept for its headers. Reading it again parses it again. */
  forget(): void;
  /** 304 to our conditional request. */
  readonly notModified: boolean;
}

/** Rows of a body. */
export interface ProjectedRows {
  readonly count: number;
  /** One list, or several of a body that is large. */
  readonly parts: AsyncIterable<readonly JsonValue[]> | readonly (readonly JsonValue[])[];
}

export interface SendContext {
  readonly signal: AbortSignal;
  readonly priority: 'interactive' | 'background';
  /** Seconds to wait at most for the service's rate limit. Our own pacing does not count. */
  readonly maxWaitSeconds: number;
  /** Goes whatever the service is believed to allow. */
  readonly probe?: boolean;
  /** `reason` is missing where the wait is over. */
  readonly onWaiting?: (until: string | undefined, reason?: WaitReason) => void;
  /** Called for each attempt, with its bytes. */
  readonly onAttempt?: (attempt: {
    readonly status: number | undefined;
    readonly bytes: number;
    readonly milliseconds: number;
  }) => void;
  readonly entity?: string;
  readonly action?: string;
  /** Sent as If-None-Match / If-Modified-Since. */
  readonly validators?: { readonly etag?: string; readonly lastModified?: string };
  /** Statuses that are not errors here: `emptyOn` of a list. They are not retried. */
  readonly accept?: readonly number[];
  /** The caller can ask for fewer rows at once: a request that is too heavy for the service is repeated once only. */
  readonly shrinkable?: boolean;
  /** Reads may be repeated; writes only if the action is idempotent or the failure proves that nothing was applied. */
  readonly repeatable: boolean;
}

/**
 * Sends requests of one process to the services: authentication, limits, retries, timeouts, size limit,
 * redirects, errors of the family, redaction. Nothing else opens a socket.
 */
export interface ServiceClient {
  /** Fills the template; no secret is read. Throws InvalidRequestError where a hole has no value. */
  prepare(
    connector: Connector,
    template: RequestTemplate,
    parameters: Readonly<Record<string, JsonValue>>,
    query?: Readonly<Record<string, readonly string[]>>,
  ): PreparedRequest;
  /**
   * Reads the connector's credentials now: what is sent for this object goes out with them, whatever happens to the
   * secrets meanwhile. One that is missing is an error once a request needs it.
   */
  hold(connector: Connector): Promise<void>;
  /** Rejects with an error of the ConnectorError family, or the signal's reason. */
  send(
    connector: Connector,
    request: PreparedRequest,
    context: SendContext,
  ): Promise<ServiceResponse>;
  /** A response from its cached parts; it reads like the original. */
  revive(kept: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Buffer;
  }): ServiceResponse;
  /** Removes secrets from a text of a service. */
  redact(text: string): string;
  /** The state of the limiter, for EXPLAIN and SHOW CONNECTOR x USAGE. */
  usage(connector: Connector): ConnectorUsage;
  /** Forgets what the services reported about this connector's limits. */
  clearLimits(connectorId: string): void;
  /** A connector was dropped: what it allowed itself, and what is known of its use, goes with it. */
  forget(connectorId: string): void;
}

export interface BucketUsage {
  readonly bucket: string;
  readonly limit?: number;
  readonly remaining?: number;
  /** ISO 8601. */
  readonly resetAt?: string;
  /** ISO 8601: the service refused, nothing is sent before then. */
  readonly blockedUntil?: string;
  /** What the service reported about this limit that was not plausible. */
  readonly doubt?: string;
  readonly inFlight: number;
  readonly waiting: number;
}
export interface ConnectorUsage {
  readonly buckets: readonly BucketUsage[];
  readonly calls: number;
  readonly errors: number;
  readonly retries: number;
  readonly p50Milliseconds?: number;
  readonly p95Milliseconds?: number;
  readonly lastErrors: readonly {
    readonly at: string;
    readonly family: string;
    readonly message: string;
    readonly entity?: string;
  }[];
}
