import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { boundsOf } from '../../bounds';
import { fakeClock } from '../../ports/fakes';
import { Members } from './members';
import { SpillDirectory } from './spill_directory';

const childPath = join(__dirname, '../../../target/server/duckdb_child.js');

/** Jest's `process` is a copy, which gets no events. */
const real = runInThisContext('process') as NodeJS.Process;
const escaped: unknown[] = [];
const onEscaped = (reason: unknown): void => void escaped.push(reason);
beforeAll(() => real.on('unhandledRejection', onEscaped));
afterAll(() => real.off('unhandledRejection', onEscaped));

test('a spill directory that cannot be removed does not end the server', async () => {
  const spill = new SpillDirectory();
  const removed = jest.spyOn(spill, 'remove').mockImplementation(() => {
    throw Object.assign(new Error('resource busy'), { code: 'EBUSY' });
  });
  const members = new Members({ childPath }, boundsOf({}), fakeClock(), spill);
  const { child } = members.take('first');
  await child.kill();
  await new Promise(setImmediate);
  expect(removed).toHaveBeenCalledTimes(1);
  expect(members.pids()).toEqual([]);
  expect(escaped).toEqual([]);
  removed.mockRestore();
  spill.remove();
});
