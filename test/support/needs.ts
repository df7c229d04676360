import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findDistribution } from '../elasticsearch/distribution';

/** The folder of documents and vendors' descriptions: `MOLTLER_SHARED`, or `shared` next to the checkout. */
export const sharedDirectory = (): string =>
  process.env['MOLTLER_SHARED'] ?? join(__dirname, '../../../shared');

/** Where `.ci/run` installs the GitHub emulator and the newer Node that it needs. */
export const emulatorDirectory = (): string =>
  process.env['MOLTLER_TEST_EMULATOR'] ?? join(__dirname, '../../target/emulator');

/** Where `.ci/run` installs the AWS emulator moto. */
export const motoServer = (): string =>
  process.env['MOLTLER_TEST_MOTO'] ?? join(__dirname, '../../target/moto/bin/moto_server');

/** Debian's Chromium: `apt-get install chromium fonts-liberation`. */
export const CHROMIUM = '/usr/bin/chromium';

/** What some tests need and some machines lack. */
const NEEDS = {
  shared: {
    reason: 'the folder ../shared is not here',
    met: () => existsSync(join(sharedDirectory(), 'connectors-overview.md')),
  },
  prometheus: {
    reason: 'prometheus and promtool are not installed',
    met: () => runs('prometheus', ['--version']) && runs('promtool', ['--version']),
  },
  emulator: {
    reason: 'the emulator is not installed (see .ci/run)',
    met: () => existsSync(join(emulatorDirectory(), 'node_modules/emulate/dist/index.js')),
  },
  moto: {
    reason: 'moto is not installed (see .ci/run)',
    met: () => existsSync(motoServer()),
  },
  elasticsearch: {
    reason: 'there is no MOLTLER_TEST_ELASTICSEARCH_URL, and no Java 17 with Maven',
    met: () =>
      (process.env['MOLTLER_TEST_ELASTICSEARCH_URL'] ?? '') !== '' ||
      findDistribution() !== undefined,
  },
  elasticsearchServer: {
    reason: 'there is no Java 17 with Maven, to start an Elasticsearch of its own',
    met: () => findDistribution() !== undefined,
  },
  chromium: {
    reason: 'chromium is not installed',
    met: () => existsSync(CHROMIUM),
  },
  java: {
    reason: 'Java is not installed',
    met: () => runs('java', ['-version']),
  },
} as const;

export type Need = keyof typeof NEEDS;

/**
 * `describe` if the need is met. Otherwise the tests are skipped and counted, with the reason in the title; with
 * CI=true they fail instead.
 */
export function needs(need: Need): (title: string, tests: () => void) => void {
  const { reason, met } = NEEDS[need];
  if (met()) return (title, tests) => describe(title, tests);
  if (process.env['CI'] === 'true') throw new Error(`CI must not skip this: ${reason}.`);
  const { skip } = describe;
  // The tests' setup may read what is missing, so they are not even registered.
  return (title) => skip(`${title} (${reason})`, () => it('was not run', () => undefined));
}

function runs(command: string, parameters: string[]): boolean {
  try {
    execFileSync(command, parameters, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
