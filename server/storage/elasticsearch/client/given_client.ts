import type { Readable } from 'node:stream';
import { jsonText } from '../../../../common/declaration';
import { MoltlerError } from '../../../../common/errors';
import { bodyText } from './body_text';
import {
  ERRORS,
  JSON_TYPE,
  REQUEST_SECONDS,
  responseOf,
  transportFailure,
  type Elasticsearch,
  type ElasticsearchRequest,
  type ElasticsearchResponse,
} from './connection';
import { sendingBy } from './sending';
import { withoutAddress } from './without_address';

/** The part of a client of Elasticsearch that is used: @elastic/elasticsearch 9, or one that a host has made of it. */
export interface GivenClient {
  readonly transport: {
    request(
      request: {
        readonly method: string;
        readonly path: string;
        readonly querystring?: Readonly<Record<string, string | number | boolean>>;
        readonly body?: string;
        readonly bulkBody?: string;
      },
      options: {
        readonly meta: true;
        /** The body as it arrives, so that numbers keep their digits. */
        readonly asStream: true;
        readonly ignore: number[];
        readonly maxRetries: number;
        readonly requestTimeout: number;
        readonly headers: Readonly<Record<string, string>>;
        readonly signal?: AbortSignal;
      },
    ): Promise<{ readonly statusCode: number; readonly body: Readable }>;
  };
}

/**
 * An Elasticsearch over a client that the host has connected and will close. Bodies are taken as they arrive, because
 * the client itself would round numbers. `name`: for messages.
 */
export function elasticsearchOver(client: GivenClient, name: string): Elasticsearch {
  const once = async (request: ElasticsearchRequest): Promise<ElasticsearchResponse> => {
    const { method, path, query, body, lines, signal, asText = false } = request;
    try {
      const { statusCode, body: received } = await client.transport.request(
        {
          method,
          path,
          ...(query === undefined ? {} : { querystring: { ...query } }),
          ...(lines === undefined ? {} : { bulkBody: lines }),
          ...(body === undefined ? {} : { body: jsonText(body) }),
        },
        {
          meta: true,
          asStream: true,
          // A client of a user renews the login then, and sends the request again.
          ignore: ERRORS.filter((status) => status !== UNAUTHORIZED),
          maxRetries: 0,
          requestTimeout: REQUEST_SECONDS * 1000,
          headers: {
            accept: JSON_TYPE,
            'accept-encoding': 'identity',
            ...(lines === undefined ? {} : { 'content-type': 'application/x-ndjson' }),
            ...(body === undefined ? {} : { 'content-type': JSON_TYPE }),
          },
          ...(signal === undefined ? {} : { signal }),
        },
      );
      return responseOf(statusCode, await bodyText(received), asText);
    } catch (error) {
      signal?.throwIfAborted();
      if (statusOf(error) === UNAUTHORIZED)
        throw new MoltlerError('store_credentials_rejected', { url: name });
      throw transportFailure(addressless(error), name);
    }
  };
  return { ...sendingBy(once, name), close: async () => undefined };
}

const addressless = (error: unknown): unknown =>
  error instanceof Error
    ? Object.assign(new Error(withoutAddress(error.message)), { name: error.name })
    : error;

const UNAUTHORIZED = 401;

/** The status of a response that the client has thrown; undefined for other errors. */
const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : undefined;
