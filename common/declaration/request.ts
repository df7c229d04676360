import type { JsonValue } from './data_type';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * A request with placeholders. In `path`: `{name}` is encoded, `{+name}` keeps slashes (RFC 6570).
 * In `query` and `body`, a text that is exactly `{name}` becomes the value with its type and is left out when
 * the value is missing; inside longer text it is inserted. Names are parameters of the list or action, or CONFIG keys
 * written `{config.name}`; secrets cannot be named here. `{ '{each name}': … }` in a body becomes a list: the member's
 * value once for each element of the parameter, which `{name}` stands for in it.
 */
export interface RequestTemplate {
  readonly method: HttpMethod;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: JsonValue;
  /** How `body` is sent. Default: JSON. */
  readonly encoding?: 'json' | 'form';
  /** No placeholders: texts are sent unchanged. For translators, whose native query may contain `{…}` itself. */
  readonly literal?: boolean;
  /** Another base than the connector's (Prometheus' Alertmanager): name of an entry in `api.bases`. */
  readonly base?: string;
  /** A credential other than the default one (Slack's user token): `credential` of an entry of `api.authentication`. */
  readonly credential?: string;
  /** CONFIG keys without which an action does not send it, and TEST CONNECTOR leaves it out. */
  readonly requiresConfig?: readonly string[];
  /** The bucket it counts against and its cost, if it is not one request of the bucket of its path. */
  readonly limit?: RequestLimit;
}

/** `bucket`: an entry of `limits.buckets`. `weight`: the number of requests it counts as. Default: 1. */
export interface RequestLimit {
  readonly bucket?: string;
  readonly weight?: number;
}
