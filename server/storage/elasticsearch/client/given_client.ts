import type { Readable } from 'node:stream';
import { jsonText, parseJson } from '../../../../common/declaration';
import {
  ERRORS,
  JSON_TYPE,
  REQUEST_SECONDS,
  transportFailure,
  type Elasticsearch,
  type ElasticsearchRequest,
  type ElasticsearchResponse,
} from './connection';
import { sendingBy } from './sending';
import { withoutAddress } from './without_address';

/** The part of a client of Elasticsearch that is used. */
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
    const { method, path, query, body, lines, signal } = request;
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
          ignore: ERRORS,
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
      const text = await textOf(received);
      return {
        status: statusCode,
        body: text === '' ? null : parseJson(text),
        length: text.length,
      };
    } catch (error) {
      signal?.throwIfAborted();
      throw transportFailure(addressless(error), name);
    }
  };
  return { ...sendingBy(once, name), close: async () => undefined };
}

const addressless = (error: unknown): unknown =>
  error instanceof Error
    ? Object.assign(new Error(withoutAddress(error.message)), { name: error.name })
    : error;

async function textOf(body: Readable): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of body) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
