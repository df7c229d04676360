import type { FileHandle } from 'node:fs/promises';
import { unusable } from './spool_store';

/** Where a frame is in a file, in bytes. */
export interface FramePlace {
  readonly at: number;
  readonly length: number;
}

/** Reads a frame. Rejects with `spool_unusable` if the file ends before it. */
export async function readFrame(file: FileHandle, { at, length }: FramePlace): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  for (let done = 0; done < length;) {
    const { bytesRead } = await file.read(buffer, done, length - done, at + done);
    if (bytesRead === 0) throw unusable('the spool', new Error('the file ended early'));
    done += bytesRead;
  }
  return buffer;
}
