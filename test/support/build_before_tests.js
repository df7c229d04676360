const { execFileSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join } = require('node:path');

/** Tests that open a page, or start a program that serves one. */
const NEEDS_PAGE = /(^|\/)(e2e|page|standalone|public|documentation|kibana)\b/;

/**
 * Builds the bundles before the suites, so that no test runs against a stale one: what tests start as programs, and
 * the pages unless the files named on the command line need none. A build that fails ends the run.
 */
module.exports = ({ nonFlagArgs = [] }) => {
  const root = join(__dirname, '..', '..');
  const withoutPage =
    nonFlagArgs.length > 0 &&
    !nonFlagArgs.some((pattern) => NEEDS_PAGE.test(pattern)) &&
    existsSync(join(root, 'target', 'public'));
  execFileSync(process.execPath, ['esbuild.config.js', ...(withoutPage ? ['--programs'] : [])], {
    cwd: root,
    stdio: 'inherit',
  });
};
