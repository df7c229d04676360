import { RecordingServer } from './testing/recording_server';

let server: RecordingServer;

beforeEach(async () => {
  server = new RecordingServer();
  await server.start();
});
afterEach(() => server.close());

it('opens its page from a link on another site, which may neither frame it nor send it requests', async () => {
  const link = {
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
  };
  const page = await server.call('GET', '/connectors', link);
  expect(page).toMatchObject({ status: 200, text: '<html>' });
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect((await server.call('HEAD', '/', link)).status).toBe(200);
  const framed = { ...link, 'sec-fetch-dest': 'iframe' };
  expect((await server.call('GET', '/', framed)).status).toBe(403);
  expect((await server.call('GET', '/api/moltler/snapshot', link)).status).toBe(403);
  expect((await server.call('GET', '/api/nothing', link)).status).toBe(403);
  expect((await server.call('GET', '/app.js', link)).status).toBe(403);
  expect((await server.run('SELECT 1', link)).status).toBe(403);
});

it.each([
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/..%5cpackage.json',
  '/%252e%252e/package.json',
  '/a/..%2f..%2fpackage.json',
  '/app.js/../../package.json',
  '//etc/passwd.txt',
  '/app.js%00.html',
  '/%',
  '/.env',
])('serves nothing beside its own files: %s', async (path) => {
  expect((await server.call('GET', path)).status).toBeGreaterThanOrEqual(400);
});

it('serves the page for its own paths, and its files', async () => {
  for (const path of [
    '/',
    '/connectors',
    '/connectors/new/github',
    '/connectors/edit/gh',
    '/syncs',
    '/syncs/new',
    '/syncs/indices',
    '/syncs/sync/gh_issues',
    '/syncs/edit/gh_issues',
    '/history',
  ])
    expect(await server.call('GET', path)).toMatchObject({ status: 200, text: '<html>' });
  // A monitor that requests an unknown path must not get a success.
  for (const path of [
    '/health',
    '/metrics',
    '/connectorsx',
    '/connectors/x',
    '/syncs/x',
    '/history/health',
  ])
    expect((await server.call('GET', path)).status).toBe(404);
  expect(await server.call('GET', '/conectors', { accept: 'text/html,*/*' })).toMatchObject({
    status: 404,
    text: '<html>',
  });
  expect((await server.call('GET', '/api/nothing', { accept: 'text/html' })).text).not.toBe(
    '<html>',
  );
  expect((await server.call('GET', '/app.js')).text).toBe('run()');
  expect((await server.call('GET', '/app.js', { 'if-none-match': '"5"' })).status).toBe(304);
});
