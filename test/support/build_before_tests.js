const { execFileSync } = require('node:child_process');
const { join } = require('node:path');

/** What tests start as programs: the child processes, the terminal, the sample services. */
const PARTS = ['server/', 'standalone/', 'samples/'];

/** Builds the bundles once before the suites, so that no test runs against a stale one. A build that fails ends the run. */
module.exports = () => {
  for (const part of PARTS) {
    execFileSync(process.execPath, ['esbuild.config.js', `--only=${part}`], {
      cwd: join(__dirname, '..', '..'),
      stdio: 'inherit',
    });
  }
};
