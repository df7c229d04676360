import path from 'node:path';
import { BodyGone, JsonReader } from './json_reader';

const WORKER = path.resolve(__dirname, '../../../target/server/json_worker.js');
const workerRuns = () => process.getActiveResourcesInfo().includes('MessagePort');

describe('the reader of large bodies', () => {
  it('lets the worker and what it holds go when nothing has been read for a while', async () => {
    const reader = new JsonReader(WORKER, 1);
    const body = await reader.parse(Buffer.from('{"a": {"b": [1, 2]}}'));
    expect(await body.value('a.b')).toEqual([1, 2]);
    while (workerRuns()) await new Promise<void>((resolve) => setImmediate(resolve));
    await expect(body.value('a')).rejects.toBeInstanceOf(BodyGone);
    expect(await (await reader.parse(Buffer.from('[3]'))).value('.')).toEqual([3]);
    await reader.close();
  });
});
