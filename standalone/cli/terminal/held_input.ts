import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';

const INTERRUPT = '\u0003';
const LINE = /^[^\r\n]*(?:\r\n|\r|\n)/;

/**
 * The keyboard, a line at a time: further input waits until the current line has been processed. So each pasted
 * statement appears behind its own prompt, and text typed ahead is not mixed with a result.
 */
export class HeldInput extends PassThrough {
  readonly isTTY = true;
  private held = '';
  private open = true;

  constructor(
    private readonly keyboard: ReadStream,
    /** Ctrl-C while a line is processed. Text typed ahead is discarded. */
    private readonly onInterrupt: () => void,
  ) {
    super();
    keyboard.setEncoding('utf8');
    keyboard.on('data', this.typed);
    keyboard.on('end', this.ended);
    // The window was closed, but the cleanup still has to run.
    keyboard.on('error', this.ended);
  }

  private readonly typed = (text: string | Buffer): void => {
    const more = text.toString();
    if (!this.open && more.includes(INTERRUPT)) {
      this.held = '';
      this.onInterrupt();
      return;
    }
    this.held += more;
    this.flush();
  };
  private readonly ended = (): void => {
    this.end();
  };

  private flush(): void {
    if (!this.open || this.held === '') return;
    const line = LINE.exec(this.held)?.[0];
    const text = line ?? this.held;
    if (line !== undefined) this.open = false;
    this.held = this.held.slice(text.length);
    this.write(text);
  }

  /** The current line has been processed. */
  release(): void {
    this.open = true;
    this.flush();
  }

  /** Releases the keyboard. */
  detach(): void {
    this.keyboard.off('data', this.typed);
    this.keyboard.off('end', this.ended);
    this.keyboard.pause();
    this.end();
  }

  setRawMode(raw: boolean): this {
    this.keyboard.setRawMode(raw);
    return this;
  }
}
