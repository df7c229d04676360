import { openEngines, type Engine } from './engine';
import { faultyService, says, type Behaviour, type FaultyService } from './service';

export const HISTORY = '/api/conversations.history';
export const CHANNELS = '/api/conversations.list';

export const message = (ts: string, more: object = {}) => ({
  type: 'message',
  user: 'U1',
  text: 'x',
  ts,
  ...more,
});
export const channel = (id: string, name: string) => ({ id, name });
/** A page of messages in Slack's format; `next` is the cursor of the page after it. */
export const page = (messages: readonly object[], next?: string, more: object = {}) => ({
  ok: true,
  messages,
  has_more: next !== undefined,
  ...(next === undefined ? {} : { response_metadata: { next_cursor: next } }),
  ...more,
});
/** An error, which Slack returns with status 200. */
export const fails = (error: string, more: object = {}): Behaviour =>
  says({ ok: false, error, ...more });

export interface OpenSlack {
  readonly engine: Engine;
  readonly service: FaultyService;
  /** Another engine on the same data, which does not write. */
  openReadOnly(): Promise<Engine>;
}

/** For each test, `use` gets a service and an engine with the connectors `s` and `both`, the latter with a user's token. */
export function withSlack(use: (opened: OpenSlack) => void): void {
  const engines = openEngines();
  let service: FaultyService;
  beforeEach(async () => {
    service = await faultyService();
    const engine = await engines.open();
    await engine.run(
      `CREATE SECRET bot VALUE 'a-bot-token';
       CREATE SECRET person VALUE 'a-user-token';
       CREATE CONNECTOR s TYPE 'slack' CONFIG
         {"bot_token": "{{secrets.bot}}", "base_url": "${service.url}"}
         OPTIONS {"retry_count": 0};
       CREATE CONNECTOR both TYPE 'slack' CONFIG
         {"bot_token": "{{secrets.bot}}", "user_token": "{{secrets.person}}", "base_url": "${service.url}"};`,
    );
    const { directory } = engine;
    use({ engine, service, openReadOnly: () => engines.open({ directory, mode: 'read_only' }) });
  });
  afterEach(() => service.close());
  afterAll(() => engines.dispose());
}
