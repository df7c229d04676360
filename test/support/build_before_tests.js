const { execFileSync } = require('node:child_process');
const { join } = require('node:path');

/** Builds the bundles once before the suites, so that no test runs against a stale child process. */
module.exports = () => {
  execFileSync(process.execPath, ['esbuild.config.js'], {
    cwd: join(__dirname, '..', '..'),
    stdio: 'inherit',
  });
};
