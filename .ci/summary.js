const { existsSync, readFileSync } = require('node:fs');

// Prints the counts over all suites as the last line, and exits with what was found. A step that failed
// (an install, the checks, the build) counts as one failure; the test step is counted by its tests.
const [, , file, steps] = process.argv;
if (!existsSync(file)) {
  console.log('0 passed, 1 failed, 0 skipped');
  process.exit(1);
}
const results = JSON.parse(readFileSync(file, 'utf8'));
const tests = results.numFailedTests + results.numRuntimeErrorTestSuites;
const broken = tests + Number(steps) - (results.success ? 0 : 1);
console.log(
  `${results.numPassedTests} passed, ${broken} failed, ${results.numPendingTests + results.numTodoTests} skipped`,
);
process.exit(steps === '0' && results.success ? 0 : 1);
