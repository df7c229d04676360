import axios from 'axios';
import type { LoopbackService } from '../http/loopback_service';
import { datadogSample } from './dataset';
import { startSampleDatadog } from './service';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const keys = { 'dd-api-key': 'a', 'dd-application-key': 'b' };

describe('the sample Datadog', () => {
  let service: LoopbackService;
  beforeAll(async () => {
    service = await startSampleDatadog({
      apiKey: 'a',
      appKey: 'b',
      latency: 0,
      now: () => NOW,
      limits: { dashboard: 1 },
    });
  });
  afterAll(() => service.close());
  const get = (path: string, headers: Record<string, string> = keys) =>
    axios.get<Record<string, unknown>>(`${service.url}${path}`, {
      headers,
      validateStatus: () => true,
      proxy: false,
    });
  const listed = async (path: string, name: string) =>
    ((await get(path)).data[name] as unknown[]).length;

  it('is the same at every start, with dates that end now', () => {
    expect(datadogSample(NOW)).toEqual(datadogSample(NOW));
    const { events, logs } = datadogSample(NOW);
    for (const { at } of [...events, ...logs]) expect(at).toBeLessThanOrEqual(NOW);
  });
  it('checks both keys, and for validate only the API key', async () => {
    expect((await get('/api/v1/validate', { 'dd-api-key': 'a' })).status).toBe(200);
    expect((await get('/api/v1/validate', { 'dd-api-key': 'x' })).status).toBe(403);
    expect((await get('/api/v1/monitor', { 'dd-api-key': 'a' })).status).toBe(403);
  });
  it('hides what is older than its default windows', async () => {
    expect(await listed('/api/v1/hosts', 'host_list')).toBe(7);
    expect(await listed('/api/v1/hosts?from=1', 'host_list')).toBe(8);
    const month = '/api/v2/events?filter[from]=now-4w&page[limit]=1000';
    expect(await listed(month, 'data')).toBeGreaterThan(
      await listed('/api/v2/events?page[limit]=1000', 'data'),
    );
  });
  it('sends 10 events unless more are requested, and a cursor', async () => {
    const { data } = await get('/api/v2/events?filter[from]=now-4w');
    expect(data['data']).toHaveLength(10);
    expect(data).toHaveProperty('meta.page.after');
  });
  it('checks a downtime, whose status follows from its times', async () => {
    const create = async (monitor_id: number, schedule: object) => {
      const attributes = { scope: '*', monitor_identifier: { monitor_id }, schedule };
      const body = { data: { type: 'downtime', attributes } };
      const { status, data } = await axios.post<{ data?: { attributes: { status: string } } }>(
        `${service.url}/api/v2/downtime`,
        body,
        { headers: keys, validateStatus: () => true, proxy: false },
      );
      return data.data?.attributes.status ?? status;
    };
    const at = (hours: number) => new Date(NOW + hours * 3_600_000).toISOString();
    expect(await create(1, {})).toBe(400);
    expect(await create(4_200_100, { end: at(-1) })).toBe(400);
    expect(await create(4_200_100, {})).toBe('active');
    expect(await create(4_200_100, { start: at(1) })).toBe('scheduled');
    expect(await create(4_200_100, { start: at(-2), end: at(-1) })).toBe('ended');
  });
  it('reports a query that it cannot parse with status 200', async () => {
    const { status, data } = await get('/api/v1/query?from=1&to=2&query=avg:x');
    expect([status, data['status']]).toEqual([200, 'error']);
    expect(data['error']).toMatch(/^Error parsing query/);
  });
  it('limits requests per endpoint, and reports the seconds to the reset', async () => {
    const first = await get('/api/v1/dashboard');
    expect(first.headers).toMatchObject({
      'x-ratelimit-name': 'dashboard',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '3600',
    });
    expect((await get('/api/v1/dashboard')).status).toBe(429);
    expect((await get('/api/v1/monitor')).status).toBe(200);
  });
});
