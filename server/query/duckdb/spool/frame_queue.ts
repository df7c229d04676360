import type { FileHandle } from 'node:fs/promises';
import { readFrame, type FramePlace } from './read_frame';
import { unusable, writeAll, type SpoolSpace } from './spool_store';

/** A file of this size is deleted after it was read, so that space is freed while the rest is still being read. */
const SEGMENT_BYTES = 32 * 1024 * 1024;

interface Segment {
  readonly file: FileHandle;
  readonly frames: FramePlace[];
  size: number;
  /** Frames that are being written or read. */
  using: number;
}

/** Frames that wait on disk, first in, first out. One side writes and one reads; neither waits for the other. */
export class FrameQueue {
  private readonly segments: Segment[] = [];
  private bytes = 0;
  private closed = false;
  /** The bound that left no room for the last frame. */
  reached: 'spool_megabytes' | 'spool_total_megabytes' | undefined;

  constructor(private readonly store: SpoolSpace) {}

  /** Bytes on disk, including those that were read but not freed yet. */
  get sizeBytes(): number {
    return this.bytes;
  }
  /** Frames that were written but not read. */
  get waiting(): number {
    return this.segments.reduce((sum, { frames }) => sum + frames.length, 0);
  }

  /** Appends a frame; returns false without any change if a bound is reached. Throws `spool_unusable`. */
  async write(frame: Uint8Array): Promise<boolean> {
    const { length } = frame;
    if (this.closed) return true;
    if (this.bytes + length > this.store.resultBytes) this.reached = 'spool_megabytes';
    else if (!this.store.reserve(length)) this.reached = 'spool_total_megabytes';
    else this.reached = undefined;
    if (this.reached !== undefined) return false;
    this.bytes += length;
    let segment: Segment | undefined;
    try {
      segment = await this.segmentFor(length);
      const at = segment.size;
      segment.size += length;
      await writeAll(segment.file, frame, at);
      if (!this.closed) segment.frames.push({ at, length });
      return true;
    } catch (error) {
      if (segment === undefined) this.give(length);
      throw error instanceof Error && 'family' in error ? error : unusable('the spool', error);
    } finally {
      if (segment !== undefined) await this.leave(segment);
    }
  }

  /** The first frame; undefined if there is none. */
  async read(): Promise<Buffer | undefined> {
    const segment = this.segments.find(({ frames }) => frames.length > 0);
    const frame = segment?.frames.shift();
    if (segment === undefined || frame === undefined || this.closed) return undefined;
    segment.using++;
    try {
      return await readFrame(segment.file, frame);
    } finally {
      await this.leave(segment);
    }
  }

  /** Releases everything, after operations in progress have ended. */
  async close(): Promise<void> {
    this.closed = true;
    for (const segment of [...this.segments]) {
      segment.frames.length = 0;
      await this.giveUpIfDone(segment);
    }
  }

  private async segmentFor(length: number): Promise<Segment> {
    const last = this.segments.at(-1);
    const most = Math.min(SEGMENT_BYTES, this.store.resultBytes / 4);
    if (last !== undefined && last.size + length <= most) {
      last.using++;
      return last;
    }
    const file = await this.store.file();
    const segment: Segment = { file, frames: [], size: 0, using: 1 };
    this.segments.push(segment);
    return segment;
  }

  private async leave(segment: Segment): Promise<void> {
    segment.using--;
    await this.giveUpIfDone(segment);
  }

  private async giveUpIfDone(segment: Segment): Promise<void> {
    const at = this.segments.indexOf(segment);
    if (at < 0 || segment.using > 0 || segment.frames.length > 0) return;
    this.segments.splice(at, 1);
    this.give(segment.size);
    await segment.file.close().catch(() => undefined);
  }

  private give(bytes: number): void {
    this.bytes -= bytes;
    this.store.free(bytes);
  }
}
