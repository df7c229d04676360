import { once } from 'node:events';
import { connect } from 'node:net';
import { startLoopbackService } from './loopback_service';

const timers = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

test('a service that is closed does not wait for responses that nobody receives', async () => {
  const before = timers();
  const service = await startLoopbackService({
    routes: {},
    notFound: { status: 404 },
    latency: 3_600_000,
  });
  const client = connect(Number(new URL(service.url).port), '127.0.0.1');
  client.on('error', () => undefined);
  client.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  while (service.log.length === 0) await new Promise(setImmediate);
  await service.close();
  if (!client.destroyed) await once(client, 'close');
  expect(timers()).toBe(before);
});
