import { loopbackServer } from '../../../server/connectors/testing';
import { leaseOf, systemClock, type Clock, type Ports } from '../../../server/ports';
import { randomFromSeed } from '../random_from_seed';
import { EngineProcesses, type EngineProcess } from './processes';
import type { ScriptEnd } from './program';
import { Source } from './source';

type Store = Pick<Ports, 'documents' | 'leases' | 'syncs'>;

export interface KillTrial {
  readonly kills: number;
  readonly seed: number;
  /** Of the processes. */
  readonly data: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The store of the processes, for whoever looks at it; with this clock. */
  open(clock: Clock): Promise<{ readonly store: Store; readonly close: () => Promise<void> }>;
}

/** How many kills were survived, and what the processes were doing. */
export interface KillReport {
  readonly kills: number;
  /** Kills during a run. */
  readonly during: number;
  readonly paused: number;
  readonly twoAtOnce: number;
  readonly recoveries: number;
}

interface Copied {
  readonly name: string;
  readonly text: string;
  readonly incremental: boolean;
  readonly where?: (row: { readonly state: string }) => boolean;
}

const OPTIONS = "max_delete_ratio = 1, look_back = '1s'";
const SYNCS: readonly Copied[] = [
  {
    name: 'changes',
    text: `SYNC CONNECTOR gh.issues TO changes-* INCREMENTAL ON updated_at WITH (name = changes, ${OPTIONS})`,
    incremental: true,
  },
  {
    name: 'opened',
    text: `SYNC CONNECTOR gh.issues TO opened-* WHERE state = 'open' INCREMENTAL ON updated_at WITH (name = opened, ${OPTIONS})`,
    incremental: true,
    where: ({ state }) => state === 'open',
  },
  {
    name: 'whole',
    text: `SYNC CONNECTOR gh.issues TO whole-* WITH (name = whole, max_delete_ratio = 1)`,
    incremental: false,
  },
];

/** Longer than a lease. */
const LEASE_MILLISECONDS = 61_000;
/** How often a process is paused at another instant instead. */
const MOST_PAUSES = 10;

const idsOf = (texts: readonly string[]) =>
  new Set(texts.map((text) => text.slice(0, text.indexOf(' '))));
const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Kills processes that sync a service which changes, each at a random instant of its run; others continue. Throws as soon
 * as an index does not have what it must have.
 */
export async function killAgain(trial: KillTrial): Promise<KillReport> {
  const killing = new Killing(trial);
  try {
    return await killing.run();
  } finally {
    await killing.dispose();
  }
}

class Killing {
  private readonly random: () => number;
  private readonly source: Source;
  private readonly processes: EngineProcesses;
  private readonly log: string[] = [];
  private readonly report = { kills: 0, during: 0, paused: 0, twoAtOnce: 0, recoveries: 0 };
  /** How long runs take: milliseconds, and requests. */
  private readonly took = new Map<string, { readonly time: number; readonly requests: number }>();
  private requested = (): void => undefined;
  private current: EngineProcess | undefined;
  private closing: (() => Promise<void>)[] = [];

  constructor(private readonly trial: KillTrial) {
    this.random = randomFromSeed(trial.seed);
    this.source = new Source(this.random);
    this.processes = new EngineProcesses(trial.data, trial.environment);
  }

  async run(): Promise<KillReport> {
    const { store, close } = await this.trial.open(systemClock);
    const service = await loopbackServer(({ url }, response) => {
      this.requested();
      const respond = () => this.source.respond(new URL(url, service.url), response);
      // As a network does.
      if (this.chance(0.7)) respond();
      else setTimeout(respond, this.random() * 8);
    });
    this.closing = [close, () => service.close()];
    const first = await this.process();
    await this.succeeds(
      first,
      `CREATE CONNECTOR gh TYPE 'github' CONFIG {"base_url": "${service.url}"}`,
    );
    for (const sync of SYNCS) {
      await this.timed(first, sync, sync.text);
      await this.check(store, sync, true);
    }
    await first.remember();
    while (this.report.kills < this.trial.kills) await this.one(store, this.oneOf(SYNCS));
    for (const sync of SYNCS) {
      const last = await this.process();
      await this.timed(last, sync, `RUN SYNC ${sync.name} CONFIRM`);
      await this.check(store, sync, true);
    }
    const open = (await store.syncs.runs({ limit: 10_000 })).filter(
      ({ outcome }) => outcome === 'running',
    );
    if (open.length > 0) this.fail('Runs are said to be running', open);
    return this.report;
  }

  async dispose(): Promise<void> {
    await this.processes.dispose();
    for (const close of this.closing) await close();
  }

  /** Kills a process during a run, perhaps several times, until one may continue. */
  private async one(store: Store, sync: Copied): Promise<void> {
    let still = true;
    const change = (): void => {
      still = false;
      this.source.change();
    };
    if (this.chance(0.7)) this.source.change();
    for (;;) {
      const paused = await this.interrupt(store, sync, change);
      if (paused === undefined && this.chance(0.4)) continue;
      if (this.chance(0.4)) change();
      await this.continue(store, sync, still);
      if (paused !== undefined) await this.wake(store, sync, paused);
      return;
    }
  }

  /** Kills a process at a random instant, or pauses it: then it is returned. */
  private async interrupt(
    store: Store,
    sync: Copied,
    change: () => void,
  ): Promise<{ child: EngineProcess; end: Promise<ScriptEnd | undefined> } | undefined> {
    const { source, report } = this;
    const before = await this.index(store, sync);
    const begun = idsOf(source.texts(sync.where));
    const confirmed = this.chance(0.3);
    const text = confirmed ? `RUN SYNC ${sync.name} CONFIRM` : sync.text;
    const victim = await this.process();
    this.current = undefined;
    const took = this.took.get(`${sync.name} ${confirmed}`) ?? this.took.get(sync.name);
    const { time, requests } = took ?? { time: 200, requests: 10 };
    const instant = this.instant(time, requests);
    let running = true;
    const end = victim.run(text).finally(() => (running = false));
    const changes = this.chance(0.25) ? setTimeout(change, this.random() * time) : undefined;
    const second = this.chance(0.1) ? await this.process() : undefined;
    const secondEnd = second?.run(text);
    this.note(`${text}: killed ${await Promise.race([instant, end.then(() => 'at its end')])}`);
    if (running) report.during++;
    clearTimeout(changes);
    if (second === undefined && this.chance(0.04)) {
      this.note('paused');
      await this.pause(victim, sync);
      return { child: victim, end };
    }
    await victim.kill();
    report.kills++;
    if (second !== undefined) {
      report.twoAtOnce++;
      if (this.chance(0.5)) {
        this.note('with a second process, which is killed as well');
        await second.kill();
        this.current = undefined;
        report.kills++;
      } else {
        const ended = await secondEnd;
        this.note(`with a second process: ${ended?.error ?? String(ended?.rows[0]?.['outcome'])}`);
        if (ended?.error !== undefined && !ended.error.startsWith('sync_running'))
          this.fail('The second process failed', ended);
      }
    }
    await this.keeps(store, sync, before, begun);
    return undefined;
  }

  /** Resolves at a random instant of a run, with what it was: a time, or shortly after one of its requests. */
  private async instant(time: number, requests: number): Promise<string> {
    const milliseconds = Math.round(this.random() * 1.1 * time);
    if (this.chance(0.4)) {
      await wait(milliseconds);
      return `after ${milliseconds} ms`;
    }
    const count = 1 + Math.floor(this.random() * requests);
    const later = Math.round((this.random() * time) / 4);
    let left = count;
    await new Promise<void>((resolve) => {
      this.requested = () => {
        left--;
        if (left === 0) resolve();
      };
    });
    await wait(later);
    return `${later} ms after request ${count}`;
  }

  /** Another process continues, and everything is there. */
  private async continue(store: Store, sync: Copied, still: boolean): Promise<void> {
    const { source, report } = this;
    const before = await this.index(store, sync);
    const begun = idsOf(source.texts(sync.where));
    const next = await this.process();
    await this.timed(next, sync, sync.text);
    report.recoveries++;
    await this.keeps(store, sync, before, begun);
    if (still) await this.check(store, sync, false);
    // What changed after it was read is found by the next run.
    if (this.chance(0.3)) await this.timed(next, sync, `RUN SYNC ${sync.name} CONFIRM`, true);
    else if (still) return;
    else await this.timed(next, sync, sync.text);
    await this.check(store, sync, !sync.incremental);
  }

  /** A process that was paused goes on, although another one had the sync in the meantime. */
  private async wake(
    store: Store,
    sync: Copied,
    { child, end }: { child: EngineProcess; end: Promise<ScriptEnd | undefined> },
  ): Promise<void> {
    child.goOn();
    const ended = await end;
    this.note(`woken: ${ended?.error ?? String(ended?.rows[0]?.['outcome'])}`);
    await this.check(store, sync, false);
    await child.kill();
  }

  /** Pauses a process, and its lease ends. */
  private async pause(victim: EngineProcess, sync: Copied): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      victim.pause();
      try {
        await this.expire(sync);
        this.report.paused++;
        return;
      } catch (error) {
        // It was paused while it was writing to the file of the embedded store, so that nobody else can.
        if (attempt === MOST_PAUSES) throw error;
        victim.goOn();
        await wait(this.random() * 30 * attempt);
      }
    }
  }

  private async expire({ name }: Copied): Promise<void> {
    const ahead: Clock = { ...systemClock, now: () => systemClock.now() + LEASE_MILLISECONDS };
    const { store, close } = await this.trial.open(ahead);
    try {
      const sync = await store.syncs.get(name);
      const lease = sync && (await store.leases.acquire(leaseOf(sync.id), 'test', 1));
      if (lease === undefined) throw new Error('The lease did not end');
      const nothing = { type: 'remove', index: `${name}-gh-issues`, id: 'nothing' } as const;
      const { signal } = new AbortController();
      await store.documents.write([nothing], { fence: lease.token, signal });
      await store.leases.release(lease);
    } finally {
      await close();
    }
  }

  /** Runs a script that must succeed, completely. */
  private async succeeds(child: EngineProcess, text: string): Promise<ScriptEnd> {
    const end = await child.run(text);
    if (end === undefined || end.error !== undefined) this.fail(text, end);
    return end;
  }

  private async timed(
    child: EngineProcess,
    { name }: Copied,
    text: string,
    confirmed = false,
  ): Promise<void> {
    const begun = performance.now();
    const end = await this.succeeds(child, text);
    const key = confirmed ? `${name} true` : name;
    const time = performance.now() - begun;
    const requests = end.rows.reduce((sum, row) => sum + Number(row['requests'] ?? 0), 0);
    this.took.set(key, { time, requests });
    this.note(`${text}: ${end.rows.map((row) => Object.values(row).join(' ')).join()}`);
    if (end.rows.at(-1)?.['outcome'] !== 'ok') this.fail(`${text} is not ok`, end);
  }

  /** What is in the index. */
  private async index({ documents }: Store, { name }: Copied): Promise<readonly string[]> {
    const index = `${name}-gh-issues`;
    const found: string[] = [];
    const { signal } = new AbortController();
    await documents.refresh([index]);
    for await (const some of documents.read({ pattern: index, batch: 1000, signal }))
      for (const { content } of some)
        found.push(
          `${String(content['repo'])}#${String(content['number'])} ${String(content['title'])}`,
        );
    if (idsOf(found).size !== found.length) this.fail('Something is there twice', found);
    return found.sort();
  }

  /** Nothing is removed that the source had all the time. */
  private async keeps(
    store: Store,
    sync: Copied,
    before: readonly string[],
    begun: ReadonlySet<string>,
  ): Promise<void> {
    const wanted = idsOf(this.source.texts(sync.where));
    const after = idsOf(await this.index(store, sync));
    const lost = [...idsOf(before)].filter(
      (id) => begun.has(id) && wanted.has(id) && !after.has(id),
    );
    if (lost.length > 0) this.fail('Documents were removed', lost);
  }

  /** The index is what the source has; unless `exactly`, deleted rows may still be there. */
  private async check(store: Store, sync: Copied, exactly: boolean): Promise<void> {
    const wanted = this.source.texts(sync.where);
    const found = await this.index(store, sync);
    const all = new Set(found);
    const missing = wanted.filter((text) => !all.has(text));
    if (missing.length > 0) this.fail('Rows are missing, or are old', missing);
    const ids = idsOf(wanted);
    const existing = idsOf(this.source.texts());
    const surplus = found.filter((text) => {
      const [id] = idsOf([text]);
      return id !== undefined && !ids.has(id) && (exactly || existing.has(id));
    });
    if (surplus.length > 0) this.fail('Documents were not removed', surplus);
  }

  private async process(): Promise<EngineProcess> {
    return (this.current ??= await this.processes.next());
  }

  private oneOf<T>(all: readonly T[]): T {
    return all[Math.floor(this.random() * all.length)] as T;
  }

  private chance(share: number): boolean {
    return this.random() < share;
  }

  private note(text: string): void {
    this.log.push(text);
  }

  private fail(what: string, details: unknown): never {
    const { seed } = this.trial;
    throw new Error(
      `${what} (seed ${seed}, kill ${this.report.kills}): ${JSON.stringify(details)}\n${this.log.slice(-12).join('\n')}`,
    );
  }
}
