import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackage, KibanaHome } from '../harness';
import { errorOf, userOf } from '../harness/client';

jest.setTimeout(600_000);

const ROOT = join(__dirname, '../../..');

/** Of everything that is stored, in two spaces; names and values are in `upgrade.test.ts`. */
const SCRIPTS: readonly (readonly [string, string | undefined])[] = [
  ["CREATE SECRET token VALUE 'value-of-the-token'", undefined],
  [
    `CREATE CONNECTOR gh TYPE 'github' CONFIG {"org": "acme", "base_url": "http://127.0.0.1:9", "token": "{{secrets.token}}"} OPTIONS {"retry_count": 0}`,
    undefined,
  ],
  [
    `CREATE CONNECTOR plain TYPE 'github' CONFIG {"org": "acme", "token": "plain-text-token"} OPTIONS {"timeout_seconds": 7}`,
    undefined,
  ],
  ['CREATE VIEW bugs (n) AS SELECT number FROM gh.issues', undefined],
  ["CREATE SECRET gone VALUE 'x'; DROP SECRET gone", undefined],
  [
    `CONNECTOR_EXEC gh.issues.create({"repo": "acme/web", "title": "written by a build"})`,
    undefined,
  ],
  ['SELECT 1 AS one', undefined],
  ['CREATE VIEW other AS SELECT 2 AS two', 'team'],
  // With a task that is not due while it is written.
  ["SYNC (SELECT 'x' AS k) AS copy TO copied KEY (k) SCHEDULE '0 0 1 1 *'", undefined],
];

/**
 * `MOLTLER_COMMIT=… npm run kibana:state`: builds the package of a commit, has it store something of each kind, and writes
 * what it has stored to `state_<commit>.json`, which later builds must be able to read.
 */
test('write the state of a build', async () => {
  const commit = execFileSync('git', ['rev-parse', process.env['MOLTLER_COMMIT'] ?? 'HEAD'], {
    cwd: ROOT,
  })
    .toString()
    .trim();
  const folder = mkdtempSync(join(tmpdir(), 'moltler-state-'));
  const source = join(ROOT, 'target/kibana_state_source');
  const home = new KibanaHome();
  try {
    mkdirSync(source, { recursive: true });
    execFileSync('sh', ['-c', `git archive ${commit} | tar -x -C '${source}'`], { cwd: ROOT });
    // Hard links: the notices of the package look for packages below the sources.
    execFileSync('cp', ['-al', join(ROOT, 'node_modules'), join(source, 'node_modules')]);
    await home.install(buildPackage(join(folder, 'package'), source));
    const users = { admin: { default: ['all'], team: ['all'] } };
    const kibana = await home.start({ users });
    for (const [text, space] of SCRIPTS) {
      const events = await userOf(kibana, 'admin').run(text, {}, space);
      // Nothing listens where the connector sends the action; that it was tried is stored.
      const expected = text.startsWith('CONNECTOR_EXEC') ? 'connection_failed' : undefined;
      if (errorOf(events) !== expected) throw new Error(JSON.stringify(events));
    }
    const state = await kibana.obey({ order: 'dump' });
    await kibana.stop();
    const file = join(__dirname, `state_${commit.slice(0, 8)}.json`);
    writeFileSync(file, `${JSON.stringify(state, null, 2)}\n`);
    process.stdout.write(`${file}\n`);
  } finally {
    home.dispose();
    rmSync(source, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
});
