import type { WaitReason } from '../../common/contract';
import type {
  HttpMethod,
  JsonValue,
  RequestLimit,
  RequestSigning,
  RequestTemplate,
  XmlDecoding,
} from '../../common/declaration';
import type { HostServices } from '../ports';
import type { ReadingLane } from '../turns';
import type { Connector } from './connector';
import type { Projection } from './projection';

/** A request as it will be sent, but without its secrets. */
export interface PreparedRequest {
  /**
   * Which of the type's bases it goes to, which also selects the credential: the name of an entry of `api.bases`
   * (undefined: the connector's own) and its address. Two bases may have the same address, so the URL is not enough.
   */
  readonly base?: { readonly name: string | undefined; readonly url: string };
  /** The name of a credential in the declaration, if it is not the default one. */
  readonly credential?: string;
  /** The bucket it counts against, and its cost. */
  readonly limit?: RequestLimit;
  readonly method: HttpMethod;
  /** Absolute, with its query. */
  readonly url: string;
  /** Without authentication; lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** How the response is read, if it is not JSON. */
  readonly decode?: XmlDecoding;
  /** What its signature is for, with placeholders filled. */
  readonly signing?: RequestSigning;
}

export interface ServiceResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The decompressed body. */
  readonly raw: Buffer;
  /** The body as received, if it was compressed. */
  readonly wire?: { readonly bytes: Buffer; readonly encoding: string };
  /** Whether it is too large to be parsed at once: then `rows` is preferable to `json`. */
  large(): Promise<boolean>;
  /**
   * The whole body, parsed in short turns. Rejects with `unreadable_response`, `response_bound_exceeded` or the
   * signal's reason, as do the methods below.
   */
  json(signal?: AbortSignal): Promise<JsonValue>;
  /**
   * The array at `path` (`.` is the body itself), in batches that never block the event loop for long, whatever the
   * size of the body; null is an empty list. Rejects with `unreadable_response` for anything else.
   */
  rows(path: string, signal?: AbortSignal): AsyncIterable<readonly JsonValue[]>;
  /**
   * The array at `path`, each element with at least what `of` names, read outside this event loop. Undefined if that
   * gains nothing or is not possible: then the other methods read the body, and report why.
   */
  projected(path: string, of: Projection, signal?: AbortSignal): Promise<ProjectedRows | undefined>;
  /** The number of rows that `rows` returns, without building them. */
  count(path: string, signal?: AbortSignal): Promise<number>;
  /** The value at one path (`paging.next`); undefined if there is none. Also cheap for large bodies. */
  at(path: string, signal?: AbortSignal): Promise<JsonValue | undefined>;
  /** Releases the parsed value of a response that is only kept for its headers. Reading it again parses it again. */
  forget(): void;
  /** Called when the body is no longer needed, so that others of the same user can be read. */
  release(): void;
  /** 304 to a conditional request of ours. */
  readonly notModified: boolean;
}

/** Rows of a body. */
export interface ProjectedRows {
  readonly count: number;
  /** One list, or several for a large body. */
  readonly parts: AsyncIterable<readonly JsonValue[]> | readonly (readonly JsonValue[])[];
}

export interface SendContext {
  readonly signal: AbortSignal;
  readonly priority: 'interactive' | 'background';
  /** Whoever waits for the response: at a limit, callers take turns. Read for each turn, because others may join. */
  readonly callers?: () => readonly string[];
  /** Maximum seconds to wait for the service's rate limit. Our own pacing does not count. */
  readonly maxWaitSeconds: number;
  /** Sends it regardless of the known rate limit. */
  readonly probe?: boolean;
  /** `reason` is missing when the wait is over. */
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
  /** The caller can request fewer rows at once: a request that is too heavy for the service is only retried once. */
  readonly shrinkable?: boolean;
  /** Reads may be repeated; writes only if the action is idempotent or the failure proves that nothing was applied. */
  readonly repeatable: boolean;
  /** For requests to the host: as which user. */
  readonly host?: HostServices;
}

/**
 * Sends the requests of a process to services: authentication, limits, retries, timeouts, size limit, redirects, errors
 * of the family, redaction. Nothing else opens a socket.
 */
export interface ServiceClient {
  /** Fills the template without reading secrets. Throws InvalidRequestError if a required hole has no value. */
  prepare(
    connector: Connector,
    template: RequestTemplate,
    parameters: Readonly<Record<string, JsonValue>>,
    query?: Readonly<Record<string, readonly string[]>>,
  ): PreparedRequest;
  /**
   * Reads the connector's credentials now: requests with this object use them, even if secrets change in the meantime.
   * A missing one only causes an error when a request needs it.
   */
  hold(connector: Connector): Promise<void>;
  /** Rejects with an error of the ConnectorError family, or the signal's reason. */
  send(
    connector: Connector,
    request: PreparedRequest,
    context: SendContext,
  ): Promise<ServiceResponse>;
  /** Restores a response from its cached parts; it reads like the original, in the turns of `lane`. */
  revive(
    kept: {
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Buffer;
    },
    lane?: ReadingLane,
  ): ServiceResponse;
  /** Removes secrets from a text of a service. */
  redact(text: string): string;
  /** The state of the limiter, for EXPLAIN and SHOW CONNECTOR x USAGE. */
  usage(connector: Connector): ConnectorUsage;
  /** The same, with what other processes that share the store have sent or learned up to now. */
  sharedUsage(connector: Connector): Promise<ConnectorUsage>;
  /** Forgets what services reported about this connector's limits, in all processes that share the store. */
  clearLimits(connectorId: string): Promise<void>;
  /** A connector was dropped: its own limits and its usage statistics are removed. */
  forget(connectorId: string): Promise<void>;
}

export interface BucketUsage {
  readonly bucket: string;
  /** Its name in the declaration, if the service calls it something else. */
  readonly declared?: string;
  readonly limit?: number;
  readonly remaining?: number;
  /** ISO 8601. */
  readonly resetAt?: string;
  /** ISO 8601. The service rejected requests; none are sent before then. */
  readonly blockedUntil?: string;
  /** What the service reported about this limit that was not plausible. */
  readonly doubt?: string;
  readonly inFlight: number;
  readonly waiting: number;
}
/** What processes that share a store know of each other's requests. */
export interface SharedUsage {
  /** Why this process continues alone; undefined if it does not. */
  readonly problem?: string;
  /** Requests that all processes sent in the windows of rates; `bucket` is missing for those of all buckets. */
  readonly sent: readonly {
    readonly bucket?: string;
    readonly seconds: number;
    readonly requests: number;
  }[];
  /** Requests that other processes have in flight, by bucket. */
  readonly elsewhere: Readonly<Record<string, number>>;
}
export interface ConnectorUsage {
  /** Missing if limits are only those of this process. */
  readonly shared?: SharedUsage;
  readonly buckets: readonly BucketUsage[];
  readonly requests: number;
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
