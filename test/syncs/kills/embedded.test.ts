import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedPorts } from '../../../server/storage';
import { killAgain } from './trial';

/** More of them: MOLTLER_TEST_KILLS=1000. */
const KILLS = Number(process.env['MOLTLER_TEST_KILLS'] ?? 150);
const SEED = Number(process.env['MOLTLER_TEST_SEED'] ?? 1);
/** Side by side, because a kill takes longer than its processes work. */
const TRIALS = 3;
/** On a machine that does much else. */
const SECONDS_OF_A_KILL = 10;

describe('syncs whose processes are killed, on the embedded store', () => {
  const directory = mkdtempSync(join(tmpdir(), 'moltler-killed-syncs-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it(
    `go on: the index has exactly what the source has (${KILLS} kills, seed ${SEED})`,
    async () => {
      const kills = Math.ceil(KILLS / TRIALS);
      const trials = Array.from({ length: TRIALS }, async (_, at) => {
        const data = mkdtempSync(join(directory, 'trial-'));
        return killAgain({
          kills,
          seed: SEED + at * 1000,
          data,
          open: async (clock) => {
            const store = await openEmbeddedPorts({ directory: data, clock });
            return { store, close: () => store.close() };
          },
        });
      });
      for (const ended of await Promise.allSettled(trials)) {
        if (ended.status === 'rejected') throw ended.reason;
        const report = ended.value;
        process.stdout.write(`${JSON.stringify(report)}\n`);
        expect(report.kills).toBeGreaterThanOrEqual(kills);
        expect(report.during).toBeGreaterThan(kills / 4);
      }
    },
    (60 + KILLS * SECONDS_OF_A_KILL) * 1000,
  );
});
