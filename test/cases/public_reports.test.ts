import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { needs, sharedDirectory } from '../support/needs';

/**
 * Failing inputs from public bug reports of similar tools, stored outside the repository. Each runs the terminal of
 * this checkout against its own service, and exits with 0 if the result is correct.
 */
const CASES = join(sharedDirectory(), 'cases');
const ROOT = join(__dirname, '..', '..');
const MOST_MILLISECONDS = 120_000;

const names = existsSync(CASES) ? readdirSync(CASES).filter((name) => /^\d/.test(name)) : [];
const program = (name: string): string => join(CASES, name, 'run.mjs');
const needsPrometheus = (name: string): boolean =>
  readFileSync(program(name), 'utf8').includes('startPrometheus');

/** The output of the case, if it failed. */
function complaintsOf(name: string): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program(name)], {
      env: { ...process.env, PRODUCT: ROOT },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('close', (code) => resolve(code === 0 ? '' : output || `exit ${code}`));
  });
}

const right = (cases: readonly string[]) => () =>
  it.each(cases)(
    '%s',
    async (name) => expect(await complaintsOf(name)).toBe(''),
    MOST_MILLISECONDS,
  );

needs('shared')('an input from a public bug report gives the right result', () => {
  right(names.filter((name) => !needsPrometheus(name)))();
  needs('prometheus')('with a real Prometheus', right(names.filter(needsPrometheus)));
});
