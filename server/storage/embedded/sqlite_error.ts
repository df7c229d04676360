import { statfsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { MoltlerError } from '../../../common/errors';
import { errorCode } from '../../error_code';
import { DamagedCell } from './text_cells';

/** Another process holds the lock; retry. */
export function isBusy(error: unknown): boolean {
  return errorCode(error).startsWith('SQLITE_BUSY');
}

/** A UNIQUE constraint was violated. */
export function isTaken(error: unknown): boolean {
  return errorCode(error).startsWith('SQLITE_CONSTRAINT');
}

/** A table or column that the statement names does not exist. */
export function isStatementRejected(error: unknown): boolean {
  return errorCode(error) === 'SQLITE_ERROR';
}

function diskIsFull(path: string): boolean {
  try {
    return statfsSync(dirname(path)).bavail < 16;
  } catch {
    return false;
  }
}

/**
 * The error for the store at `path` that corresponds to an error of SQLite or of the file system: `store_full`,
 * `store_corrupt`, `store_unusable`. Other errors are returned unchanged.
 */
export function storeError(error: unknown, path: string): unknown {
  if (error instanceof MoltlerError) return error;
  const code = errorCode(error);
  const more = { cause: error };
  // A short read: the file ends before its header says.
  const corrupt =
    error instanceof DamagedCell ||
    code.startsWith('SQLITE_CORRUPT') ||
    code === 'SQLITE_NOTADB' ||
    code === 'SQLITE_IOERR_SHORT_READ';
  if (corrupt) return new MoltlerError('store_corrupt', { path }, {}, more);
  const full = code === 'SQLITE_FULL' || code === 'ENOSPC';
  const unusable =
    /^SQLITE_(IOERR|CANTOPEN|READONLY|PERM|BUSY|LOCKED|AUTH)/.test(code) ||
    // Node has a code of its own for removing a directory like a file.
    code === 'ERR_FS_EISDIR' ||
    /^E(ACCES|PERM|ROFS|NOTDIR|EXIST|NOENT|ISDIR|IO|DQUOT|NAMETOOLONG|LOOP)$/.test(code) ||
    /^(?:\w*Error: )?ConnectionFailed/.test(String(error));
  // On a full disk, WAL cannot grow its shared memory, which SQLite reports as an I/O error.
  if (full || (unusable && diskIsFull(path))) {
    return new MoltlerError('store_full', { path }, {}, more);
  }
  return unusable
    ? new MoltlerError(
        'store_unusable',
        { path: dirname(path), reason: reasonOf(code, path) },
        {},
        more,
      )
    : error;
}

function reasonOf(code: string, path: string): string {
  if (code.endsWith('EISDIR'))
    return `a directory has the name of ${basename(path)} or of a file beside it`;
  if (code === 'EACCES' || code === 'EPERM') return 'permission to write to it is denied';
  if (code === 'EROFS' || code.startsWith('SQLITE_READONLY')) return 'it is read-only';
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'it is not a directory';
  if (code.startsWith('SQLITE_BUSY')) return 'another process has locked it';
  return code === '' || code.startsWith('SQLITE_CANTOPEN') ? 'it cannot be opened' : code;
}
