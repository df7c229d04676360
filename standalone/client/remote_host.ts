import axios, { AxiosError, type AxiosInstance, type AxiosResponse } from 'axios';
import { randomBytes } from 'node:crypto';
import { Agent } from 'node:https';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import * as z from 'zod';
import type { StreamEvent, WriteMode } from '../../common/contract';
import type { SchemaSnapshot } from '../../common/binding';
import { ConnectionError, MoltlerError } from '../../common/errors';
import type { ScriptHost } from '../cli';
import { REQUEST_HEADER, NONCE_HEADER, proofOf, sameToken } from '../server';
import { responseText, failureText } from './response_text';

export interface RemoteOptions {
  readonly url: string;
  readonly token: string | undefined;
  /** What actions may do; the server's own mode may be stricter. */
  readonly mode: WriteMode;
  /** The server's own certificate: only this one is trusted, whatever name it contains. */
  readonly certificate?: string | undefined;
}
export type RemoteHost = ScriptHost & {
  snapshot(): Promise<SchemaSnapshot>;
  /** Whether the server knows the token. The token is not sent for this check. */
  healthy(): Promise<boolean>;
};

const HEALTH = z.object({ product: z.literal('moltler'), proof: z.string().optional() });
/** The server, or something in between, closed the connection after the request was sent. */
const AFTER_SENDING = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'ETIMEDOUT']);

/** A Moltler server as the host of scripts. Its responses are trusted as much as its address. */
export function remoteHost({ url, token, mode, certificate }: RemoteOptions): RemoteHost {
  const client: AxiosInstance = axios.create({
    baseURL: url,
    headers: { [REQUEST_HEADER]: '1' },
    validateStatus: () => true,
    maxRedirects: 0,
    proxy: false,
    ...(certificate === undefined ? {} : { httpsAgent: agentFor(certificate) }),
  });
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const unreachable = (error: unknown): ConnectionError =>
    new ConnectionError('server_unreachable', { url, reason: reasonOf(error) });
  const lost = (cause?: unknown): ConnectionError =>
    new ConnectionError('server_connection_lost', { url }, {}, { cause });
  const rejected = ({ status }: AxiosResponse, message: string | undefined): MoltlerError =>
    message === undefined
      ? new ConnectionError('server_not_moltler', { url, status })
      : new MoltlerError('server_rejected', { status, message });

  return {
    run: async function* ({ text, parameters, timeZone, record, confirm, signal }) {
      let response: AxiosResponse<Readable>;
      try {
        response = await client.post<Readable>(
          '/api/moltler/run',
          { text, parameters, mode, timeZone, record, confirm },
          { headers, responseType: 'stream', signal },
        );
      } catch (error) {
        if (signal.aborted) return;
        throw error instanceof AxiosError && AFTER_SENDING.has(error.code ?? '')
          ? lost(error)
          : unreachable(error);
      }
      const type = String(response.headers['content-type']);
      if (response.status !== 200 || !type.startsWith('application/x-ndjson'))
        throw rejected(response, await failureText(response.data));
      const lines = createInterface({ input: response.data, crlfDelay: Infinity });
      let ended = false;
      try {
        for await (const line of lines) {
          const event = JSON.parse(line) as StreamEvent;
          ended = event.type === 'done';
          yield event;
        }
      } catch (error) {
        if (!signal.aborted) throw lost(error);
      } finally {
        response.data.destroy();
      }
      if (!ended && !signal.aborted) throw lost();
    },
    confirm: async (answer) => {
      try {
        // If the script has ended in the meantime, its events say so.
        await client.post('/api/moltler/confirm', answer, { headers });
      } catch (error) {
        throw unreachable(error);
      }
    },
    snapshot: async () => {
      let response: AxiosResponse<Readable>;
      try {
        response = await client.get<Readable>('/api/moltler/snapshot', {
          headers,
          responseType: 'stream',
        });
      } catch (error) {
        throw unreachable(error);
      }
      const type = String(response.headers['content-type']);
      if (response.status !== 200 || !type.startsWith('application/json'))
        throw rejected(response, await failureText(response.data));
      try {
        return JSON.parse(await responseText(response.data)) as SchemaSnapshot;
      } catch (error) {
        throw unreachable(error);
      }
    },
    healthy: async () => {
      const nonce = randomBytes(24).toString('base64url');
      try {
        const { status, data } = await client.get<unknown>('/api/moltler/health', {
          headers: { [NONCE_HEADER]: nonce },
          timeout: 5000,
          maxContentLength: 64 * 1024,
        });
        const { proof = '' } = HEALTH.parse(data);
        return status === 200 && (token === undefined || sameToken(proof, proofOf(token, nonce)));
      } catch {
        return false;
      }
    },
  };
}

const agentFor = (certificate: string): Agent =>
  new Agent({
    ca: certificate,
    allowPartialTrustChain: true,
    checkServerIdentity: () => undefined,
  });

/** Node's error has no text if it tried several addresses. */
/** Node's codes in words. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'connection refused'],
  ['ENOTFOUND', 'the host name cannot be resolved'],
  ['EAI_AGAIN', 'the DNS lookup failed'],
  ['ECONNRESET', 'the connection was reset'],
  ['ETIMEDOUT', 'it did not respond in time'],
]);

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = error instanceof AxiosError ? error.code : undefined;
  const reason = code === undefined ? undefined : REASONS.get(code);
  if (reason !== undefined) return reason;
  return error.message === '' ? (code ?? error.name) : error.message;
}
