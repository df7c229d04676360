import type { Readable } from 'node:stream';
import type { Client } from '@elastic/elasticsearch';
import { jsonText, parseJson, type JsonValue } from '../../../../common/declaration';
import { MoltlerError, storeAt } from '../../../../common/errors';
import { bodyText } from './body_text';
import { isSuccess, notJson, type FailedResponse } from './failures';
import { certificateOf, distrustIn } from './certificates';
import type { ElasticsearchOptions } from './options';
import { sendingBy } from './sending';

export interface ElasticsearchRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: JsonValue;
  /** Lines of JSON, instead of a body. */
  readonly lines?: string;
  readonly signal?: AbortSignal | undefined;
  /** Statuses of errors that are returned like others. */
  readonly allow?: readonly number[];
  /** The body of a success is returned as its text. */
  readonly asText?: boolean;
  /** Sent again if it is unknown whether it was applied. Default: of GET only. */
  readonly repeatable?: boolean;
}
export interface ElasticsearchResponse extends FailedResponse {
  readonly body: JsonValue;
  /** The length of its text. */
  readonly length: number;
}

/** The HTTP API of an Elasticsearch. All numbers keep their digits in both directions. */
export interface Elasticsearch {
  /** For messages: without credentials. */
  readonly url: string;
  /** Rejects with the errors of `failureOf`. */
  send(request: ElasticsearchRequest): Promise<ElasticsearchResponse>;
  close(): Promise<void>;
}

type ClientOptions = ConstructorParameters<typeof Client>[0];

export const REQUEST_SECONDS = 60;
export const JSON_TYPE = 'application/json';
/** Statuses that are returned like others. */
export const ERRORS = Array.from({ length: 200 }, (_, at) => 400 + at);

/**
 * Loads the client, which is large; so only where an Elasticsearch is used. Connects only if the certificate of the CA is
 * known by its fingerprint. Rejects with `store_certificate_rejected` or `store_unavailable`.
 */
export async function connect(options: ElasticsearchOptions): Promise<Elasticsearch> {
  const { Client, Serializer } = await import('@elastic/elasticsearch');
  const lengths = new WeakMap<object, number>();
  class ExactSerializer extends Serializer {
    override deserialize<T>(json: string): T {
      const value = parseJson(json);
      if (typeof value === 'object' && value !== null) lengths.set(value, json.length);
      return value as T;
    }
  }
  const { url, caFingerprint, certificate } = options;
  const ca =
    caFingerprint === undefined ? options.ca : await certificateOf({ ...options, caFingerprint });
  const client = new Client({
    node: url,
    Serializer: ExactSerializer,
    maxRetries: 0,
    requestTimeout: REQUEST_SECONDS * 1000,
    // Said to no one else, and needs no `User-Agent` of ours.
    enableMetaHeader: false,
    tls: { ...(ca === undefined ? {} : { ca }), ...certificate },
    ...loginOf(options),
  });
  const once = async (request: ElasticsearchRequest): Promise<ElasticsearchResponse> => {
    const { method, path, query, body, lines, signal, asText = false } = request;
    const sent = {
      method,
      path,
      ...(query === undefined ? {} : { querystring: { ...query } }),
      ...(lines === undefined ? {} : { bulkBody: lines }),
      ...(body === undefined ? {} : { body: jsonText(body) }),
    };
    const options = {
      ignore: ERRORS,
      // Without a version, servers of 8 respond as well as those of 9.
      headers: {
        accept: JSON_TYPE,
        ...(lines === undefined ? {} : { 'content-type': 'application/x-ndjson' }),
        ...(body === undefined ? {} : { 'content-type': JSON_TYPE }),
      },
      ...(signal === undefined ? {} : { signal }),
    };
    try {
      if (asText) {
        const { statusCode: status, body: stream } = await client.transport.request<Readable>(
          sent,
          { ...options, meta: true, asStream: true },
        );
        return responseOf(status, await bodyText(stream), asText);
      }
      const { statusCode, body: received } = await client.transport.request<JsonValue>(sent, {
        ...options,
        meta: true,
      });
      const isKnown = typeof received === 'object' && received !== null;
      const length = isKnown ? (lengths.get(received) ?? 0) : 0;
      return { status: statusCode, body: received, length };
    } catch (error) {
      signal?.throwIfAborted();
      throw transportFailure(error, url);
    }
  };
  return { ...sendingBy(once, url), close: () => client.close() };
}

/** `asText`: as in the request. */
export function responseOf(status: number, text: string, asText: boolean): ElasticsearchResponse {
  const { length } = text;
  if (asText && isSuccess(status)) return { status, body: text, length };
  return { status, body: text === '' ? null : parseJson(text), length };
}

function loginOf({ apiKey, username, password }: ElasticsearchOptions): ClientOptions {
  if (apiKey !== undefined) return { auth: { apiKey } };
  return username === undefined ? {} : { auth: { username, password: password ?? '' } };
}

/** Only its message: its details hold the request with its credentials. */
export function transportFailure(error: unknown, url: string): MoltlerError {
  const name = error instanceof Error ? error.name : '';
  const message = error instanceof Error ? error.message : String(error);
  if (name === 'ProductNotSupportedError')
    return new MoltlerError('store_not_elasticsearch', { url });
  if (name === 'DeserializationError' || error instanceof SyntaxError) return notJson(url);
  const distrust = distrustIn(message);
  if (distrust !== undefined)
    return new MoltlerError('store_certificate_rejected', { url, reason: distrust });
  const reason = name === 'TimeoutError' ? `no response within ${REQUEST_SECONDS} s` : message;
  return new MoltlerError('store_unavailable', {
    store: storeAt(url),
    reason: reason.replace(/ - Local: .*|[.\s]+$/s, ''),
  });
}
