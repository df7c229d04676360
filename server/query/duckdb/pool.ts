import { MoltlerError } from '../../../common/errors';
import type { Evaluation, EvaluationTable, EvaluatorPool } from '../evaluator';
import { ChildHandle } from './child_handle';
import { cancelled, ChildEvaluation } from './evaluation';
import { SpillDirectory } from './spill_directory';
import type { ChildSettings } from './protocol';

export interface PoolOptions {
  /** The bundled child: `target/server/duckdb_child.js`. */
  readonly childPath: string;
  /** Children at most, and so queries at once. */
  readonly size?: number;
  /** Idle children that are kept. */
  readonly warm?: number;
  /** Of each child's DuckDB; never below 256. */
  readonly memoryLimitMegabytes?: number;
  readonly spillLimitMegabytes?: number;
  /** Where spill directories are made; the system's temporary directory unless set. */
  readonly spillParent?: string;
  readonly threads?: number;
  /** How long a cancelled child may take to obey before it is killed. */
  readonly graceMilliseconds?: number;
}

const LEAST_MEMORY_MEGABYTES = 256;
/** A reset child that kept more than this is replaced. */
const BLOATED_BYTES = 400 * 1024 * 1024;

interface Member {
  readonly child: ChildHandle;
  readonly ready: Promise<void>;
  readonly spill: string;
}

/** A bounded number of DuckDB processes, spawned when first needed, one query each at a time. */
export class DuckDbPool implements EvaluatorPool {
  private readonly spill: SpillDirectory;
  private readonly members = new Set<Member>();
  private readonly idle: Member[] = [];
  private readonly waiting: (() => void)[] = [];
  /** Children whose database is emptied now: sooner ready than a new one. */
  private recycling = 0;
  private closed = false;

  constructor(private readonly options: PoolOptions) {
    this.spill = new SpillDirectory(options.spillParent);
  }

  /** Spawns the first child ahead of need, while the statement is still being planned. */
  warm(): void {
    if (!this.closed && this.members.size === 0) this.idle.push(this.spawn());
  }

  /** Process ids of the living children. */
  pids(): number[] {
    return [...this.members].flatMap(({ child }) => child.pid ?? []);
  }

  async open(
    tables: readonly EvaluationTable[],
    signal: AbortSignal,
    settings: { readonly timeZone?: string } = {},
  ): Promise<Evaluation> {
    const member = await this.acquire(signal);
    const evaluation = new ChildEvaluation(member.child, signal, () => this.release(member));
    try {
      await member.ready;
      await member.child.request({ type: 'open', tables, timeZone: settings.timeZone ?? 'UTC' });
      if (signal.aborted) throw cancelled(signal);
      return evaluation;
    } catch (error) {
      await evaluation.close();
      throw signal.aborted ? cancelled(signal) : error;
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const wake of this.waiting.splice(0)) wake();
    await Promise.all([...this.members].map(({ child }) => child.kill()));
    this.spill.remove();
  }

  private async acquire(signal: AbortSignal): Promise<Member> {
    for (;;) {
      if (signal.aborted) {
        // Woken and cancelled at once: what it was woken for goes to the next.
        this.waiting[0]?.();
        throw cancelled(signal);
      }
      if (this.closed) throw new MoltlerError('evaluation_crashed', {});
      const idle = this.idle.shift();
      if (idle && !idle.child.dead) return idle;
      if (idle) continue;
      const soon = this.recycling > this.waiting.length;
      if (!soon && this.members.size < (this.options.size ?? 4)) return this.spawn();
      await this.vacancy(signal);
    }
  }

  private vacancy(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        signal.removeEventListener('abort', wake);
        const at = this.waiting.indexOf(wake);
        if (at >= 0) this.waiting.splice(at, 1);
        resolve();
      };
      signal.addEventListener('abort', wake, { once: true });
      this.waiting.push(wake);
    });
  }

  private spawn(): Member {
    const spill = this.spill.next();
    const settings: ChildSettings = {
      memoryLimitMegabytes: Math.max(
        LEAST_MEMORY_MEGABYTES,
        this.options.memoryLimitMegabytes ?? LEAST_MEMORY_MEGABYTES,
      ),
      spillDirectory: spill,
      spillLimitMegabytes: this.options.spillLimitMegabytes ?? 4096,
      threads: this.options.threads ?? 2,
    };
    const child = new ChildHandle(this.options.childPath, settings);
    const ready = child.request({ type: 'configure', settings }).then(() => undefined);
    ready.catch(() => undefined);
    const member: Member = { child, ready, spill };
    this.members.add(member);
    void child.gone.then(() => {
      this.members.delete(member);
      const at = this.idle.indexOf(member);
      if (at >= 0) this.idle.splice(at, 1);
      this.spill.remove(spill);
      this.waiting[0]?.();
    });
    return member;
  }

  /**
   * After a query: a child that still works is interrupted and, where it does not obey in time, killed;
   * one that is quiet gets an empty database and waits for the next query.
   */
  private async release(member: Member): Promise<void> {
    const { child } = member;
    if (child.dead) return;
    if (child.busy) {
      child.interrupt();
      if (!(await within(this.options.graceMilliseconds ?? 50, child.settled()))) {
        await child.kill();
        return;
      }
    }
    if (this.closed || this.idle.length >= (this.options.warm ?? 2)) {
      if (this.waiting.length === 0) {
        await child.kill();
        return;
      }
    }
    void this.recycle(member);
  }

  private async recycle(member: Member): Promise<void> {
    this.recycling++;
    try {
      const resident = await member.child.request({ type: 'reset' });
      if (resident > BLOATED_BYTES || this.closed) {
        await member.child.kill();
        return;
      }
      this.idle.push(member);
    } catch {
      await member.child.kill();
    } finally {
      this.recycling--;
      this.waiting[0]?.();
    }
  }
}

/** True if `work` ended within so many milliseconds. */
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
