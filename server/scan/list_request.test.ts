import type { ListDeclaration } from '../../common/declaration';
import { numberedPages } from '../../common/declaration/build';
import { boundsOf } from '../bounds';
import { prepareRequest, applyPage } from '../connectors';
import { listPager, listRequest } from './list_request';
import { fixture } from './testing/scan_fixture';

const list = (more: Partial<ListDeclaration> = {}): ListDeclaration => ({
  name: 'all',
  request: { method: 'GET', path: '/issues' },
  rows: '.',
  filters: [],
  pages: numberedPages({ page: 'page', size: 'per_page', max: 100, first: 1 }),
  ...more,
});

const client = { prepare: prepareRequest };
const { connector } = fixture(() => ({ body: [] }));
const tracker = connector('tracker');

test('a list is requested with its own request and the query that planning chose', () => {
  const access = { query: { state: ['open'] } };
  const { url } = listRequest(client, tracker, list(), access, {});
  expect(new URL(url).pathname).toMatch(/\/issues$/);
  expect(new URL(url).search).toBe('?state=open');
});

test('a translator may replace it with another request', () => {
  const request = { method: 'GET', path: '/search' } as const;
  const access = { query: {}, translation: { request, echo: {} } };
  expect(new URL(listRequest(client, tracker, list(), access, {}).url).pathname).toMatch(
    /\/search$/,
  );
});

test('the first page is the one that a scan requests first', () => {
  const base = listRequest(client, tracker, list(), { query: {} }, {});
  const page = listPager(tracker, list(), { bounds: boundsOf() }).first();
  const alone = listPager(tracker, list()).first();
  expect(applyPage(base, page).url).toBe(applyPage(base, alone).url);
  expect(new URL(applyPage(base, page).url).searchParams.get('per_page')).toBe('100');
});
