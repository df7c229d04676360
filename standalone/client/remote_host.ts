import axios, { type AxiosInstance, type AxiosResponse } from 'axios';
import { Agent } from 'node:https';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { StreamEvent, WriteMode } from '../../common/contract';
import type { SchemaSnapshot } from '../../common/binding/schema';
import { ConnectionError, MoltlerError } from '../../common/errors';
import type { ScriptHost } from '../cli/run_script';
import { REQUEST_HEADER } from '../server/origin_checks';

export interface RemoteOptions {
  readonly url: string;
  readonly token: string | undefined;
  /** What actions may do; the server's own mode may let less through. */
  readonly mode: WriteMode;
  /** The server's own certificate: it and no other is trusted, whatever name is in it. */
  readonly certificate?: string | undefined;
}
export type RemoteHost = ScriptHost & {
  snapshot(): Promise<SchemaSnapshot>;
  healthy(): Promise<boolean>;
};

/** A Moltler server as the host of scripts. Its answers are trusted as far as its address was. */
export function remoteHost({ url, token, mode, certificate }: RemoteOptions): RemoteHost {
  const client: AxiosInstance = axios.create({
    baseURL: url,
    headers: {
      [REQUEST_HEADER]: '1',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    validateStatus: () => true,
    maxRedirects: 0,
    proxy: false,
    ...(certificate === undefined ? {} : { httpsAgent: agentFor(certificate) }),
  });
  return {
    run: async function* ({ text, parameters, signal }) {
      const answer = await called(url, () =>
        client.post<Readable>(
          '/api/moltler/run',
          { text, parameters, mode },
          { responseType: 'stream', signal },
        ),
      );
      if (answer.status !== 200) throw refused(answer);
      const lines = createInterface({ input: answer.data, crlfDelay: Infinity });
      let ended = false;
      try {
        for await (const line of lines) {
          const event = JSON.parse(line) as StreamEvent;
          ended = event.type === 'done';
          yield event;
        }
      } catch (error) {
        if (!signal.aborted) throw lost(url, error);
      } finally {
        answer.data.destroy();
      }
      if (!ended && !signal.aborted) throw lost(url, new Error('the answer ended early'));
    },
    snapshot: async () => {
      const answer = await called(url, () => client.get<SchemaSnapshot>('/api/moltler/snapshot'));
      if (answer.status !== 200) throw refused(answer);
      return answer.data;
    },
    healthy: async () => {
      try {
        const { status, data } = await client.get<{ product?: string }>('/api/moltler/health', {
          timeout: 5000,
        });
        return status === 200 && data.product === 'moltler';
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

async function called<T>(
  url: string,
  call: () => Promise<AxiosResponse<T>>,
): Promise<AxiosResponse<T>> {
  try {
    return await call();
  } catch (error) {
    throw lost(url, error);
  }
}

const lost = (url: string, error: unknown): ConnectionError =>
  new ConnectionError('connection_failed', {
    host: new URL(url).host,
    reason: error instanceof Error ? error.message : 'unknown',
  });

const refused = ({ status }: { readonly status: number }): MoltlerError =>
  new MoltlerError('server_refused', { status });
