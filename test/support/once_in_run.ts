import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The jest process and when it started, which `build_before_tests.js` sets for its workers. */
export const testRun = (): string => process.env['MOLTLER_TEST_RUN'] ?? String(process.pid);

/**
 * What the first suite of a run that asks has made, for all of them. `folder` is that of the run, and exists while `make`
 * runs; what it returns is kept as text.
 */
export async function onceInRun(
  folder: string,
  make: (folder: string) => string | Promise<string>,
): Promise<string> {
  const file = join(folder, 'made');
  const end = Date.now() + 180_000;
  while (!existsSync(file)) {
    if (claim(folder)) return made(folder, file, make);
    if (Date.now() > end) throw new Error(`Another suite has not made ${folder}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return readFileSync(file, 'utf8');
}

async function made(
  folder: string,
  file: string,
  make: (folder: string) => string | Promise<string>,
): Promise<string> {
  try {
    const text = await make(folder);
    writeFileSync(`${file}.draft`, text);
    renameSync(`${file}.draft`, file);
    return text;
  } catch (error) {
    // Others wait for it: the next one tries.
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** True for one suite of a run. */
function claim(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
