import type { Duplex } from 'node:stream';
import { deserialize, serialize } from 'node:v8';

const HEADER_BYTES = 4;

/**
 * Messages over a byte stream: a length of four bytes, then the message as `v8.serialize` writes it.
 * `Out` and `In` are what this side sends and receives.
 */
export class FramedChannel<Out, In> {
  private chunks: Buffer[] = [];
  private buffered = 0;
  private wanted = HEADER_BYTES;
  private readingBody = false;
  private draining: Promise<void> | undefined;

  constructor(
    private readonly stream: Duplex,
    private readonly onMessage: (message: In) => void,
  ) {
    stream.on('data', (chunk: Buffer) => this.receive(chunk));
  }

  /** Sends one message. Resolves when the other side's buffer has room for more. */
  send(message: Out): Promise<void> {
    if (this.stream.destroyed || this.stream.writableEnded) return Promise.resolve();
    const body = serialize(message);
    const header = Buffer.allocUnsafe(HEADER_BYTES);
    header.writeUInt32LE(body.length);
    this.stream.cork();
    this.stream.write(header);
    const flowing = this.stream.write(body);
    this.stream.uncork();
    return flowing ? Promise.resolve() : this.drained();
  }

  /** One wait, whatever the number of messages that wait. */
  private drained(): Promise<void> {
    this.draining ??= new Promise((resolve) => {
      const done = (): void => {
        this.stream.off('drain', done);
        this.stream.off('close', done);
        this.draining = undefined;
        resolve();
      };
      this.stream.on('drain', done);
      this.stream.on('close', done);
    });
    return this.draining;
  }

  private receive(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.buffered += chunk.length;
    while (this.buffered >= this.wanted) {
      const part = this.take(this.wanted);
      if (this.readingBody) {
        this.readingBody = false;
        this.wanted = HEADER_BYTES;
        this.onMessage(deserialize(part) as In);
      } else {
        this.readingBody = true;
        this.wanted = part.readUInt32LE();
      }
    }
  }

  /** Joins only when a frame is whole, so that a large one is copied once. */
  private take(length: number): Buffer {
    const all = this.chunks.length === 1 ? this.chunks[0] : Buffer.concat(this.chunks);
    if (all === undefined) return Buffer.alloc(0);
    this.buffered -= length;
    this.chunks = this.buffered > 0 ? [all.subarray(length)] : [];
    return all.subarray(0, length);
  }
}
