import axios from 'axios';
import type { LoopbackService } from '../http/loopback_service';
import { sampleAccount } from './dataset';
import { startSamplePagerduty } from './service';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const DAY = 86_400_000;
interface Page {
  readonly incidents: readonly { readonly id: string; readonly created_at: string }[];
  readonly more: boolean;
}

describe('the sample PagerDuty', () => {
  let service: LoopbackService;
  let time = NOW;
  beforeAll(async () => {
    service = await startSamplePagerduty({ apiKey: 'k', latency: 0, now: () => time });
  });
  afterAll(() => service.close());
  const headers = { authorization: 'Token token=k' };
  const get = (path: string, more: Record<string, string> = {}) =>
    axios.get<Page>(`${service.url}${path}`, {
      headers: { ...headers, ...more },
      validateStatus: () => true,
      proxy: false,
    });
  const put = (path: string, body: unknown, more: Record<string, string> = {}) =>
    axios.put<object>(`${service.url}${path}`, body, {
      headers: { ...headers, ...more },
      validateStatus: () => true,
      proxy: false,
    });

  it('is the same at every start, with dates that end now', () => {
    expect(sampleAccount(NOW)).toEqual(sampleAccount(NOW));
    const { incidents, log } = sampleAccount(NOW);
    const last = incidents.at(-1);
    expect([last?.id, last?.status, last?.createdAt]).toEqual([
      'P123ABC',
      'triggered',
      NOW - 3_600_000,
    ]);
    expect(Math.max(...log.map(({ at }) => at))).toBeLessThanOrEqual(NOW);
    expect(new Set(log.map(({ id }) => id)).size).toBe(log.length);
  });

  it('lists the last month unless all dates are requested', async () => {
    const month = await get('/incidents?limit=100');
    for (const { created_at: at } of month.data.incidents)
      expect(NOW - Date.parse(at)).toBeLessThan(31 * DAY);
    const all = await get('/incidents?limit=100&date_range=all');
    expect([all.data.incidents.length, all.data.more]).toEqual([100, true]);
  });

  it('rejects ranges and offsets that are too large', async () => {
    const range = '/incidents?since=2025-01-01T00:00:00Z&until=2026-01-01T00:00:00Z';
    expect((await get(range)).status).toBe(400);
    expect((await get('/incidents?limit=100&offset=9950')).status).toBe(400);
  });

  it('rejects wrong keys and unknown users', async () => {
    expect((await get('/incidents', { authorization: 'Token token=x' })).status).toBe(401);
    const resolve = { incident: { type: 'incident_reference', status: 'resolved' } };
    expect((await put('/incidents/P123ABC', resolve)).status).toBe(400);
    const from = { from: 'ada@mycompany.example' };
    expect((await put('/incidents/P123ABC', resolve, from)).data).toMatchObject({
      incident: { status: 'resolved', assignments: [] },
    });
  });

  it('rejects requests beyond its limit until the minute is over', async () => {
    let status = 200;
    for (let sent = 0; sent < 1000 && status === 200; sent++)
      status = (await get('/abilities')).status;
    expect(status).toBe(429);
    time += 60_000;
    expect((await get('/abilities')).status).toBe(200);
    time = NOW;
  });
});
