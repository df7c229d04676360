import { constants } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { MoltlerError } from '../../../../common/errors';
import { errorCode } from '../../../error_code';

const MEGABYTE = 1024 * 1024;

export interface SpoolLimits {
  readonly resultMegabytes: number;
  readonly totalMegabytes: number;
}

/** Where the rows of one result may go. */
export interface SpoolSpace {
  readonly resultBytes: number;
  /** The most that all results may take together, for errors. */
  readonly totalMegabytes: number;
  /** Reserves this many bytes; false if there is no room. */
  reserve(bytes: number): boolean;
  free(bytes: number): void;
  file(): Promise<FileHandle>;
}

/** Bytes on disk of all spooled results of a pool, and where the next file goes. */
export class SpoolStore {
  private bytes = 0;
  /** The bytes of each caller. */
  private readonly own = new Map<string, number>();

  constructor(
    private readonly nextPath: () => string,
    private readonly limits: SpoolLimits,
  ) {}

  /** On disk now. */
  get usedBytes(): number {
    return this.bytes;
  }

  /**
   * The space of one caller: half of what others leave free, so that no caller fills it, and there is always room for
   * one more.
   */
  of(caller: string): SpoolSpace {
    const add = (bytes: number): void => {
      this.bytes += bytes;
      const own = this.ownOf(caller) + bytes;
      if (own > 0) this.own.set(caller, own);
      else this.own.delete(caller);
    };
    return {
      resultBytes: this.limits.resultMegabytes * MEGABYTE,
      totalMegabytes: this.limits.totalMegabytes,
      reserve: (bytes) => {
        const own = this.ownOf(caller);
        const free = this.limits.totalMegabytes * MEGABYTE - (this.bytes - own);
        if (own + bytes > free / 2) return false;
        add(bytes);
        return true;
      },
      free: (bytes) => add(-bytes),
      file: () => this.file(),
    };
  }

  private ownOf(caller: string): number {
    return this.own.get(caller) ?? 0;
  }

  /**
   * An open file without a name: it disappears with its handle, even if the server is killed. Throws `spool_unusable`.
   */
  private async file(): Promise<FileHandle> {
    const path = this.nextPath();
    let handle: FileHandle | undefined;
    try {
      handle = await open(
        path,
        constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
        // Nobody else on the machine may read the rows of a query.
        0o600,
      );
      await rm(path);
      return handle;
    } catch (error) {
      await handle?.close();
      await rm(path, { force: true }).catch(() => undefined);
      throw unusable(path, error);
    }
  }
}

/** The error for a failing disk. */
export function unusable(path: string, error: unknown): MoltlerError {
  const code = errorCode(error) || String(error);
  const reason = code === 'ENOSPC' || code === 'EDQUOT' ? 'no disk space is left' : code;
  return new MoltlerError('spool_unusable', { path: dirname(path), reason }, {}, { cause: error });
}

/** Writes all bytes at a position of a file. */
export async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done);
    done += bytesWritten;
  }
}
