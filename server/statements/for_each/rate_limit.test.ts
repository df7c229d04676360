import type { ConnectorTypeDeclaration } from '../../../common/declaration';
import { createConnectorActions, createRedactor, createServiceClient } from '../../connectors';
import { json, loopbackServer, sampleConnector, sampleType } from '../../connectors/testing';
import { fakeClock, memoryAuditLog } from '../../ports/fakes';
import { inParallel } from './in_parallel';

/** A busy machine takes several times as long for 1,000 requests. */
jest.setTimeout(90_000);

const TYPE: ConnectorTypeDeclaration = {
  ...sampleType(),
  entities: {
    tickets: {
      title: 'Tickets',
      description: '',
      key: ['id'],
      incremental: { none: 'a test' },
      columns: {},
      lists: [],
      actions: {
        close: {
          title: 'Close',
          parameters: { id: { type: 'integer', required: true } },
          request: { method: 'POST', path: '/tickets/{id}/close' },
          idempotent: false,
          destructive: false,
          invalidates: [],
        },
      },
    },
  },
};

const RATE = 50;
const BURST = 5;
const WIDTH = 8;

it('1,000 actions never exceed the rate limit in any window, however many are sent at once', async () => {
  const clock = fakeClock();
  const times: number[] = [];
  const server = await loopbackServer((_, response) => {
    times.push(clock.monotonic());
    json(response, 200, {});
  });
  const redactor = createRedactor();
  const client = createServiceClient({
    secrets: { read: async () => 'a-token-of-the-test' },
    clock,
    redactor,
    version: 'test',
    environment: {},
  });
  const connector = sampleConnector(server.url, {
    type: TYPE,
    options: { rateLimit: RATE, rateLimitBurst: BURST },
  });
  const actions = createConnectorActions({
    client,
    redactor,
    auditLog: memoryAuditLog(),
    pageCache: { invalidate: async () => undefined },
    clock,
    mode: 'full',
    directory: { get: async () => connector, list: async () => [] },
  });
  const statements = Array.from({ length: 1000 }, (_, id) => ({
    kind: 'connector_exec_statement' as const,
    dryRun: false,
    connector: 'sample',
    entity: 'tickets',
    action: 'close',
    arguments: { id },
    argumentTypes: {},
  }));
  const context = { user: 'me', signal: new AbortController().signal };
  const send = async (): Promise<number> => {
    let succeeded = 0;
    const work = (statement: (typeof statements)[number]) => actions.attempt(statement, context);
    for await (const { outcome } of inParallel(statements, WIDTH, work, () => false))
      succeeded += outcome === 'ok' ? 1 : 0;
    return succeeded;
  };
  let ended = false;
  const sending = send().finally(() => (ended = true));
  while (!ended) await clock.advance(1000 / RATE);
  expect(await sending).toBe(1000);
  for (const [first, start] of times.entries()) {
    const inSecond = times.slice(first).filter((time) => time < start + 1000).length;
    // The clock also moves while requests are on their way, so that up to WIDTH of them may arrive late.
    expect(inSecond).toBeLessThanOrEqual(RATE + BURST + WIDTH);
  }
  await client.close();
  await server.close();
});
