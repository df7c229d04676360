const { execFileSync } = require('node:child_process');
const { existsSync, mkdirSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { isStale, neededBundles } = require('./needed_bundles');

/**
 * Builds the bundles before the suites, so that no test runs against a stale one. Tests named on the command line build
 * only what they need, and only after a change. A failed build ends the run.
 */
module.exports = ({ nonFlagArgs = [] }) => {
  // Servers that several suites share end with this process.
  process.env.MOLTLER_TEST_RUN = `${process.pid}-${Date.now()}`;
  const root = join(__dirname, '..', '..');
  const needed = neededBundles(root, nonFlagArgs);
  if (needed === 'none') return;
  const built = join(root, 'target', `built_${needed}`);
  if (nonFlagArgs.length > 0 && !isStale(root, built, needed)) return;
  mkdirSync(join(root, 'target'), { recursive: true });
  // Files changed during the build are newer than this.
  writeFileSync(`${built}.started`, '');
  const withoutPage = needed === 'programs' && existsSync(join(root, 'target', 'public'));
  execFileSync(process.execPath, ['esbuild.config.js', ...(withoutPage ? ['--programs'] : [])], {
    cwd: root,
    stdio: 'inherit',
  });
  renameSync(`${built}.started`, built);
};
