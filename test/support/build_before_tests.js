const { execFileSync } = require('node:child_process');
const { join } = require('node:path');

/**
 * Builds every bundle once before the suites, so that no test runs against a stale one: what tests start as
 * programs, and the pages. A build that fails, or misses an entry, ends the run.
 */
module.exports = () => {
  execFileSync(process.execPath, ['esbuild.config.js'], {
    cwd: join(__dirname, '..', '..'),
    stdio: 'inherit',
  });
};
