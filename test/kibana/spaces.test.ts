import { Spaces, type Logger } from '../../server/kibana/testing';
import { NOT_ASKED } from './not_asked';

/** Spaces of which two can be open. Which are open, and what was logged. */
function twoSpaces() {
  const open = new Set<string>();
  const logs: string[] = [];
  const log = (message: string): void => void logs.push(message);
  const logger: Logger = { debug: log, info: log, warn: log, error: log, get: () => logger };
  const spaces = new Spaces({
    most: 2,
    logger,
    onProblem: () => undefined,
    open: async (spaceId) => {
      open.add(spaceId);
      return {
        ...NOT_ASKED,
        runDue: async () => ({}),
        close: async () => void open.delete(spaceId),
      };
    },
  });
  return { spaces, open, logs };
}

/** Work that goes on until it is told to end. */
function work(spaces: Spaces, spaceId: string) {
  let end = (): void => undefined;
  const ended = spaces.work(
    spaceId,
    () => new Promise<'done'>((resolve) => (end = () => resolve('done'))),
  );
  return { ended, end: () => end() };
}

describe('spaces in which work is done', () => {
  it('stay open until it has ended, and then make room', async () => {
    const { spaces, open } = twoSpaces();
    const [one, two] = [work(spaces, 'one'), work(spaces, 'two')];
    await new Promise(setImmediate);
    expect(await spaces.work('three', async () => 'done')).toMatchObject({
      unavailable: expect.stringContaining('moltler.open_spaces') as string,
    });
    expect([...open]).toEqual(['one', 'two']);
    one.end();
    expect(await one.ended).toBe('done');
    expect(await spaces.work('three', async () => 'done')).toBe('done');
    expect([...open]).toEqual(['two', 'three']);
    two.end();
    await two.ended;
  });

  it('log once why others cannot be opened, however often that is tried', async () => {
    const { spaces, logs } = twoSpaces();
    const works = [work(spaces, 'one'), work(spaces, 'two')];
    await new Promise(setImmediate);
    for (let times = 0; times < 5; times += 1) await spaces.work('three', async () => 'done');
    expect(logs).toHaveLength(1);
    for (const { end } of works) end();
    await Promise.all(works.map(({ ended }) => ended));
    await spaces.work('three', async () => 'done');
    expect(logs).toHaveLength(1);
  });

  it('are left when the work fails, and do no more work once they are closed', async () => {
    const { spaces, open } = twoSpaces();
    await expect(spaces.work('one', () => Promise.reject(new Error('it fails')))).rejects.toThrow(
      'it fails',
    );
    await spaces.work('two', async () => 'done');
    await spaces.work('three', async () => 'done');
    expect([...open]).toEqual(['two', 'three']);
    await spaces.close();
    expect([...open]).toEqual([]);
    expect(await spaces.work('two', async () => 'done')).toEqual({
      unavailable: 'Kibana is stopping.',
    });
  });
});
