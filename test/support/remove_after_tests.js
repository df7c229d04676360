const { rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** Removes what the suites of this run have shared in files. */
module.exports = () => {
  const run = process.env.MOLTLER_TEST_RUN;
  rmSync(join(tmpdir(), `moltler-package-of-${run}`), { recursive: true, force: true });
};
