import { messageOf, type Code, type Facts } from './codes';
import { messageOfParent } from './connector_messages';
import { factsToShow, type ErrorFacts } from './error_facts';
import { isRetryable } from './retryable';

/** Where an error happened. Never holds a secret. */
export interface ErrorPlace {
  readonly connector?: string | undefined;
  readonly entity?: string | undefined;
  readonly action?: string | undefined;
  /** Of a fan-out: which parent failed, as a reader names it (`repo acme/website`). */
  readonly parent?: string | undefined;
}

/** The names that CATCH knows. `connector_error` covers all after it but `statement_error`. */
export type ErrorFamily =
  | 'moltler_error'
  | 'statement_error'
  | 'connector_error'
  | 'auth_error'
  | 'permission_error'
  | 'rate_limit_error'
  | 'connection_error'
  | 'timeout_error'
  | 'not_found_error'
  | 'invalid_request_error'
  | 'service_error';

/** An error as it crosses a process or a wire. */
export interface SerializedError {
  readonly family: ErrorFamily;
  readonly code: Code;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly place?: ErrorPlace | undefined;
  /** Running the same again may succeed, and does no harm. An older server does not send it. */
  readonly retryable?: boolean | undefined;
  /** ISO 8601 time after which trying again makes sense. */
  readonly retryAt?: string | undefined;
  /** The same in whole seconds from when the error happened. */
  readonly retryAfterSeconds?: number | undefined;
  /** What the message is made from, for programs: where it happened (connector, entity …), status, column … */
  readonly facts?: ErrorFacts | undefined;
}

/** What else an error may carry. */
export interface ErrorExtras {
  readonly cause?: unknown;
  readonly retryAt?: string;
  /** In place of the message's own. */
  readonly hint?: string;
  /** Where the case decides it, and not the code alone. */
  readonly retryable?: boolean;
  /** What is known beyond the facts of the message. */
  readonly facts?: ErrorFacts;
}

/** A code with the facts that its message is made from, and where it happened. */
export type ErrorArguments = {
  [C in Code]: [code: C, facts: Facts<C>, place?: ErrorPlace, more?: ErrorExtras];
}[Code];

/** Base of every error that the product throws on purpose. Its text comes from the table of codes. */
export class MoltlerError extends Error {
  readonly family: ErrorFamily = 'moltler_error';
  readonly code: Code;
  readonly hint: string | undefined;
  readonly place: ErrorPlace;
  /** ISO 8601 time after which trying again makes sense. */
  readonly retryAt: string | undefined;
  /** What it was made from, so that it can be made once more for another place. Non-enumerable: it is nobody's to read. */
  readonly #made: ErrorArguments;
  /** Running the same again may succeed, and does no harm. */
  readonly retryable: boolean;
  private readonly facts: ErrorFacts;

  constructor(...made: ErrorArguments) {
    const [code, facts, place = {}, more = {}] = made;
    // The union pairs each code with its own facts; taken apart, the compiler forgets which.
    const message = messageOf<Code>(code, facts);
    const { text, hint } =
      place.parent === undefined ? message : messageOfParent(place.parent, message);
    super(text, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = new.target.name;
    this.#made = made;
    this.code = code;
    this.hint = more.hint ?? hint;
    this.place = place;
    this.retryAt = more.retryAt;
    this.retryable = more.retryable ?? isRetryable(code);
    this.facts = factsToShow({ ...more.facts, ...facts, ...place });
  }

  /** True for `name` itself and for the families above it. */
  isA(name: ErrorFamily): boolean {
    return name === this.family || name === 'moltler_error';
  }

  /** The same error, of one parent of a fan-out: it names the parent, and how to read the others. */
  ofParent(parent: string): this {
    const [code, facts, place, more] = this.#made;
    return this.again(code, facts, { ...place, parent }, more);
  }

  /** The same error with another hint; the error itself may be shared and stays as it is. */
  withHint(hint: string): this {
    const [code, facts, place, more] = this.#made;
    return this.again(code, facts, place ?? {}, { ...more, hint });
  }

  private again(code: Code, facts: object, place: ErrorPlace, more?: ErrorExtras): this {
    const Same = this.constructor as new (...made: ErrorArguments) => this;
    return new Same(...([code, facts, place, more] as ErrorArguments));
  }

  /** What may leave the process. `now`: milliseconds since the epoch, to count the seconds until `retryAt`. */
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

/** The statement itself is wrong: it did not parse or bind. */
export class StatementError extends MoltlerError {
  override readonly family: ErrorFamily = 'statement_error';
}

/** Something failed between us and a service. */
export class ConnectorError extends MoltlerError {
  override readonly family: ErrorFamily = 'connector_error';
  override isA(name: ErrorFamily): boolean {
    return name === 'connector_error' || super.isA(name);
  }
}
/** The service does not accept the credentials. */
export class AuthError extends ConnectorError {
  override readonly family: ErrorFamily = 'auth_error';
}
/** The credentials are good but not for this. */
export class PermissionError extends ConnectorError {
  override readonly family: ErrorFamily = 'permission_error';
}
/** The service's limit is used up and the wait is longer than allowed. */
export class RateLimitError extends ConnectorError {
  override readonly family: ErrorFamily = 'rate_limit_error';
}
/** No connection: name, refused, reset, certificate. */
export class ConnectionError extends ConnectorError {
  override readonly family: ErrorFamily = 'connection_error';
}
/** A connection, an answer or a scan took too long. */
export class TimeoutError extends ConnectorError {
  override readonly family: ErrorFamily = 'timeout_error';
}
/** The service could not find what was asked for. */
export class NotFoundError extends ConnectorError {
  override readonly family: ErrorFamily = 'not_found_error';
}
/** The service calls the request wrong. */
export class InvalidRequestError extends ConnectorError {
  override readonly family: ErrorFamily = 'invalid_request_error';
}
/** The service failed, or its answer makes no sense. */
export class ServiceError extends ConnectorError {
  override readonly family: ErrorFamily = 'service_error';
}
