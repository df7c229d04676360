import stringWidth from 'string-width';
import { INDICES } from '../../../common/binding';
import {
  scannedTable,
  type ProgressEvent,
  type ScanProgress,
  type WaitReason,
} from '../../../common/contract';
import { printable } from '../output';
import { cutText } from '../output/cell_text';
import { counted, grouped } from '../../../common/quantities';

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

  constructor(private readonly stream: NodeJS.WriteStream) {}

  show(progress: ProgressEvent): void {
    if (!this.stream.isTTY) return;
    this.frame = (this.frame + 1) % FRAMES.length;
    const text = progressText(progress, (this.stream.columns || 80) - 3);
    this.stream.write(`\r\u001b[2K${FRAMES[this.frame]} ${printable(text)}`);
    this.shown = true;
  }

  clear(): void {
    if (!this.shown) return;
    this.stream.write('\r\u001b[2K');
    this.shown = false;
  }
}

/** The progress of the scans, within `width`: totals if there is no room for each scan. */
export function progressText({ scans }: ProgressEvent, width: number): string {
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
