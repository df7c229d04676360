import { generateKeyPairSync } from 'node:crypto';
import type { Authentication, RequestTemplate } from '../../../common/declaration';
import { MoltlerError } from '../../../common/errors';
import type { Connector } from '../connector';
import type { ClosableServiceClient } from '../create_service_client';
import type { SendContext, ServiceResponse } from '../service_client';
import {
  json,
  loopbackServer,
  type LoopbackServer,
  type Responder,
  type SeenRequest,
} from './loopback_server';
import { retryingClock } from './moving_clock';
import { readContext, sampleClient, sampleConnector, sampleType } from './sample_connector';

export const SECRET = 'client-s3cr3t/+=';
export const REFRESH = 'refresh-s3cr3t';
const KEYS = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const PEM = KEYS.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
export const SECRETS: Readonly<Record<string, string>> = {
  client: SECRET,
  refresh: REFRESH,
  pem: PEM,
};
export const CONFIG = {
  client_id: 'the-client',
  client_secret: '{{secrets.client}}',
  refresh_token: '{{secrets.refresh}}',
  private_key: '{{secrets.pem}}',
};
const FIELD = { kind: 'text', title: 'A', optional: true, secret: true } as const;
const CLIENT = { id: '{client_id}', secret: '{client_secret}' };
export const LIST: RequestTemplate = { method: 'GET', path: '/things' };

const isToken = ({ url }: SeenRequest): boolean => url.startsWith('/token');

/** A service that accepts the token it issued last, and a client for it. */
export class TokenService {
  readonly clock = retryingClock();
  /** Tokens that the service accepts. */
  accepted: ReadonlySet<string> = new Set();
  issued = 0;
  /** Responds to requests for a token. */
  token: Responder;
  /** Responds to all others if they have an accepted token. */
  respond: Responder = (_, response, count) => json(response, 200, [{ id: count }]);
  private opened: LoopbackServer | undefined;
  readonly sender: ClosableServiceClient = sampleClient({
    clock: this.clock,
    secrets: { read: async (name) => SECRETS[name] },
  });

  constructor() {
    this.token = this.issue;
  }

  readonly issue: Responder = (_, response) => {
    this.issued += 1;
    this.accepted = new Set([`token-${this.issued}`]);
    json(response, 200, {
      access_token: `token-${this.issued}`,
      token_type: 'Bearer',
      expires_in: 3600,
    });
  };

  async open(): Promise<void> {
    this.opened = await loopbackServer((request, response, count) => {
      if (isToken(request)) return this.token(request, response, count);
      const token = (request.headers.authorization ?? '').replace('Bearer ', '');
      if (!this.accepted.has(token)) return json(response, 401, { message: 'expired' });
      this.respond(request, response, count);
    });
  }

  async close(): Promise<void> {
    await this.sender.close();
    await this.opened?.close();
  }

  get server(): LoopbackServer {
    if (this.opened === undefined) throw new Error('It is not open.');
    return this.opened;
  }

  readonly connectorOf = (...authentication: readonly Authentication[]): Connector => {
    const { url } = this.server;
    const type = sampleType({ authentication });
    const made = sampleConnector(url, { type });
    const secrets = Object.fromEntries(Object.keys(CONFIG).map((key) => [key, FIELD]));
    return {
      ...made,
      declaration: { ...type, config: { ...type.config, ...secrets } },
      stored: { ...made.stored, config: { ...CONFIG, url } },
    };
  };

  readonly source = (): { readonly url: string; readonly client: typeof CLIENT } => ({
    url: `${this.server.url}/token`,
    client: CLIENT,
  });

  readonly send = (
    connector: Connector,
    template: RequestTemplate = LIST,
    context: Partial<SendContext> = {},
  ): Promise<ServiceResponse> =>
    this.sender.send(connector, this.sender.prepare(connector, template, {}), readContext(context));

  /** The requests for a token so far. */
  readonly tokenRequests = (): readonly SeenRequest[] => this.server.seen.filter(isToken);
  /** All other requests. */
  readonly sent = (): readonly SeenRequest[] => this.server.seen.filter((one) => !isToken(one));

  readonly failure = async (
    connector: Connector,
    context: Partial<SendContext> = {},
  ): Promise<MoltlerError> => {
    const error: unknown = await this.send(connector, LIST, context).catch(
      (thrown: unknown) => thrown,
    );
    if (error instanceof MoltlerError) return error;
    throw new Error(`It did not fail: ${JSON.stringify(error)}`);
  };
}
