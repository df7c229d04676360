import { ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDbPool } from './pool';

jest.mock('node:child_process', () => ({
  ...jest.requireActual<object>('node:child_process'),
  spawn: jest.fn(),
}));

const errno = (code: string): Error => Object.assign(new Error(`spawn ${code}`), { code });
/** Like Node for EMFILE: a process without pid and stdio, which reports its error in the next turn. */
const failingToStart = (code: string) => (): ChildProcess => {
  const none = new ChildProcess();
  process.nextTick(() => none.emit('error', errno(code)));
  return none;
};
const thrown = (code: string) => (): ChildProcess => {
  throw errno(code);
};

let spillParent: string;
beforeEach(() => {
  spillParent = mkdtempSync(join(tmpdir(), 'not-started-'));
});
afterEach(() => rmSync(spillParent, { recursive: true, force: true }));

test.each([
  ['EMFILE', failingToStart],
  ['ENFILE', failingToStart],
  ['EAGAIN', failingToStart],
  ['ENOMEM', thrown],
])(
  'a process that cannot be started for %s fails its query and nothing else',
  async (code, how) => {
    jest.mocked(spawn).mockImplementation(how(code));
    const pool = new DuckDbPool({ childPath: 'none', spillParent, size: 1 });
    pool.warm();
    const open = () => pool.open([], new AbortController().signal);
    // More often than there may be children, so that none of them is left behind.
    for (let i = 0; i < 3; i++) {
      await expect(open()).rejects.toMatchObject({
        code: 'evaluation_not_started',
        message: expect.stringContaining(code),
      });
    }
    expect(pool.pids()).toEqual([]);
    await pool.close();
    expect(readdirSync(spillParent)).toEqual([]);
  },
);
