import type { ProgressEvent } from '../../../common/contract';
import { counted } from '../../../common/quantities';
import { scanName, waitText } from './progress_line';

/** Shorter waits are not worth a line. */
const LONG_MILLISECONDS = 5_000;
/** The end of the same wait may move by less than this. */
const SAME_MILLISECONDS = 1_000;

/** For output that is not a terminal, such as a log: one line for each long wait, so that a script does not look stuck. */
export class WaitLines {
  /** Until when a connector was reported to wait for a reason. */
  private readonly reported = new Map<string, number>();

  of({ scans }: ProgressEvent, now = Date.now()): readonly string[] {
    return scans.flatMap((scan) => {
      const { connector, waitingUntil, waitingFor = 'rate_limit' } = scan;
      if (waitingUntil === undefined) return [];
      const until = Date.parse(waitingUntil);
      const key = `${connector} ${waitingFor}`;
      const before = this.reported.get(key);
      // Every request waits for our own pace; once is enough.
      const known =
        before !== undefined && (waitingFor === 'pacing' || until < before + SAME_MILLISECONDS);
      if (until - now <= LONG_MILLISECONDS || known) return [];
      this.reported.set(key, until);
      const seconds = counted(Math.ceil((until - now) / 1000), 'second');
      return [`${scanName(scan)}: ${waitText(waitingFor, waitingUntil)} (in ${seconds})`];
    });
  }
}
