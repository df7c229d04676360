import { interleave } from './interleave';

async function* each<T>(...items: readonly T[]): AsyncGenerator<T, void, undefined> {
  yield* items;
}
async function* failing(error: Error, ...items: readonly string[]): AsyncGenerator<string> {
  yield* items;
  throw error;
}
const ignore = (): void => undefined;

async function read(from: AsyncIterable<string>, into: string[] = []): Promise<string[]> {
  for await (const item of from) into.push(item);
  return into;
}

test.each([1, 2, 3, 9])('yields all items, each source in order, %d at once', async (most) => {
  const sources = each(each('a1', 'a2', 'a3'), each<string>(), each('b1'), each('c1', 'c2'));
  const items = await read(interleave(sources, most, ignore));
  expect([...items].sort()).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'c2']);
  for (const name of ['a', 'c']) {
    const own = items.filter((item) => item.startsWith(name));
    expect(own).toEqual([...own].sort());
  }
});

test('with one at once, reads one after the other', async () =>
  expect(await read(interleave(each(each('a1', 'a2'), each('b1')), 1, ignore))).toEqual([
    'a1',
    'a2',
    'b1',
  ]));

test('starts no more sources than allowed at once', async () => {
  let open = 0;
  let most = 0;
  async function* counted(name: string): AsyncGenerator<string> {
    most = Math.max(most, ++open);
    yield `${name}1`;
    yield `${name}2`;
    open--;
  }
  const names = ['a', 'b', 'c', 'd', 'e'];
  expect(await read(interleave(each(...names.map(counted)), 2, ignore))).toHaveLength(10);
  expect(most).toBe(2);
});

test.each([
  ['a source', each(each('a1'), failing(new Error('broken'), 'b1'))],
  [
    'what gives the sources',
    (async function* () {
      yield each('a1');
      yield each('b1');
      throw new Error('broken');
    })(),
  ],
])('ends with the error of %s, and releases the others', async (_, sources) => {
  const abort = jest.fn();
  const items: string[] = [];
  await expect(read(interleave(sources, 2, abort), items)).rejects.toThrow('broken');
  expect(abort).toHaveBeenCalledTimes(1);
  expect(items).toContain('a1');
});

test('a source that arrives after the reader has left is not started', async () => {
  const started: string[] = [];
  async function* source(name: string): AsyncGenerator<string> {
    started.push(name);
    yield name;
  }
  let arrive = (): void => undefined;
  async function* sources() {
    yield source('a');
    await new Promise<void>((resolve) => (arrive = resolve));
    yield source('b');
  }
  for await (const item of interleave(sources(), 2, () => arrive())) {
    expect(item).toBe('a');
    break;
  }
  expect(started).toEqual(['a']);
});

test('a reader that leaves ends what the sources are still waiting for', async () => {
  const aborter = new AbortController();
  const ended: string[] = [];
  async function* waiting(name: string): AsyncGenerator<string> {
    try {
      yield name;
      await new Promise<void>((resolve) =>
        aborter.signal.addEventListener('abort', () => resolve(), { once: true }),
      );
    } finally {
      ended.push(name);
    }
  }
  const sources = each(waiting('a'), waiting('b'));
  for await (const item of interleave(sources, 2, () => aborter.abort())) {
    expect(item).toBe('a');
    break;
  }
  expect(ended.sort()).toEqual(['a', 'b']);
});
