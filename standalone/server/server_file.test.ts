import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readServerFile, writeServerFile } from './server_file';

jest.mock('node:fs', () => {
  const actual = jest.requireActual<typeof fs>('node:fs');
  return { ...actual, writeFileSync: jest.fn(actual.writeFileSync) };
});
const actual = jest.requireActual<typeof fs>('node:fs');
const content = { url: 'http://127.0.0.1:5680', token: 'x'.repeat(40), pid: process.pid };

let directory: string;
beforeEach(() => {
  directory = fs.mkdtempSync(join(tmpdir(), 'server-file-'));
});
afterEach(() => {
  jest.mocked(fs.writeFileSync).mockImplementation(actual.writeFileSync);
  fs.rmSync(directory, { recursive: true, force: true });
});

describe('the file by which terminals find their server', () => {
  it('fails with store_full on a full disk, and leaves nothing behind', () => {
    jest.mocked(fs.writeFileSync).mockImplementation((path) => {
      // As on a full disk: the file exists, but is empty.
      actual.writeFileSync(path, '');
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    });
    expect(() => writeServerFile(directory, content)).toThrow(
      expect.objectContaining({
        code: 'store_full',
        message: `No disk space is left for ${join(directory, 'server.json')}.`,
      }),
    );
    expect(fs.readdirSync(directory)).toEqual([]);
  });

  it('removes temporary files that earlier servers left, but no recent one', () => {
    const old = join(directory, 'server.json.0123456789ab');
    const young = join(directory, 'server.json.ba9876543210');
    for (const path of [old, young]) actual.writeFileSync(path, '');
    fs.utimesSync(old, 1, 1);
    writeServerFile(directory, content);
    expect(fs.readdirSync(directory).sort()).toEqual(['server.json', 'server.json.ba9876543210']);
    expect(readServerFile(directory)).toEqual(content);
  });
});
