import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKey, givenKey } from '../../server/secrets';
import { needs } from '../support/needs';
import { killAgain } from '../syncs/kills/trial';
import { openPortsForTests } from './open_ports';
import { elasticsearchUrl } from './shared_server';

/** More of them: MOLTLER_TEST_KILLS=1000. */
const KILLS = Number(process.env['MOLTLER_TEST_KILLS'] ?? 50);
const SEED = Number(process.env['MOLTLER_TEST_SEED'] ?? 1);
/** On a machine that does much else. */
const SECONDS_OF_A_KILL = 15;

needs('elasticsearch')('syncs whose processes are killed, on Elasticsearch', () => {
  const opened = openPortsForTests();
  const directory = mkdtempSync(join(tmpdir(), 'moltler-killed-syncs-'));
  afterAll(async () => {
    await opened.dispose();
    rmSync(directory, { recursive: true, force: true });
  });

  it(
    `go on: the index has exactly what the source has (${KILLS} kills, seed ${SEED})`,
    async () => {
      const url = await elasticsearchUrl();
      const key = generateKey();
      const prefix = opened.prefix();
      const report = await killAgain({
        kills: KILLS,
        seed: SEED,
        data: directory,
        environment: {
          MOLTLER_ELASTICSEARCH: url,
          MOLTLER_ELASTICSEARCH_PREFIX: prefix,
          MOLTLER_ENCRYPTION_KEY: key,
        },
        open: async (clock) => {
          const store = await opened.openBy(clock, {
            server: { url },
            key: givenKey(key),
            prefix,
          });
          return { store, close: () => store.close() };
        },
      });
      process.stdout.write(`${JSON.stringify(report)}\n`);
      expect(report.kills).toBeGreaterThanOrEqual(KILLS);
      expect(report.during).toBeGreaterThan(KILLS / 4);
    },
    (60 + KILLS * SECONDS_OF_A_KILL) * 1000,
  );
});
