import type { FileHandle } from 'node:fs/promises';
import { readFrame, type FramePlace } from '../duckdb/spool/read_frame';
import { unusable, writeAll, type SpoolSpace } from '../duckdb/spool/spool_store';

/** So many bytes are kept in memory before there is a file: most temporary tables are small. */
const IN_MEMORY_BYTES = 64 * 1024;

/** Frames that are kept and can be read any number of times: the first in memory, the others in a file without a name. */
export class KeptFrames {
  private readonly early: Uint8Array[] = [];
  private readonly late: FramePlace[] = [];
  private file: FileHandle | undefined;
  private inMemory = 0;
  private onDisk = 0;
  private readers = 0;
  private closed = false;

  constructor(private readonly space: SpoolSpace | undefined) {}

  get length(): number {
    return this.early.length + this.late.length;
  }

  /** In memory and on disk. */
  get bytes(): number {
    return this.inMemory + this.onDisk;
  }

  /** Returns false without any change if the space has no room for it. Throws `spool_unusable`. */
  async add(frame: Uint8Array): Promise<boolean> {
    const { length } = frame;
    const { space } = this;
    const fits = this.late.length === 0 && this.inMemory + length <= IN_MEMORY_BYTES;
    if (fits || space === undefined) {
      this.early.push(frame);
      this.inMemory += length;
      return true;
    }
    if (!space.reserve(length)) return false;
    const at = this.onDisk;
    this.onDisk += length;
    this.file ??= await space.file();
    try {
      await writeAll(this.file, frame, at);
    } catch (error) {
      throw unusable('the spool', error);
    }
    this.late.push({ at, length });
    return true;
  }

  /** All frames in order. Closing waits for those who are reading. */
  async *all(): AsyncGenerator<Uint8Array, void, undefined> {
    // Without its frames, it would look like a table without rows.
    if (this.closed && this.readers === 0) throw new RangeError('the frames were deleted');
    this.readers++;
    try {
      for (let index = 0; index < this.length; index++) yield await this.frame(index);
    } finally {
      this.readers--;
      await this.release();
    }
  }

  /** Nothing will begin to read it. Idempotent. */
  async close(): Promise<void> {
    this.closed = true;
    await this.release();
  }

  private async release(): Promise<void> {
    if (!this.closed || this.readers > 0) return;
    const { file, onDisk } = this;
    this.file = undefined;
    this.onDisk = 0;
    this.early.length = 0;
    this.late.length = 0;
    if (onDisk > 0) this.space?.free(onDisk);
    await file?.close().catch(() => undefined);
  }

  private async frame(index: number): Promise<Uint8Array> {
    const early = this.early[index];
    if (early !== undefined) return early;
    const frame = this.late[index - this.early.length];
    if (frame === undefined || this.file === undefined) throw new RangeError(`no frame ${index}`);
    return readFrame(this.file, frame);
  }
}
