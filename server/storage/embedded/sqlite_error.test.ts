import { storeError } from './sqlite_error';

const failed = (code: string, message = 'failed'): Error =>
  Object.assign(new Error(message), { code });

describe('an error of the store', () => {
  it.each([
    ['EACCES', 'permission to write to it is denied'],
    ['EPERM', 'permission to write to it is denied'],
    ['EROFS', 'it is read-only'],
    ['SQLITE_READONLY', 'it is read-only'],
    ['ENOTDIR', 'it is not a directory'],
    ['EEXIST', 'it is not a directory'],
    ['SQLITE_BUSY', 'another process has locked it'],
    ['SQLITE_CANTOPEN', 'it cannot be opened'],
    ['EIO', 'EIO'],
  ])('%s is explained in words', (code, reason) => {
    expect(storeError(failed(code), '/data/moltler.db')).toMatchObject({
      code: 'store_unusable',
      message: `The data directory /data cannot be used: ${reason}.`,
    });
  });

  it('without a code is one if the connection failed', () => {
    expect(storeError(failed('', 'ConnectionFailed(…)'), '/data/moltler.db')).toMatchObject({
      message: 'The data directory /data cannot be used: it cannot be opened.',
    });
  });

  it.each(['SQLITE_CORRUPT', 'SQLITE_CORRUPT_INDEX', 'SQLITE_NOTADB', 'SQLITE_IOERR_SHORT_READ'])(
    '%s is damage',
    (code) =>
      expect(storeError(failed(code), '/data/moltler.db')).toMatchObject({ code: 'store_corrupt' }),
  );

  it.each(['SQLITE_FULL', 'ENOSPC'])('%s is a full disk', (code) =>
    expect(storeError(failed(code), '/data/moltler.db')).toMatchObject({ code: 'store_full' }),
  );

  it('of another kind stays what it is', () => {
    const bug = new TypeError('undefined is not a function');
    expect(storeError(bug, '/data/moltler.db')).toBe(bug);
  });
});
