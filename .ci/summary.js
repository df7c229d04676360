const { existsSync, readFileSync } = require('node:fs');

// Prints the counts over all suites as the last line, and exits with what was found.
const [, , file, failed] = process.argv;
if (!existsSync(file)) {
  console.log('0 passed, 1 failed, 0 skipped');
  process.exit(1);
}
const results = JSON.parse(readFileSync(file, 'utf8'));
const broken = results.numFailedTests + results.numRuntimeErrorTestSuites;
console.log(
  `${results.numPassedTests} passed, ${broken} failed, ${results.numPendingTests + results.numTodoTests} skipped`,
);
process.exit(failed === '0' && results.success ? 0 : 1);
