import { constants } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { MoltlerError } from '../../../../common/errors';

const MEGABYTE = 1024 * 1024;

export interface SpoolLimits {
  readonly resultMegabytes: number;
  readonly totalMegabytes: number;
}

/** Bytes on disk of all spooled results of a pool, and where the next file goes. */
export class SpoolStore {
  private bytes = 0;

  constructor(
    private readonly nextPath: () => string,
    private readonly limits: SpoolLimits,
  ) {}

  get resultBytes(): number {
    return this.limits.resultMegabytes * MEGABYTE;
  }
  /** On disk now. */
  get usedBytes(): number {
    return this.bytes;
  }

  /** Reserves this many bytes; false if all results together would exceed the bound. */
  reserve(bytes: number): boolean {
    if (this.bytes + bytes > this.limits.totalMegabytes * MEGABYTE) return false;
    this.bytes += bytes;
    return true;
  }
  free(bytes: number): void {
    this.bytes -= bytes;
  }

  /**
   * An open file without a name: it disappears with its handle, even if the server is killed. Throws `spool_unusable`.
   */
  async file(): Promise<FileHandle> {
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
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const reason = code === 'ENOSPC' || code === 'EDQUOT' ? 'no disk space is left' : code;
  return new MoltlerError('spool_unusable', { path: dirname(path), reason }, {}, { cause: error });
}
