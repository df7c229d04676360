const Sequencer = require('@jest/test-sequencer').default;

/**
 * Files that take longest, longest first. Jest guesses by size where it has not measured yet, as on a new machine: a
 * small file that runs for minutes would start last, and one worker would wait for the other.
 */
const LONGEST = [
  'test/e2e/accessibility.test.ts',
  'test/sql/sql_files.test.ts',
  'test/kibana/bad_input.test.ts',
  'test/syncs/kills/embedded.test.ts',
  'test/cases/public_reports.test.ts',
  'test/elasticsearch/kills.test.ts',
  'test/e2e/kibana_bundle.test.ts',
  'test/elasticsearch/kibana_rights.test.ts',
  'test/kibana/install.test.ts',
];

/** Sorts the tests: what failed last time, then those of LONGEST, then as jest does. */
class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = LONGEST.findIndex((file) => path.replaceAll('\\', '/').endsWith(`/${file}`));
      return at < 0 ? LONGEST.length : at;
    };
    const isFailed = (test) => (this.hasFailed(test) ? 0 : 1);
    // Sorting is stable.
    return super.sort(tests).sort((a, b) => isFailed(a) - isFailed(b) || rank(a) - rank(b));
  }
}

module.exports = LongestFirst;
module.exports.LONGEST = LONGEST;
