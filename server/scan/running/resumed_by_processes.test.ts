import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import type { ScanPosition } from '../position';
import { COUNT, KINDS } from '../testing/stopped_scan';

/** What a process prints after each page. */
interface Printed {
  readonly rows: readonly string[];
  readonly position: ScanPosition;
}

/** Reads a list from a position, and prints what belongs to each position before it reads on. */
const READER = `
  import { writeSync } from 'node:fs';
  import { planOf } from '../testing/scan_fixture';
  import { KINDS, optionsFor, read } from '../testing/stopped_scan';
  const { kind, from } = JSON.parse(process.argv[2] ?? '');
  const [pages, respond] = KINDS[kind] ?? [];
  if (pages === undefined || respond === undefined) throw new Error('no such kind');
  const plan = planOf(['number'], {}, { list: 'all', parameters: {} });
  void read(respond, optionsFor(pages), plan, from, Infinity, (rows, position) =>
    writeSync(1, JSON.stringify({ rows, position }) + '\\n'),
  );`;

const directory = mkdtempSync(join(tmpdir(), 'moltler-positions-'));
const program = join(directory, 'reader.js');
beforeAll(() => {
  buildSync({
    stdin: { contents: READER, loader: 'ts', resolveDir: __dirname },
    outfile: program,
    bundle: true,
    platform: 'node',
    packages: 'external',
  });
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Reads in another process, which is killed after `most` positions. */
async function read(kind: number, from?: ScanPosition, most = Infinity): Promise<Printed[]> {
  const child = spawn(process.execPath, [program, JSON.stringify({ kind, from })], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // The bundle is outside the tree and finds its modules this way.
    env: { ...process.env, NODE_PATH: join(process.cwd(), 'node_modules') },
  });
  const printed: Printed[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    // What it prints after that is lost.
    if (printed.length >= most) continue;
    printed.push(JSON.parse(line) as Printed);
    if (printed.length === most) child.kill('SIGKILL');
  }
  return printed;
}

describe('a scan whose process is killed after any page', () => {
  it.each(KINDS.map(([pages], kind) => [kind, pages] as const))(
    'is continued by another process without losing or repeating a row: %#',
    async (kind) => {
      const all = Array.from({ length: COUNT }, (_, at) => String(at + 1));
      // All pages are tried within one process.
      for (const most of [1, 4]) {
        const first = await read(kind, undefined, most);
        const position = first.at(-1)?.position;
        expect([first.length, position?.ended]).toEqual([most, false]);
        const rest = await read(kind, position);
        expect([...first, ...rest].flatMap(({ rows }) => rows)).toEqual(all);
        expect(rest.at(-1)?.position.ended).toBe(true);
      }
    },
    60_000,
  );
});
