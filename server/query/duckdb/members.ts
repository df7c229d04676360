import type { Bounds } from '../../bounds';
import { NO_LONGER_NEEDED, type Clock } from '../../ports';
import { ChildHandle } from './child_handle';
import type { PoolOptions } from './pool';
import type { ChildSettings } from './protocol';
import type { SpillDirectory } from './spill_directory';

/** One child process of the pool. */
export interface Member {
  readonly child: ChildHandle;
  readonly ready: Promise<void>;
  readonly spill: string;
  /** Started for a caller whose queries keep wearing out children: it has the lowest priority and serves one query. */
  readonly once: boolean;
}

/** Who takes a child: a caller without any, a caller with some, or a caller whose queries keep wearing them out. */
export type Claim = 'first' | 'more' | 'worn';

const LEAST_MEMORY_MEGABYTES = 256;
/** A reset child that uses more memory than this is ended; a new one uses 90 MB, most of it shared with the others. */
const BLOATED_BYTES = 128 * 1024 * 1024;
/**
 * An idle child beyond the first and the spares is ended after this time, the last ones later: starting one takes a
 * tenth of a second.
 */
const IDLE_MILLISECONDS = 10_000;
const LAST_IDLE_MILLISECONDS = 60_000;

/** The child processes of a pool: started when needed, emptied after each query, ended when they are no longer useful. */
export class Members {
  private readonly living = new Set<Member>();
  /** The most recently used comes first. */
  private readonly idle: { readonly member: Member; readonly leave: AbortController }[] = [];
  private closed = false;

  constructor(
    private readonly options: PoolOptions,
    private readonly bounds: Bounds,
    private readonly clock: Pick<Clock, 'sleep'>,
    private readonly spill: SpillDirectory,
  ) {}

  warm(): void {
    if (!this.closed && this.living.size === 0) this.rest(this.spawn());
  }

  pids(): number[] {
    return [...this.living].flatMap(({ child }) => child.pid ?? []);
  }

  /**
   * An idle child, or a new one. The last idle ones are reserved for callers without a child, so that they need not
   * wait for one to start because of the many queries of another caller.
   */
  take(claim: Claim): Member {
    const { size: living } = this.living;
    const { length: idle } = this.idle;
    if (idle > 0 && idle <= this.left(claim) && living > 1 && living < this.most)
      return this.spawn(claim === 'worn');
    for (let next = this.idle.shift(); next !== undefined; next = this.idle.shift()) {
      next.leave.abort(NO_LONGER_NEEDED);
      if (next.member.child.dead) continue;
      this.prepare();
      return next.member;
    }
    const member = this.spawn(claim === 'worn');
    this.prepare();
    return member;
  }

  /** Idle children that are reserved for callers without a child. */
  private left(claim: Claim): number {
    return claim === 'first' ? 0 : 1 + this.spares;
  }

  private get spares(): number {
    return this.options.spares ?? 0;
  }

  /** Maximum processes at a time. */
  private get most(): number {
    return this.options.size ?? this.bounds.evaluators + this.bounds.evaluators_reserved;
  }

  /** Starting a child takes long while several are busy, so one is started ahead for the next query. */
  private prepare(): void {
    const { size: living } = this.living;
    const wanted = Math.max(this.spares, living >= 2 ? 1 : 0);
    if (!this.closed && this.idle.length < wanted && living < this.most)
      this.rest(this.spawn(), 'last');
  }

  /** Interrupts a working child, and kills it if it does not stop in time. True if it survives. */
  async quiet({ child }: Member): Promise<boolean> {
    if (child.dead) return false;
    if (child.busy) {
      child.interrupt();
      if (!(await within(this.options.graceMilliseconds ?? 50, child.settled()))) {
        await child.kill();
        return false;
      }
    }
    return !child.dead;
  }

  /**
   * Empties an idle child for the next query; ends it if it is not needed or has grown. The children of callers who run
   * several queries at once are kept, because otherwise each of their queries would start a process and end it. True if
   * its query wore it out.
   */
  async giveBack(member: Member, quiet: boolean, needed: boolean): Promise<boolean> {
    if (!quiet) return !member.once;
    const superfluous = (): boolean =>
      this.closed || (this.idle.length >= (this.options.warm ?? this.most) && !needed);
    if (member.child.slowed || superfluous()) {
      await member.child.kill();
      return member.child.slowed && !member.once;
    }
    try {
      const resident = await member.child.request({ type: 'reset' });
      const bloated = resident > BLOATED_BYTES;
      if (bloated || superfluous()) await member.child.kill();
      else this.rest(member);
      return bloated;
    } catch {
      await member.child.kill();
      return true;
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const { leave } of this.idle) leave.abort(NO_LONGER_NEEDED);
    await Promise.all([...this.living].map(({ child }) => child.kill()));
  }

  /** `last`: it is still starting, so those that have started are used first. */
  private rest(member: Member, place: 'first' | 'last' = 'first'): void {
    const leave = new AbortController();
    const resting = { member, leave };
    if (place === 'first') this.idle.unshift(resting);
    else this.idle.push(resting);
    const last = LAST_IDLE_MILLISECONDS - IDLE_MILLISECONDS;
    const end = async (): Promise<void> => {
      await this.clock.sleep(IDLE_MILLISECONDS, leave.signal);
      if (this.idle.length <= 1 + this.spares) await this.clock.sleep(last, leave.signal);
      if (leave.signal.aborted) return;
      // So that others that end at the same time do not count it.
      this.idle.splice(this.idle.indexOf(resting), 1);
      await member.child.kill();
    };
    end().catch(() => undefined);
  }

  private spawn(once = false): Member {
    const { memoryLimitMegabytes, spillLimitMegabytes, threads, childPath } = this.options;
    const spill = this.spill.next();
    const settings: ChildSettings = {
      memoryLimitMegabytes: Math.max(LEAST_MEMORY_MEGABYTES, memoryLimitMegabytes ?? 0),
      processMegabytes: this.bounds.evaluator_megabytes,
      rowMegabytes: this.bounds.result_row_megabytes,
      spillDirectory: spill,
      spillLimitMegabytes: spillLimitMegabytes ?? this.bounds.evaluator_disk_megabytes,
      threads: threads ?? 2,
    };
    const child = new ChildHandle(childPath, settings, once);
    const ready = child.request({ type: 'configure', settings }).then(() => undefined);
    ready.catch(() => undefined);
    const member: Member = { child, ready, spill, once };
    this.living.add(member);
    child.onGone(() => {
      this.living.delete(member);
      const at = this.idle.findIndex((one) => one.member === member);
      if (at >= 0) this.idle.splice(at, 1)[0]?.leave.abort(NO_LONGER_NEEDED);
      this.spill.tryRemove(spill);
    });
    return member;
  }
}

/** True if `work` ended within this many milliseconds. */
async function within(milliseconds: number, work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
