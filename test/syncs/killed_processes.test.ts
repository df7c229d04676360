import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json, loopbackServer, type LoopbackServer } from '../../server/connectors/testing';
import { leaseOf } from '../../server/ports';
import { openEmbeddedPorts, type EmbeddedPorts } from '../../server/storage';
import { issue, repository } from '../faults/support/service';
import { randomFromSeed } from './random_from_seed';

/** More of them: MOLTLER_TEST_KILLS=1000. */
const KILLS = Number(process.env['MOLTLER_TEST_KILLS'] ?? 10);
const SEED = Number(process.env['MOLTLER_TEST_SEED'] ?? 1);
const SECONDS_OF_A_KILL = 20;
const PROGRAM = join(__dirname, '..', '..', 'standalone', 'moltler.js');
const INDEX = 'kept-gh-issues';
const PAGE = 20;

interface Row {
  readonly number: number;
  readonly title: string;
  readonly updated: number;
}

/** What a service has, which changes while nobody reads it. */
class Source {
  readonly repos = new Map<string, readonly Row[]>();
  private next = 1;

  constructor(private readonly random: () => number) {
    for (const name of ['a', 'b', 'c', 'd']) this.repos.set(name, this.rows(20 + this.upTo(120)));
  }

  /** `repo#number title` of each row. */
  texts(): readonly string[] {
    return [...this.repos]
      .flatMap(([repo, rows]) => rows.map(({ number, title }) => `acme/${repo}#${number} ${title}`))
      .sort();
  }

  change(): void {
    for (const [repo, rows] of this.repos) {
      const what = this.random();
      const at = this.upTo(rows.length);
      const others = rows.filter((_, place) => place !== at);
      const old = rows[at];
      if (what < 0.3) this.repos.set(repo, others);
      else if (what < 0.6) this.repos.set(repo, [...this.rows(1 + this.upTo(30)), ...rows]);
      else if (what < 0.9 && old !== undefined)
        this.repos.set(repo, [
          ...others,
          { ...old, title: `Changed ${this.next++}`, updated: Date.now() },
        ]);
    }
    if (this.random() < 0.15) this.repos.set(`r${this.next}`, this.rows(this.upTo(60)));
    if (this.random() < 0.1) {
      const [first = ''] = this.repos.keys();
      this.repos.delete(first);
    }
  }

  respond(url: URL, response: ServerResponse): void {
    const repo = /^\/repos\/acme\/([^/]+)\/issues$/.exec(url.pathname)?.[1];
    const since = url.searchParams.get('since');
    const own = repo === undefined ? undefined : this.repos.get(repo);
    if (repo === undefined && !url.pathname.endsWith('/repos')) return json(response, 404, {});
    if (repo !== undefined && own === undefined) return json(response, 404, {});
    const from = since === null ? 0 : Date.parse(since);
    const rows: readonly object[] =
      own === undefined
        ? [...this.repos.keys()].map((name) => ({ ...repository(name), has_issues: true }))
        : own
            .filter(({ updated }) => updated >= from)
            .map(({ number, title, updated }) => ({
              ...issue(number, `acme/${repo ?? ''}`),
              title,
              updated_at: new Date(updated).toISOString(),
            }));
    const page = Number(url.searchParams.get('page') ?? 1);
    url.searchParams.set('page', String(page + 1));
    json(
      response,
      200,
      rows.slice((page - 1) * PAGE, page * PAGE),
      page * PAGE < rows.length ? { link: `<${url.toString()}>; rel="next"` } : {},
    );
  }

  private rows(count: number): readonly Row[] {
    return Array.from({ length: count }, () => {
      const number = this.next++;
      return { number, title: `Issue ${number}`, updated: Date.now() };
    });
  }

  private upTo(most: number): number {
    return Math.floor(this.random() * most);
  }
}

describe('a process that syncs and is killed', () => {
  const directory = mkdtempSync(join(tmpdir(), 'moltler-killed-syncs-'));
  const random = randomFromSeed(SEED);
  const source = new Source(random);
  let service: LoopbackServer;
  let requested = (): void => undefined;
  beforeAll(async () => {
    service = await loopbackServer((request, response) => {
      requested();
      source.respond(new URL(request.url, service.url), response);
    });
  });
  afterAll(async () => {
    await service.close();
    rmSync(directory, { recursive: true, force: true });
  });

  /** Runs a script in a process. `kill`: after so many requests, and milliseconds. Resolves with its exit code. */
  async function run(
    script: string,
    kill?: { readonly requests: number; readonly milliseconds: number },
  ): Promise<number | null> {
    const child = fork(PROGRAM, ['--data', directory, '-e', script], { stdio: 'ignore' });
    let left = kill?.requests ?? -1;
    let timer: NodeJS.Timeout | undefined;
    requested = () => {
      left--;
      if (left === 0) timer = setTimeout(() => child.kill('SIGKILL'), kill?.milliseconds ?? 0);
    };
    const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
    clearTimeout(timer);
    return code;
  }

  async function inStore<T>(work: (ports: EmbeddedPorts) => Promise<T>): Promise<T> {
    const ports = await openEmbeddedPorts({ directory });
    try {
      return await work(ports);
    } finally {
      await ports.close();
    }
  }
  /** What is in the index after the lease of a process that was killed has run out. */
  const inIndex = (): Promise<readonly string[]> =>
    inStore(async ({ documents, leases, syncs }) => {
      for (const { id } of await syncs.list()) {
        const held = await leases.holder(leaseOf(id));
        if (held !== undefined) await leases.release(held);
      }
      const found: string[] = [];
      const { signal } = new AbortController();
      for await (const some of documents.read({ pattern: INDEX, batch: 1000, signal }))
        for (const { content } of some)
          found.push(
            `${String(content['repo'])}#${String(content['number'])} ${String(content['title'])}`,
          );
      expect(await documents.count(INDEX)).toBe(found.length);
      return found.sort();
    });
  const idsOf = (texts: readonly string[]) => new Set(texts.map((text) => text.split(' ')[0]));

  it(
    'goes on: in the end, the index has exactly what the source has',
    async () => {
      const create = `CREATE CONNECTOR gh TYPE 'github' CONFIG {"base_url": "${service.url}"}`;
      expect(await run(create)).toBe(0);
      const sync = 'SYNC CONNECTOR gh.issues TO kept-*';
      const how = 'INCREMENTAL ON updated_at WITH (max_delete_ratio = 1)';
      const log: string[] = [];
      let killed = 0;
      let before = idsOf([]);
      for (let attempt = 0; killed < KILLS && attempt < KILLS * 3; attempt++) {
        const confirm = random() < 0.3 && attempt > 0;
        const requests = 1 + Math.floor(random() * (confirm ? 12 : 5));
        const milliseconds = Math.floor(random() * 40);
        const statement = confirm ? 'RUN SYNC gh_issues CONFIRM' : `${sync} ${how}`;
        const code = await run(statement, { requests, milliseconds });
        if (code === null) killed++;
        log.push(`${statement}: ${requests} requests, ${milliseconds} ms, ${code}`);
        const after = idsOf(await inIndex());
        const wanted = idsOf(source.texts());
        const lost = [...before].filter((id) => wanted.has(id) && !after.has(id));
        expect({ log, lost }).toEqual({ log, lost: [] });
        before = after;
        source.change();
      }
      expect(killed).toBe(KILLS);
      expect(await run(`${sync} ${how}; RUN SYNC gh_issues CONFIRM`)).toBe(0);
      expect({ log, index: await inIndex() }).toEqual({ log, index: source.texts() });
      const [last, ...others] = await inStore(({ syncs }) => syncs.runs({ limit: 1000 }));
      expect(last).toMatchObject({ outcome: 'ok' });
      // Each run that was killed says so.
      expect(others.filter(({ outcome }) => outcome === 'running')).toEqual([]);
    },
    KILLS * SECONDS_OF_A_KILL * 1000,
  );
});
