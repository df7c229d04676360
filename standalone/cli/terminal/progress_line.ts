import stringWidth from 'string-width';
import { INDICES } from '../../../common/binding';
import {
  scannedTable,
  slicesText,
  syncTotals,
  timeLeft,
  type ProgressEvent,
  type ScanProgress,
  type SyncTotals,
  type WaitReason,
} from '../../../common/contract';
import { printable } from '../output';
import { cutText } from '../output/cell_text';
import { counted, grouped } from '../../../common/quantities';
import { span } from './quantities';

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

const WAITING: Readonly<Record<WaitReason, string>> = {
  rate_limit: 'waiting for the rate limit to reset at',
  pacing: 'pacing requests, the next at',
  retry: 'retrying when the service allows it, at',
};

/** One line on the terminal that is overwritten while a statement runs. Silent without a terminal. */
export class ProgressLine {
  private frame = 0;
  private shown = false;
  /** The statement whose progress was shown last, and since when. */
  private last: { readonly of: string; readonly since: number } | undefined;

  constructor(
    private readonly stream: NodeJS.WriteStream,
    private readonly now: () => number = Date.now,
  ) {}

  show(progress: ProgressEvent): void {
    if (!this.stream.isTTY) return;
    this.frame = (this.frame + 1) % FRAMES.length;
    const elapsed = this.elapsed(progress);
    const text = progressText(progress, (this.stream.columns || 80) - 3, elapsed);
    this.stream.write(`\r\u001b[2K${FRAMES[this.frame]} ${printable(text)}`);
    this.shown = true;
  }

  private elapsed({ statement, run }: ProgressEvent): number {
    const of = `${statement}.${run ?? ''}`;
    if (this.last?.of !== of) this.last = { of, since: this.now() };
    return this.now() - this.last.since;
  }

  clear(): void {
    if (!this.shown) return;
    this.stream.write('\r\u001b[2K');
    this.shown = false;
  }
}

/**
 * The progress of the scans, within `width`: totals if there is no room for each scan. `elapsed`: milliseconds since
 * the statement has shown progress first.
 */
export function progressText({ scans }: ProgressEvent, width: number, elapsed = 0): string {
  const totals = syncTotals(scans);
  if (totals !== undefined) return syncText(scans, totals, width, elapsed);
  const total = (of: (scan: ScanProgress) => number): number =>
    scans.reduce((sum, scan) => sum + of(scan), 0);
  const rows = counted(
    total((scan) => scan.rows),
    'row',
  );
  const texts = [
    scans
      .map((scan) =>
        scan.actions === undefined
          ? `${scanName(scan)} ${counted(scan.rows, 'row')}${requested(scan)}${waiting(scan)}`
          : `${scanName(scan)} ${actions(scan.actions)}${waiting(scan)}`,
      )
      .join(' · '),
    scans
      .map((scan) =>
        scan.actions === undefined
          ? `${scanName(scan)} ${counted(scan.rows, 'row')}${waiting(scan)}`
          : `${actions(scan.actions)}${waiting(scan)}`,
      )
      .join(' · '),
    ...scans.flatMap((scan) =>
      scan.actions === undefined ? [] : [`${actions(scan.actions)}${waiting(scan)}`],
    ),
    `${counted(scans.length, 'scan')}: ${rows}, ${counted(
      total((scan) => scan.requests),
      'request',
    )}`,
  ];
  return texts.find((text) => stringWidth(text) <= width) ?? cutText(rows, width);
}

/** The progress of a sync: what became of its documents, how fast, and how much is left. */
function syncText(
  scans: readonly ScanProgress[],
  totals: SyncTotals,
  width: number,
  elapsed: number,
): string {
  const { read, written } = totals;
  const [first, ...others] = scans;
  const name =
    first === undefined || others.length > 0 ? `${scans.length} entities` : scanName(first);
  const waits = scans.find(({ waitingUntil }) => waitingUntil !== undefined);
  const counts = (['unchanged', 'removed', 'rejected'] as const).map((word) => ({
    text: `${grouped(totals[word])} ${word}`,
    some: totals[word] > 0,
  }));
  const main = [`${grouped(read)} read`, `${grouped(written)} written`];
  const slices = slicesText(totals, grouped);
  const parts = slices === undefined ? [] : [`${slices} slices`];
  const left = timeLeft(totals, elapsed);
  const pace = [
    ...(elapsed < 1_000 || read === 0
      ? []
      : [`${grouped(Math.round((read * 1000) / elapsed))} rows/s`]),
    ...(left === undefined ? [] : [`about ${span(Math.round(left / 1000))} left`]),
  ];
  const waitTexts = waits === undefined ? [] : [waiting(waits).slice(2)];
  const some = counts.filter((count) => count.some).map(({ text }) => text);
  const all = counts.map(({ text }) => text);
  const texts = [
    [`${name} ${main.join(', ')}`, ...all, ...parts, ...pace, ...waitTexts],
    [`${name} ${main.join(', ')}`, ...some, ...parts, ...pace, ...waitTexts],
    [...main, ...some, ...parts, ...pace, ...waitTexts],
    [...main, ...parts, ...pace],
    [...main, ...parts],
  ].map((words) => words.join(', '));
  const short = main[0] ?? '';
  return texts.find((text) => stringWidth(text) <= width) ?? cutText(short, width);
}

export const scanName = (scan: ScanProgress): string => scannedTable(scan);

const actions = ({ ended, total }: NonNullable<ScanProgress['actions']>): string =>
  `${grouped(ended)} of ${counted(total, 'action')}`;

/** Nothing is requested for the documents of an index. */
const requested = (scan: ScanProgress): string =>
  scan.connector === INDICES ? '' : `, ${pages(scan)}, ${counted(scan.requests, 'request')}`;

const pages = ({ pages: read, totalPages }: ScanProgress): string =>
  totalPages === undefined
    ? counted(read, 'page')
    : `${grouped(read)} of ${counted(totalPages, 'page')}`;

const waiting = ({ waitingUntil, waitingFor = 'rate_limit' }: ScanProgress): string =>
  waitingUntil === undefined ? '' : `, ${waitText(waitingFor, waitingUntil)}`;

/** What is waited for, and until when. */
export const waitText = (reason: WaitReason, until: string): string =>
  `${WAITING[reason]} ${clockTime(until)}`;

const clockTime = (iso: string): string => new Date(iso).toTimeString().slice(0, 8);
