import type { ProgressEvent, WaitReason } from '../../../common/contract';
import { printable } from '../output';

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

const WAITING: Readonly<Record<WaitReason, string>> = {
  rate_limit: 'waiting for the rate limit until',
  pacing: 'pacing its requests, the next at',
  retry: 'retrying when the service asked, at',
};

/** One line on the terminal that is overwritten while a statement runs. Silent where there is no terminal. */
export class ProgressLine {
  private frame = 0;
  private shown = false;

  constructor(private readonly stream: NodeJS.WriteStream) {}

  show(progress: ProgressEvent): void {
    if (!this.stream.isTTY) return;
    const parts = progress.scans.map((scan) => {
      const pages =
        scan.totalPages === undefined
          ? `${scan.pages} ${scan.pages === 1 ? 'page' : 'pages'}`
          : `${scan.pages} of ${scan.totalPages} pages`;
      const waiting =
        scan.waitingUntil === undefined
          ? ''
          : `, ${WAITING[scan.waitingFor ?? 'rate_limit']} ${clockTime(scan.waitingUntil)}`;
      return `${scan.connector}.${scan.entity} ${scan.rows.toLocaleString('en-US')} rows, ${pages}, ${scan.requests} requests${waiting}`;
    });
    this.frame = (this.frame + 1) % FRAMES.length;
    const text = printable(`${FRAMES[this.frame]} ${parts.join(' · ')}`);
    this.stream.write(`\r\u001b[2K${text.slice(0, (this.stream.columns || 80) - 1)}`);
    this.shown = true;
  }

  clear(): void {
    if (!this.shown) return;
    this.stream.write('\r\u001b[2K');
    this.shown = false;
  }
}

const clockTime = (iso: string): string => new Date(iso).toTimeString().slice(0, 8);
