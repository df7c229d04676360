import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onceInRun, testRun } from '../../support/once_in_run';
import { buildPackage } from '.';

/** The package of these sources, which all suites of a run share; it is removed after the run. */
export const sharedPackage = (): Promise<string> =>
  onceInRun(join(tmpdir(), `moltler-package-of-${testRun()}`), buildPackage);
