import type { JsonValue, Pagination } from '../../../common/declaration';
import type { ScanPosition } from '../position';
import type { AccessPlan } from '../scan_plan';
import type { FakeCall, FakeResponse } from '../testing/fake_service';
import { pagedIssues, planOf } from '../testing/scan_fixture';
import {
  base,
  COUNT,
  KINDS,
  listed,
  optionsFor,
  pageOf,
  read,
  size,
} from '../testing/stopped_scan';

describe('a scan that is stopped after any page', () => {
  it.each(KINDS)(
    'is continued by another process without losing or repeating a row: %j',
    async (pages, respond) => {
      const options = optionsFor(pages);
      const plan = planOf(['number'], {}, { list: 'all', parameters: {} });
      const whole = await read(respond, options, plan, undefined);
      expect(whole.rows).toHaveLength(COUNT);
      expect(whole.position?.ended).toBe(true);
      expect(whole.complete).toBe(true);
      for (let most = 1; most <= 6; most++) {
        const first = await read(respond, options, plan, undefined, most);
        const rest = await read(respond, options, plan, first.position);
        expect([...first.rows, ...rest.rows]).toEqual(whole.rows);
        expect(rest.complete).toBe(true);
        expect(rest.position?.ended).toBe(true);
      }
    },
  );

  it('is continued again and again, one page at a time', async () => {
    const [pages, respond] = KINDS[0] ?? [];
    if (pages === undefined || respond === undefined) throw new Error('no kind');
    const plan = planOf(['number'], {}, { list: 'organization', parameters: {} });
    const rows: string[] = [];
    let position: ScanPosition | undefined;
    let sessions = 0;
    do {
      const part = await read(respond, {}, plan, position, 1);
      rows.push(...part.rows);
      position = part.position;
      sessions++;
    } while (position?.ended !== true);
    expect(rows.map(Number)).toEqual(Array.from({ length: COUNT }, (_, at) => at + 1));
    expect(sessions).toBeGreaterThan(4);
  });

  it('skips lists of a fan-out that were read, and continues the one that was read in part', async () => {
    const names = ['a/25', 'a/3', 'a/12'];
    const service = (call: FakeCall): FakeResponse =>
      call.url.pathname === '/repos'
        ? { body: { items: names.map((name): JsonValue => ({ name })) } }
        : pagedIssues(call, Number(/a\/(\d+)/.exec(call.url.pathname)?.[1]));
    const parent = planOf(['name'], { id: 's0', entity: 'repos' }, { list: 'all', parameters: {} });
    const overRepos: Partial<AccessPlan> = {
      parameters: {},
      fanOut: { over: 'parent', parent, supplies: { repo: 'name' } },
    };
    const plan = planOf(['repo', 'number'], {}, overRepos);
    const whole = await read(service, {}, plan, undefined);
    expect(whole.rows).toHaveLength(40);
    for (let most = 1; most <= 6; most++) {
      const first = await read(service, {}, plan, undefined, most);
      // A repository that was added in between is read, too.
      names.unshift('a/1');
      const rest = await read(service, {}, plan, first.position);
      names.shift();
      expect([...first.rows, ...rest.rows].sort()).toEqual([...whole.rows, 'a/1#1'].sort());
      expect(rest.requests.filter((path) => path.startsWith('/repos/a/25')).length).toBe(
        Math.max(0, 3 - most),
      );
    }
  });

  it('sends nothing if it had ended', async () => {
    const [, respond] = KINDS[0] ?? [];
    if (respond === undefined) throw new Error('no kind');
    const plan = planOf(['number'], {}, { list: 'organization', parameters: {} });
    const whole = await read(respond, {}, plan, undefined);
    const again = await read(respond, {}, plan, whole.position);
    expect(again).toMatchObject({ rows: [], requests: [], complete: true });
  });

  it('stays incomplete if the part that was read was', async () => {
    const doubtful = (call: FakeCall): FakeResponse => {
      const page = Number(call.url.searchParams.get('page') ?? 1);
      const response = listed(call, pageOf);
      // The list becomes shorter while it is read.
      return { body: { ...(response.body as object), total: page === 1 ? 60 : COUNT } };
    };
    const pages: Pagination = { kind: 'page', page: 'page', first: 1, size, totalRows: 'total' };
    const options = {
      entities: {
        issues: {
          ...base(),
          lists: [
            {
              name: 'all',
              request: { method: 'GET' as const, path: '/issues' },
              rows: 'items',
              filters: [],
              pages,
            },
          ],
        },
      },
    };
    const plan = planOf(['number'], {}, { list: 'all', parameters: {} });
    const first = await read(doubtful, options, plan, undefined, 3);
    const rest = await read(doubtful, options, plan, first.position);
    expect(rest).toMatchObject({ complete: false, reason: 'partial' });
  });

  it('is not continued by another scan', async () => {
    const [, respond] = KINDS[0] ?? [];
    if (respond === undefined) throw new Error('no kind');
    const one = planOf(['number'], {}, { list: 'organization', parameters: {} });
    const { position } = await read(respond, {}, one, undefined, 1);
    const other = planOf(['number'], {}, { ...one.access, query: { state: ['open'] } });
    await expect(read(respond, {}, other, position)).rejects.toThrow(
      'The position belongs to another scan',
    );
  });
});
