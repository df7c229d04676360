import axios from 'axios';
import { sampleOrganization } from './dataset';
import { startSampleGithub } from './service';
import type { LoopbackService } from '../http/loopback_service';

const NOW = Date.parse('2026-03-01T12:00:00Z');
interface Issue {
  readonly number: number;
  readonly state: string;
  readonly updated_at: string;
  readonly created_at: string;
  readonly labels: readonly { readonly name: string }[];
  readonly user: { readonly login: string };
}

describe('the sample GitHub', () => {
  let service: LoopbackService;
  let time = NOW;
  const start = (limits?: { core: number; search: number }): Promise<LoopbackService> =>
    startSampleGithub({
      organization: sampleOrganization(NOW),
      token: 't',
      latency: 0,
      now: () => time,
      ...(limits === undefined ? {} : { limits }),
    });
  const get = (path: string, headers: Record<string, string> = {}) =>
    axios.get<Issue[]>(path.startsWith('http') ? path : `${service.url}${path}`, {
      headers: { authorization: 'Bearer t', ...headers },
      validateStatus: () => true,
      proxy: false,
    });
  beforeAll(async () => {
    service = await start();
  });
  afterAll(() => service.close());
  const ISSUES = '/repos/mycompany/checkout/issues';

  it('is the same at every start, with dates that end now', () => {
    expect(sampleOrganization(NOW)).toEqual(sampleOrganization(NOW));
    const issues = sampleOrganization(NOW).repositories.flatMap((one) => one.issues);
    const newest = Math.max(...issues.map(({ createdAt }) => Date.parse(createdAt)));
    expect(NOW - newest).toBeLessThan(7 * 86_400_000);
    expect(newest).toBeLessThanOrEqual(NOW);
  });
  it('numbers issues in the order of their creation', async () => {
    const { data } = await get(`${ISSUES}?state=all&per_page=100`);
    const numbers = data.map(({ number }) => number);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  });
  it('assigns one role to each member', async () => {
    const logins = async (role: string): Promise<unknown[]> => {
      const { data } = await get(`/orgs/mycompany/members?per_page=100${role}`);
      return (data as readonly object[] as readonly { login: string }[]).map(({ login }) => login);
    };
    const [admins, members] = [await logins('&role=admin'), await logins('&role=member')];
    expect([admins.length > 0, members.length > admins.length]).toEqual([true, true]);
    expect([...admins, ...members].sort()).toEqual((await logins('')).sort());
  });
  it('returns every row once along the Link header', async () => {
    const seen: number[] = [];
    let next: string | undefined = `${ISSUES}?state=all&per_page=50`;
    while (next !== undefined) {
      const { data, headers } = (await get(next)) as {
        data: Issue[];
        headers: Record<string, string>;
      };
      seen.push(...data.map(({ number }) => number));
      next = /<([^>]*)>; rel="next"/.exec(headers['link'] ?? '')?.[1];
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(
      sampleOrganization(NOW).repositories.find(({ name }) => name === 'checkout')?.issues.length,
    );
  });
  it('returns open issues by default, and filters by state, label, author and time', async () => {
    for (const { state } of (await get(ISSUES)).data) expect(state).toBe('open');
    const { data } = await get(`${ISSUES}?state=closed&labels=BUG&since=2026-01-01T00:00:00Z`);
    expect(data.length).toBeGreaterThan(0);
    for (const issue of data) {
      expect(issue.state).toBe('closed');
      expect(issue.labels.map(({ name }) => name)).toContain('bug');
      expect(issue.updated_at >= '2026-01-01').toBe(true);
    }
    const author = data[0]?.user.login ?? '';
    for (const { user } of (await get(`${ISSUES}?creator=${author}`)).data)
      expect(user.login).toBe(author);
  });
  it('responds with 304 to a current ETag, without counting the request', async () => {
    const first = await get(ISSUES);
    const again = await get(ISSUES, { 'if-none-match': String(first.headers['etag']) });
    expect(again.status).toBe(304);
    expect(again.headers['x-ratelimit-remaining']).toBe(first.headers['x-ratelimit-remaining']);
  });
  it('rejects a wrong token and unknown paths', async () => {
    expect((await get(ISSUES, { authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await get('/repos/mycompany/nothing/issues')).status).toBe(404);
    expect((await get('/repos/others/checkout/issues')).status).toBe(404);
  });
  it('rejects requests beyond the quota until it is renewed', async () => {
    const small = await start({ core: 2, search: 1 });
    try {
      const call = () => get(`${small.url}${ISSUES}`);
      expect([(await call()).status, (await call()).status]).toEqual([200, 200]);
      const refused = await call();
      expect(refused.status).toBe(403);
      expect(refused.headers['x-ratelimit-remaining']).toBe('0');
      time = Number(refused.headers['x-ratelimit-reset']) * 1000;
      expect((await call()).status).toBe(200);
    } finally {
      time = NOW;
      await small.close();
    }
  });
});
