import type { JsonValue } from './data_type';
import type { Path } from './path';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * A request with placeholders. In `path`: `{name}` is encoded, `{+name}` keeps slashes (RFC 6570).
 * In `query` and `body`, a text that is exactly `{name}` becomes the value with its type and is left out when
 * the value is missing; inside longer text it is inserted. Names are parameters of the list or action, or CONFIG keys
 * written `{config.name}`; secrets cannot be named here. `{ '{each name}': … }` in a body becomes a list: the member's
 * value once for each element of the parameter, which `{name}` stands for in it. A member `'...': '{name}'` of an object
 * in a body stands for the members of a document; the members beside it take precedence.
 */
export interface RequestTemplate {
  readonly method: HttpMethod;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: JsonValue;
  /**
   * How `body` is sent. Default: JSON. `numbered_form`: a form whose lists and objects become `Id.1`, `Filter.1.Name`.
   * `text`: the body is one text, sent as it is.
   */
  readonly encoding?: 'json' | 'form' | 'numbered_form' | 'text';
  /** How the response is read. Default: JSON. Errors of the service are read in the same way. */
  readonly decode?: XmlDecoding;
  /** What a signature is for, if the request is signed. */
  readonly signing?: RequestSigning;
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

/**
 * `bucket`: an entry of `limits.buckets`. `weight`: the number of requests it counts as. Default: 1. `each`: a text with
 * placeholders, `{channel}`; the rates of the bucket hold for each of its values separately.
 */
export interface RequestLimit {
  readonly bucket?: string;
  readonly weight?: number;
  readonly each?: string;
}

/**
 * The response is XML. What follows sees it as JSON: the content of the root element, with elements as members, texts as
 * texts, and empty elements as null; attributes and prefixes are dropped.
 */
export interface XmlDecoding {
  readonly kind: 'xml';
  /**
   * Elements that repeat, so that one of them is a list as well: paths below the root (`Buckets.Bucket`), or `*.item`
   * for every element of that name. A list at a path is empty if its element does not occur.
   */
  readonly lists: readonly string[];
}

/** The scope of a signature: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
export interface RequestSigning {
  /** The signing name of the service: `ec2`, `monitoring`. */
  readonly service: string;
  /** May have placeholders. */
  readonly region: string;
  /** Whether the path is encoded once more before it is signed. Default: true; S3 does not. */
  readonly encodesPathTwice?: boolean;
  /**
   * Where a response names the region of what was requested, which may be another one: a header, in lower case, and a
   * member of the body of a rejection. A read is then sent there, once, and its rows have that region.
   */
  readonly regionIn?: { readonly header: string; readonly body: Path };
}
