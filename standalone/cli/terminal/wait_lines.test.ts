import type { ScanProgress } from '../../../common/contract';
import { WaitLines } from './wait_lines';

const NOW = Date.parse('2026-11-29T14:00:00Z');
const waiting = (
  seconds: number,
  waitingFor: ScanProgress['waitingFor'] = 'rate_limit',
): ScanProgress => ({
  scan: 's1',
  connector: 'gh',
  entity: 'issues',
  rows: 0,
  pages: 0,
  requests: 1,
  waitingUntil: new Date(NOW + seconds * 1000).toISOString(),
  waitingFor,
});

const linesOf = (...all: ScanProgress[]): readonly string[] => {
  const lines = new WaitLines();
  return all.flatMap((scan) => lines.of({ type: 'progress', statement: 0, scans: [scan] }, NOW));
};

describe('without a terminal', () => {
  it('a wait of more than 5 seconds has one line, however often it is reported', () => {
    expect(linesOf(waiting(45), waiting(45), waiting(45.4))).toEqual([
      expect.stringMatching(
        /^gh\.issues: waiting for the rate limit to reset at \d\d:\d\d:\d\d \(in 45 seconds\)$/,
      ),
    ]);
  });

  it('a later wait has its own line', () => {
    expect(linesOf(waiting(45), waiting(90), waiting(90, 'retry'))).toHaveLength(3);
  });

  it('short waits have none, and neither does a scan that does not wait', () => {
    const { waitingUntil: _, ...running } = waiting(0);
    expect(linesOf(waiting(5), running)).toEqual([]);
  });

  it('the pace that OPTIONS sets is reported once', () => {
    expect(linesOf(waiting(10, 'pacing'), waiting(20, 'pacing'))).toHaveLength(1);
  });
});
