const { parentPort } = require('node:worker_threads');

// PGlite loads itself with import(), which the test runner's sandbox does not support, so it runs in a thread.
const opened = require('@electric-sql/pglite').PGlite.create();

parentPort.on('message', async ({ id, sql, parameters }) => {
  try {
    const postgres = await opened;
    if (sql === undefined) {
      await postgres.close();
      process.exit(0);
    }
    const { rows } = await postgres.query(sql, parameters, { rowMode: 'array' });
    parentPort.postMessage({ id, rows });
  } catch (error) {
    parentPort.postMessage({ id, error: `${error.message}\n${sql}` });
  }
});
