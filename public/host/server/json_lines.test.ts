import { jsonLines } from './json_lines';

const streamOf = (chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const all = async (chunks: readonly Uint8Array[]): Promise<unknown[]> => {
  const found: unknown[] = [];
  for await (const value of jsonLines(streamOf(chunks))) found.push(value);
  return found;
};

describe('lines of JSON from a response', () => {
  it('are complete wherever the network splits them, even inside a character', async () => {
    const text = bytes('{"a":"é😀"}\n{"b":2}\n');
    for (let cut = 0; cut <= text.length; cut += 1) {
      expect(await all([text.slice(0, cut), text.slice(cut)])).toEqual([{ a: 'é😀' }, { b: 2 }]);
    }
  });
  it('need no line break after the last one', async () => {
    expect(await all([bytes('1\n2')])).toEqual([1, 2]);
  });
  it('report a line that is not JSON', async () => {
    await expect(all([bytes('{"a":')])).rejects.toThrow(SyntaxError);
  });
  it('close the response when the reader stops', async () => {
    let ended = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(bytes('1\n')),
      cancel: () => {
        ended = true;
      },
    });
    for await (const value of jsonLines(stream)) {
      expect(value).toBe(1);
      break;
    }
    expect(ended).toBe(true);
  });
});
