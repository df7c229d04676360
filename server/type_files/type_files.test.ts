import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entityOf, type JsonValue } from '../../common/declaration';
import { readTypeFile, readTypeFolder } from './index';

/** As a user would write it; a part can be replaced. */
const desk = (change: (desk: ReturnType<typeof whole>) => void = () => {}): string => {
  const file = whole();
  change(file);
  return JSON.stringify(file, null, 2);
};
const whole = () => ({
  $schema: 'connector_type.schema.json',
  name: 'desk',
  title: 'Desk',
  category: 'custom',
  description: 'Tickets',
  docs: 'https://vendor.example/api',
  config: {
    token: { title: 'API token', secret: true },
    base_url: { kind: 'url', title: 'API URL', optional: true },
  } as Record<string, object>,
  api: {
    baseUrl: [
      { when: 'base_url', url: '{config.base_url}' },
      { url: 'https://api.vendor.example' },
    ],
    authentication: [{ kind: 'headers', headers: { Authorization: 'Bearer {token}' } }] as object[],
    pages: { kind: 'offset', size: { parameter: 'limit', max: 50 }, offset: 'offset' } as object,
    limits: { maxConcurrency: 4, fallbackWaitSeconds: 60 },
    tests: { connection: { method: 'GET', path: '/me' } },
  },
  entities: {
    tickets: {
      title: 'Tickets',
      description: 'All tickets',
      key: ['id'],
      incremental: { none: 'tickets have no time of change' },
      columns: {
        id: { type: 'integer', description: 'Id' },
        tags: {
          type: 'integer',
          description: 'Number of tags',
          compute: {
            because: 'the service returns only the tags',
            reads: ['tags[].name'],
            value: 'count',
          },
        },
      } as Record<string, object>,
      lists: [{ name: 'all', request: { method: 'GET', path: '/tickets' } }] as object[],
      actions: {
        close: {
          title: 'Close a ticket',
          parameters: { id: { type: 'integer', description: 'Id', required: true } },
          request: { method: 'POST', path: '/tickets/{id}/close' },
        },
      },
    },
  },
});

const problemsOf = (text: string): readonly string[] => {
  const read = readTypeFile(text);
  return read.kind === 'type'
    ? []
    : read.problems.map(({ path, problem }) => `${path}: ${problem}`);
};

describe('a connector type in a file', () => {
  it('is a declaration, with what it leaves out', () => {
    const read = readTypeFile(desk());
    expect(read).toMatchObject({
      kind: 'type',
      type: {
        name: 'desk',
        config: { token: { kind: 'text', optional: false }, headers: { kind: 'headers' } },
        api: { authentication: [{ needs: ['token'] }] },
        entities: {
          tickets: {
            lists: [{ rows: '.', filters: [] }],
            actions: { close: { idempotent: false, invalidates: [] } },
          },
        },
      },
    });
  });

  it('can have entities that only the service knows', () => {
    const { tickets } = whole().entities;
    const template = {
      ...tickets,
      lists: [{ ...tickets.lists[0], request: { method: 'GET', path: '/{entity}' } }],
    };
    const read = readTypeFile(
      desk((file) =>
        Object.assign(file, {
          openEntities: {
            description: 'any board',
            example: 'b1',
            names: 'b\\d+',
            list: { request: { method: 'GET', path: '/boards' }, entries: 'boards', name: 'id' },
            template,
          },
        }),
      ),
    );
    if (read.kind !== 'type') throw new Error(JSON.stringify(read.problems));
    const board = entityOf(read.type, 'b7');
    expect(board?.lists[0]?.request.path).toBe('/b7');
    expect(board?.actions?.['close']?.invalidates).toEqual([]);
  });

  it.each<[string, string[], JsonValue, JsonValue]>([
    ['count', ['tags[].name'], { tags: [{ name: 'a' }, { name: 'b' }, {}] }, 2],
    ['first', ['owners'], { owners: ['x', 'y'] }, 'x'],
    ['last', ['owners[]'], { owners: ['x', 'y'] }, 'y'],
    ['joined', ['a.b', 'c'], { a: { b: 1 }, c: ['d', null] }, '1, d'],
    ['joined', ['nothing'], { toString: 1 }, null],
    ['first', ['owners.1'], { owners: ['x', 'y'] }, 'y'],
  ])('computes %s of %j', (value, reads, row, expected) => {
    const read = readTypeFile(
      desk((file) => {
        file.entities.tickets.columns['tags'] = {
          type: 'document',
          description: 'Computed',
          compute: { because: 'a test', reads, value },
        };
      }),
    );
    if (read.kind !== 'type') throw new Error(JSON.stringify(read.problems));
    const compute = read.type.entities['tickets']?.columns['tags']?.compute;
    expect(compute?.value(row, {})).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['is not JSON', '{\n  "name": "desk",\n  oops\n}', ['line 3, column 3']],
    ['is no object', '[]', [': expected an object']],
    [
      'misses a part',
      desk((file) => delete (file as Partial<typeof file>).docs),
      [': "docs" is missing'],
    ],
    [
      'has an unknown member',
      desk((file) => Object.assign(file.entities.tickets, { colums: {} })),
      ['entities.tickets: unknown member "colums"; did you mean "columns"?'],
    ],
    [
      'has a member that resembles no other',
      desk((file) => Object.assign(file.entities.tickets.lists[0] ?? {}, { url: '/tickets' })),
      ['entities.tickets.lists[0]: unknown member "url"'],
    ],
    [
      'has a member of another part',
      desk((file) => Object.assign(file.entities.tickets.columns['id'] ?? {}, { path: 'key' })),
      [
        'entities.tickets.columns.id: unknown member "path"; expected one of "type", "description", "at",',
      ],
    ],
    [
      'has an unknown type of column',
      desk((file) => Object.assign(file.entities.tickets.columns['id'] ?? {}, { type: 'decimal' })),
      [
        'entities.tickets.columns.id.type: expected one of "text", "integer", "number", "boolean", "timestamp", "date", "interval", "document" or an object',
      ],
    ],
    [
      'has a wrong type',
      desk((file) => Object.assign(file.entities.tickets, { key: 'id' })),
      ['entities.tickets.key: expected an array'],
    ],
    [
      'has an unknown kind of pages',
      desk((file) => (file.api.pages = { kind: 'scroll' })),
      [
        'api.pages: unknown kind "scroll"; expected one of "cursor", "link", "none", "offset", "page"',
      ],
    ],
    [
      'has pages without a kind',
      desk((file) => (file.api.pages = { offset: 'skip' })),
      ['api.pages: "kind" is missing; expected one of "cursor"'],
    ],
    [
      'uses a CONFIG key that it does not have',
      desk(
        (file) =>
          (file.api.authentication = [
            { kind: 'headers', headers: { Authorization: 'Bearer {tokn}' } },
          ]),
      ),
      ['api.authentication[0]: {tokn}: CONFIG has no "tokn"'],
    ],
    [
      'names pages incompletely',
      desk((file) => (file.api.pages = { kind: 'offset', size: { parameter: 'limit', max: 50 } })),
      ['api.pages: "offset" is missing'],
    ],
    [
      'names an unknown function',
      desk((file) => {
        file.entities.tickets.columns['tags'] = {
          type: 'text',
          description: 'Tags',
          compute: { because: 'x', reads: ['tags'], value: 'require' },
        };
      }),
      [
        'entities.tickets.columns.tags.compute.value: expected one of "count", "first", "last", "joined"',
      ],
    ],
    [
      'has code',
      desk((file) => Object.assign(file.entities.tickets.lists[0] ?? {}, { translate: {} })),
      ['entities.tickets.lists[0]: unknown member "translate"'],
    ],
    [
      'contradicts itself',
      desk((file) => Object.assign(file.entities.tickets, { key: ['uuid'] })),
      ['entities.tickets.key[0]: unknown column "uuid"'],
    ],
    [
      'sends a secret in a path',
      desk((file) => {
        file.entities.tickets.lists[0] = {
          name: 'all',
          request: { method: 'GET', path: '/tickets/{config.token}' },
        };
      }),
      ['token'],
    ],
  ])('is rejected with the path of the problem if it %s', (_, text, expected) => {
    const problems = problemsOf(text).join('\n');
    for (const part of expected) expect(problems).toContain(part);
  });

  it('of the documentation is valid', () => {
    const page = readFileSync(join(__dirname, '../../docs/connector_files.md'), 'utf8');
    const sample = /```json\n(.*?)```/s.exec(page)?.[1] ?? '';
    expect(problemsOf(sample)).toEqual([]);
    expect(readTypeFile(sample).kind).toBe('type');
  });

  it('does not gain members by names like __proto__', () => {
    const text = desk().replace('"config": {', '"config": {"__proto__": {"title": "x"},');
    expect(problemsOf(text).join()).toContain('__proto__');
  });
});

describe('the folder of connector types', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'moltler-types-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

  it('may be missing', async () => {
    expect(await readTypeFolder(join(folder, 'types'), new Set())).toEqual({
      types: [],
      problems: [],
    });
  });

  it('loads what is valid, and reports the rest', async () => {
    write('desk.json', desk());
    write('desk_again.json', desk());
    write('broken.json', '{');
    write('notes.txt', 'no type');
    write('connector_type.schema.json', '{}');
    mkdirSync(join(folder, 'folder.json'));
    write(
      'github.json',
      desk((file) => (file.name = 'github')),
    );
    const { types, problems } = await readTypeFolder(folder, new Set(['github']));
    expect(types.map(({ name }) => name)).toEqual(['desk']);
    expect(problems).toEqual([
      expect.stringContaining('broken.json: it is not JSON'),
      'desk_again.json: name: another type is named "desk"',
      'folder.json: it is a directory, not a file',
      'github.json: name: another type is named "github"',
    ]);
  });

  it('reports what cannot be read, and waits for nothing', async () => {
    const odd = join(folder, 'odd');
    mkdirSync(odd);
    execFileSync('mkfifo', [join(odd, 'pipe.json')]);
    symlinkSync(join(odd, 'gone'), join(odd, 'link.json'));
    writeFileSync(join(odd, 'large.json'), '');
    truncateSync(join(odd, 'large.json'), 8 * 1024 * 1024 + 1);
    expect(await readTypeFolder(odd, new Set())).toEqual({
      types: [],
      problems: [
        'large.json: it is larger than 8 MB',
        'link.json: it no longer exists',
        'pipe.json: it is not a regular file',
      ],
    });
    const file = join(odd, 'large.json');
    expect(await readTypeFolder(file, new Set())).toEqual({
      types: [],
      problems: [`${file}: it is not a directory`],
    });
  });

  it('reports how many files are too many', async () => {
    const many = join(folder, 'many');
    mkdirSync(many);
    for (let at = 0; at < 201; at++) writeFileSync(join(many, `${at}.json`), '[]');
    const { problems } = await readTypeFolder(many, new Set());
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toBe('1 file was not read; 200 are allowed');
  });
});

describe('the schema of connector types', () => {
  it('fits the declaration (npm run schema)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'moltler-schema-'));
    try {
      const file = join(folder, 'schema.json');
      const root = join(__dirname, '..', '..');
      execFileSync(process.execPath, [join(root, 'schema', 'generate.js'), file]);
      expect(readFileSync(file, 'utf8')).toBe(
        readFileSync(join(__dirname, 'connector_type.schema.json'), 'utf8'),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
