import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Exports, withoutDoors } from '../esbuild.doors';

const FILES: Readonly<Record<string, string>> = {
  'names/index.ts': [
    "export { near, far as distant, type Name } from './near';",
    "export * from './lists';",
    "export type * from './types';",
    'export const own = 1;',
    '',
  ].join('\n'),
  'names/near.ts':
    "import { own } from '.';\nexport function near() { return own; }\nexport const far = 2;\nexport interface Name {}\n",
  'names/lists.ts': 'export async function listed() {}\nexport class Lists {}\n',
  'names/types.ts': 'export interface Kind {}\n',
};

describe('imports from a door, in the split program', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'moltler-doors-'));
    mkdirSync(join(folder, 'names'));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const opened = (source: string): string =>
    withoutDoors(join(folder, 'main.ts'), source, new Exports());

  it.each([
    ['near', "import { near as near } from './names/near.ts';"],
    ['distant', "import { far as distant } from './names/near.ts';"],
    ['near as close', "import { near as close } from './names/near.ts';"],
    ['listed', "import { listed as listed } from './names/lists.ts';"],
    ['own', "import { own as own } from './names/index.ts';"],
  ])('come from the file that declares %s', (name, expected) => {
    expect(opened(`import { ${name} } from './names';\n`)).toBe(`${expected}\n`);
  });

  it('keep what is not found, such as a type without a mark', () => {
    expect(opened("import { Kind } from './names';")).toBe(
      "import { Kind as Kind } from './names/index.ts';",
    );
  });

  it('lose types, and keep their lines', () => {
    const source = "import {\n  near,\n  type Name,\n  Lists,\n} from './names';\nnear();\n";
    expect(opened(source).split('\n')).toEqual([
      "import { near as near } from './names/near.ts'; import { Lists as Lists } from './names/lists.ts';",
      '',
      '',
      '',
      '',
      'near();',
      '',
    ]);
  });

  it.each([
    "import { near } from './names/near';",
    "import type { Name } from './names';",
    "import * as names from './names';",
    "import { join } from 'node:path';",
  ])('are the only ones that change: %s', (source) => {
    expect(opened(source)).toBe(source);
  });
});
