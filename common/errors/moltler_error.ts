import { messageOf, type Code, type Facts } from './codes';
import { messageOfParent } from './connector_messages';
import { factsToShow, type ErrorFacts } from './error_facts';
import { isRetryable } from './retryable';

/** Where an error happened. Never holds a secret. */
export interface ErrorPlace {
  readonly connector?: string | undefined;
  readonly entity?: string | undefined;
  readonly action?: string | undefined;
  /** In a fan-out, the parent that failed, in readable form (`repo acme/website`). */
  readonly parent?: string | undefined;
  /** The query that was sent, in the language of the service. */
  readonly query?: string | undefined;
}

/** The names that CATCH accepts. `connector_error` includes all that follow it. */
export type ErrorFamily =
  'moltler_error' | 'statement_error' | 'script_error' | 'connector_error' | ConnectorErrorFamily;

/** The families of errors between Moltler and a service. */
export type ConnectorErrorFamily =
  | 'auth_error'
  | 'permission_error'
  | 'rate_limit_error'
  | 'connection_error'
  | 'timeout_error'
  | 'not_found_error'
  | 'invalid_request_error'
  | 'service_error';

/** An error as it is sent to another process or over HTTP. */
export interface SerializedError {
  readonly family: ErrorFamily;
  readonly code: Code;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly place?: ErrorPlace | undefined;
  /** Running the same again is safe and may succeed. Older servers do not send it. */
  readonly retryable?: boolean | undefined;
  /** ISO 8601 time after which a retry can succeed. */
  readonly retryAt?: string | undefined;
  /** The same as whole seconds from the time of the error. */
  readonly retryAfterSeconds?: number | undefined;
  /** The facts behind the message, for programs: connector, entity, status, column … */
  readonly facts?: ErrorFacts | undefined;
}

/** Optional parts of an error. */
export interface ErrorExtras {
  readonly cause?: unknown;
  readonly retryAt?: string;
  /** Replaces the hint of the message. */
  readonly hint?: string;
  /** Set where the code alone does not decide it. */
  readonly retryable?: boolean;
  /** Facts that the message does not use. */
  readonly facts?: ErrorFacts;
}

/** A code, the facts of its message, and where the error happened; messages may also use the latter. */
export type ErrorArguments = {
  [C in Code]: [code: C, facts: Facts<C>, place?: ErrorPlace, more?: ErrorExtras];
}[Code];

/** Base class of every error that is thrown on purpose. Its text comes from the table of codes. */
export class MoltlerError extends Error {
  readonly family: ErrorFamily = 'moltler_error';
  readonly code: Code;
  readonly hint: string | undefined;
  readonly place: ErrorPlace;
  /** ISO 8601 time after which a retry can succeed. */
  readonly retryAt: string | undefined;
  /** The constructor arguments, so that a copy can be created for another place. Private, so never serialized. */
  readonly #made: ErrorArguments;
  /** Running the same again is safe and may succeed. */
  readonly retryable: boolean;
  private readonly facts: ErrorFacts;

  constructor(...made: ErrorArguments) {
    const [code, facts, place = {}, more = {}] = made;
    // The union pairs each code with its own facts; destructuring loses that.
    const usual = messageOf<Code>(code, { ...place, ...facts });
    const message = more.hint === undefined ? usual : { ...usual, hint: more.hint };
    const { text, hint } =
      place.parent === undefined ? message : messageOfParent(place.parent, message);
    super(text, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = new.target.name;
    this.#made = made;
    this.code = code;
    this.hint = hint;
    this.place = place;
    this.retryAt = more.retryAt;
    this.retryable = more.retryable ?? isRetryable(code);
    this.facts = factsToShow({ ...more.facts, ...facts, ...place });
  }

  /** Whether the error belongs to the family `name`, directly or through a parent family. */
  isA(name: ErrorFamily): boolean {
    return name === this.family || name === 'moltler_error';
  }

  /** A copy for one parent of a fan-out, which names the parent and how to read the others. */
  ofParent(parent: string): this {
    const [code, facts, place, more] = this.#made;
    return this.again(code, facts, { ...place, parent }, more);
  }

  /** A copy for another request that failed for the same reason. */
  at(place: ErrorPlace): this {
    const [code, facts, , more] = this.#made;
    return this.again(code, facts, place, more);
  }

  /** A copy with another hint. The original may be shared and is not changed. */
  withHint(hint: string): this {
    const [code, facts, place, more] = this.#made;
    return this.again(code, facts, place ?? {}, { ...more, hint });
  }

  private again(code: Code, facts: object, place: ErrorPlace, more?: ErrorExtras): this {
    const Same = this.constructor as new (...made: ErrorArguments) => this;
    return new Same(...([code, facts, place, more] as ErrorArguments));
  }

  /**
   * The parts that may leave the process. `now` (milliseconds since the epoch) is used to count the seconds until
   * `retryAt`.
   */
  serialize(now?: number): SerializedError {
    const { retryAt } = this;
    const wait = retryAt === undefined || now === undefined ? NaN : Date.parse(retryAt) - now;
    return {
      family: this.family,
      code: this.code,
      message: this.message,
      hint: this.hint,
      place: this.place,
      retryable: this.retryable,
      retryAt,
      ...(Number.isNaN(wait) ? {} : { retryAfterSeconds: Math.max(0, Math.ceil(wait / 1000)) }),
      facts: this.facts,
    };
  }
}

/** The statement itself is wrong: it could not be parsed or bound. */
export class StatementError extends MoltlerError {
  override readonly family: ErrorFamily = 'statement_error';
}

/** The script itself failed: with THROW, or because an ASSERT was not true. */
export class ScriptError extends MoltlerError {
  override readonly family: ErrorFamily = 'script_error';
}

/** Something failed between Moltler and a service. */
export class ConnectorError extends MoltlerError {
  override readonly family: ErrorFamily = 'connector_error';
  override isA(name: ErrorFamily): boolean {
    return name === 'connector_error' || super.isA(name);
  }
}
/** The service rejected the credentials. */
export class AuthError extends ConnectorError {
  override readonly family: ErrorFamily = 'auth_error';
}
/** The credentials are valid but lack a permission. */
export class PermissionError extends ConnectorError {
  override readonly family: ErrorFamily = 'permission_error';
}
/** The rate limit of the service is used up, and waiting for it would take longer than allowed. */
export class RateLimitError extends ConnectorError {
  override readonly family: ErrorFamily = 'rate_limit_error';
}
/** No connection: unknown host, refused, reset, certificate. */
export class ConnectionError extends ConnectorError {
  override readonly family: ErrorFamily = 'connection_error';
}
/** A connection, a response or a scan took too long. */
export class TimeoutError extends ConnectorError {
  override readonly family: ErrorFamily = 'timeout_error';
}
/** The service could not find what was requested. */
export class NotFoundError extends ConnectorError {
  override readonly family: ErrorFamily = 'not_found_error';
}
/** The service rejected the request as invalid. */
export class InvalidRequestError extends ConnectorError {
  override readonly family: ErrorFamily = 'invalid_request_error';
}
/** The service failed, or its response could not be used. */
export class ServiceError extends ConnectorError {
  override readonly family: ErrorFamily = 'service_error';
}
