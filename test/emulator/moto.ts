import { freePort } from '../support/free_port';
import { motoServer } from '../support/needs';
import { signedHeaders, type SigningKeys } from '../../server/connectors/testing';
import { started } from './started';

/** A running emulator of AWS. */
export interface EmulatedAws {
  readonly url: string;
  /** Sends a request of the query protocol, as an administrator would; returns the body. */
  query(
    service: string,
    region: string,
    parameters: Readonly<Record<string, string>>,
  ): Promise<string>;
  send(request: {
    readonly service: string;
    readonly region: string;
    readonly method: string;
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  }): Promise<string>;
  stop(): Promise<void>;
}

const ADMIN: SigningKeys = { accessKeyId: 'AKIAADMIN', secretAccessKey: 'admin' };

/** Starts moto on a free loopback port. */
export async function startEmulatedAws(): Promise<EmulatedAws> {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const { stop } = await started(
    motoServer(),
    ['-H', '127.0.0.1', '-p', port],
    `${url}/moto-api/data.json`,
  );
  const send: EmulatedAws['send'] = async ({
    service,
    region,
    method,
    path,
    headers = {},
    body,
  }) => {
    const request = { method, url: `${url}${path}`, headers, body };
    const signed = await signedHeaders(request, { service, region }, ADMIN, new Date());
    const response = await fetch(request.url, {
      method,
      headers: signed,
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: HTTP ${response.status} ${text}`);
    return text;
  };
  return {
    url,
    send,
    query: (service, region, parameters) =>
      send({
        service,
        region,
        method: 'POST',
        path: '/',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(parameters).toString(),
      }),
    stop,
  };
}
