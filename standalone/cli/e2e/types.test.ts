import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { moltlerAtWork } from '../testing/moltler_process';

/** The sample of the guide. */
const page = readFileSync(join(__dirname, '../../../docs/connector_files.md'), 'utf8');
const SAMPLE = /```json\n(.*?)```/s.exec(page)?.[1] ?? '';

describe('moltler types check', () => {
  const moltler = moltlerAtWork();
  afterAll(() => moltler.remove());
  const check = async (text: string) => {
    const file = join(moltler.data, 'desk.json');
    writeFileSync(file, text);
    const { code, stdout, stderr } = await moltler.run(['types', 'check', file]);
    return { code, output: `${stdout}${stderr}`.replaceAll(file, 'desk.json') };
  };

  it('reports a valid type with its entities', async () => {
    expect(await check(SAMPLE)).toEqual({
      code: 0,
      output: 'desk.json: connector type "desk" is valid. Entities: tickets\n',
    });
  });

  it('rejects the name of a built-in type, because the file would not be loaded', async () => {
    expect(await check(SAMPLE.replace('"name": "desk"', '"name": "github"'))).toEqual({
      code: 1,
      output: 'desk.json: name: a built-in type is named "github"\n',
    });
  });

  it('reports a file that does not exist', async () => {
    expect(await moltler.run(['types', 'check', 'nothing.json'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'nothing.json: the file was not found\n',
    });
  });
});
