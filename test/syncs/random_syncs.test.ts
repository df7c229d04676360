import { NotFoundError, ServiceError } from '../../common/errors';
import { memoryPorts } from '../../server/ports/fakes';
import { randomFromSeed } from './random_from_seed';
import { Killed, killedAt } from './killed';
import { issue, issuesOf, respondFrom, syncWorld, type Issue, type Repos } from './sync_world';

const RUNS = Number(process.env['MOLTLER_TEST_SYNCS'] ?? 60);
const MINUTE = 60_000;

/** What the index must have: one text for each row. */
const wanted = (all: Repos): readonly string[] =>
  [...all]
    .filter(([repo]) => repo !== 'empty')
    .flatMap(([repo, own]) => own.map(({ number, title }) => `${repo}#${number} ${title}`))
    .sort();

/** A service that changes, and a sync of it that is killed again and again. */
async function trial(seed: number): Promise<void> {
  const random = randomFromSeed(seed);
  const chance = (share: number): boolean => random() < share;
  const upTo = (most: number): number => Math.floor(random() * most);
  const ports = memoryPorts();
  const all: Repos = new Map([
    ['a', issuesOf(upTo(35))],
    ['b', issuesOf(upTo(12))],
  ]);
  const gone: Repos = new Map();
  let next = 100;
  const now = (): string => new Date(ports.clock.now()).toISOString();
  const change = (): void => {
    const names = [...all.keys()];
    const repo = names[upTo(names.length)];
    const own: Issue[] = [...(all.get(repo ?? '') ?? [])];
    const what = random();
    if (repo === undefined || what < 0.08) {
      all.set(
        `r${next}`,
        issuesOf(upTo(15)).map((one) => ({ ...one, updated_at: now() })),
      );
      next++;
    } else if (what < 0.15 && names.length > 1) {
      gone.set(repo, own);
      all.delete(repo);
    } else if (what < 0.2) {
      // They come back as they were.
      for (const [name, rows] of gone) all.set(name, rows);
      gone.clear();
    } else if (what < 0.45) {
      const added = issue(next++, { updated_at: now() });
      own.splice(chance(0.5) ? 0 : own.length, 0, added);
      all.set(repo, own);
    } else if (what < 0.7) {
      own.splice(upTo(own.length), 1);
      all.set(repo, own);
    } else if (own.length > 0) {
      const at = upTo(own.length);
      const old = own[at] ?? issue(0);
      own[at] = { ...old, title: `Changed ${next++}`, updated_at: now() };
      all.set(repo, own);
    }
  };
  /** Whether something changes during the reading. */
  let during = 0;
  /** How often a page fails, and whether pages after the first one are rejected if a list begins with them. */
  let failing = 0;
  let expired = false;
  const respond = respondFrom(all);
  const world = (at: number | undefined) => {
    const begun = new Set<string>();
    return syncWorld(
      (call) => {
        const { pathname, searchParams } = call.url;
        if (chance(failing)) return { status: 500 };
        if (expired && searchParams.has('page') && !begun.has(pathname)) return { status: 404 };
        begun.add(pathname);
        if (during > 0 && chance(0.2)) {
          during--;
          change();
        }
        return respond(call);
      },
      { ports, change: (some) => (at === undefined ? some : killedAt(some, at, random)) },
    );
  };
  const incremental = chance(0.6);
  const how = { incremental, options: { maxDeleteRatio: 1 } };
  const inIndex = async (): Promise<readonly string[]> =>
    (await world(undefined).documents())
      .map(({ id, content }) => `${id.replace('c1:issues:', '')} ${String(content['title'])}`)
      .sort();
  const log: string[] = [];
  for (let run = 0; run < 8; run++) {
    for (let changes = upTo(6); changes > 0; changes--) change();
    const ids = (texts: readonly string[]) => new Set(texts.map((text) => text.split(' ')[0]));
    const before = ids(await inIndex());
    const begun = ids(wanted(all));
    during = chance(0.3) ? 1 : 0;
    const still = during === 0;
    const at = chance(0.7) ? 2 + upTo(40) : undefined;
    const confirmed = chance(0.2);
    failing = chance(0.3) ? 0.15 : 0;
    expired = chance(0.3);
    const maxDeleteRatio = chance(0.4) ? 0.1 : 1;
    const ran = await world(at)
      .run({ incremental, options: { maxDeleteRatio } }, { confirmed })
      .catch((error: unknown) => ({ error, run: undefined }));
    const expected =
      ran.error instanceof Killed ||
      ran.error instanceof ServiceError ||
      // The only parent is gone since its list was read.
      (ran.error instanceof NotFoundError && !still);
    if (ran.error !== undefined) expect(expected ? 'expected' : ran.error).toBe('expected');
    const existing = ids(wanted(all));
    const after = ids(await inIndex());
    const lost = [...before].filter((id) => begun.has(id) && existing.has(id) && !after.has(id));
    log.push(
      `${run}: killed at ${at}, ${ran.run?.kind} ${ran.run?.outcome}, confirmed ${confirmed}`,
    );
    expect({ seed, log, lost }).toEqual({ seed, log, lost: [] });
    // A pass that begins with the run is what the source has, if nothing changed in the meantime.
    if (confirmed && still && ran.error === undefined && ran.run?.outcome === 'ok')
      expect({ seed, log, index: await inIndex() }).toEqual({ seed, log, index: wanted(all) });
    [during, failing, expired] = [0, 0, false];
    // The lease of a killed process runs out.
    await ports.clock.advance((1 + upTo(60)) * MINUTE);
  }
  const { run } = await world(undefined).run(how, { confirmed: true });
  expect({ seed, log, outcome: run.outcome, index: await inIndex() }).toEqual({
    seed,
    log,
    outcome: 'ok',
    index: wanted(all),
  });
  // Nothing is left to do.
  const { run: again } = await world(undefined).run(how, { confirmed: true });
  expect({ seed, counts: again.counts }).toMatchObject({
    seed,
    counts: { written: 0, removed: 0 },
  });
}

describe('a sync that is killed at any time', () => {
  it.each([0, 1, 2, 3])(
    'ends with exactly what the source has (part %p of 4)',
    async (part) => {
      for (let seed = part + 1; seed <= RUNS; seed += 4) await trial(seed);
    },
    120_000,
  );
});
