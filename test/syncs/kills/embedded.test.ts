import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedPorts } from '../../../server/storage';
import { killAgain } from './trial';

/** More of them: MOLTLER_TEST_KILLS=1000. */
const KILLS = Number(process.env['MOLTLER_TEST_KILLS'] ?? 200);
const SEED = Number(process.env['MOLTLER_TEST_SEED'] ?? 1);
const SECONDS_OF_A_KILL = 3;

describe('syncs whose processes are killed, on the embedded store', () => {
  const directory = mkdtempSync(join(tmpdir(), 'moltler-killed-syncs-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it(
    `go on: the index has exactly what the source has (${KILLS} kills, seed ${SEED})`,
    async () => {
      const report = await killAgain({
        kills: KILLS,
        seed: SEED,
        data: directory,
        open: async (clock) => {
          const store = await openEmbeddedPorts({ directory, clock });
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
