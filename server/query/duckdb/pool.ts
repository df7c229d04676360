import { boundsOf, type Bounds } from '../../bounds';
import { cancelled } from '../../cancelled';
import { MoltlerError, runningQueries } from '../../../common/errors';
import { NO_LONGER_NEEDED, systemClock, type Clock } from '../../ports';
import type { Evaluation, EvaluationSettings, EvaluationTable, EvaluatorPool } from '../evaluator';
import { abortController } from '../../scan';
import { unlessAborted } from '../../unless_aborted';
import { ChildEvaluation, type Slot } from './evaluation';
import { Members, type Member } from './members';
import type { ParkedKeys } from './protocol';
import { SpillDirectory } from './spill_directory';
import { SpoolStore, type SpoolSpace } from './spool/spool_store';
import { EvaluatorTurns } from './evaluator_turns';
import { Wear } from './wear';

export interface PoolOptions {
  /** The bundled child: `target/server/duckdb_child.js`. */
  readonly childPath: string;
  /** Maximum children, and so concurrent queries; overrides the bound `evaluators`, without a reserve. */
  readonly size?: number;
  /**
   * Children that are started ahead if several callers share the pool, so that a caller without a child finds one
   * started.
   */
  readonly spares?: number;
  /** Maximum idle children that are kept. */
  readonly warm?: number;
  /** Memory of DuckDB in each child; at least 256. */
  readonly memoryLimitMegabytes?: number;
  readonly spillLimitMegabytes?: number;
  /** Where spill directories are created. Default: the system's temporary directory. */
  readonly spillParent?: string;
  readonly threads?: number;
  /** How long a cancelled child may take to stop before it is killed. */
  readonly graceMilliseconds?: number;
  /** How long a child waits for a slow reader in total before the result goes to disk. */
  readonly patienceMilliseconds?: number;
  readonly bounds?: Partial<Bounds>;
  readonly clock?: Clock;
}

const PATIENCE_MILLISECONDS = 1000;
/** Shorter waits are not reported. */
const REPORTED_AFTER_MILLISECONDS = 1000;

const SPOOLED =
  'The result is read more slowly than it is computed. Its rows are stored on disk until they are read.';

/** A bounded number of DuckDB processes, spawned when first needed, one query each at a time; callers take turns. */
export class DuckDbPool implements EvaluatorPool {
  private readonly spill: SpillDirectory;
  private readonly members: Members;
  private readonly turns: EvaluatorTurns;
  private readonly wear: Wear;
  private readonly spool: SpoolStore;
  private readonly bounds: Bounds;
  private readonly clock: Clock;
  /** Evaluations that may release their child, with their callers; the oldest first. */
  private readonly evaluations = new Map<ChildEvaluation, string>();
  private readonly closing = abortController();

  constructor(private readonly options: PoolOptions) {
    this.bounds = boundsOf(options.bounds);
    this.clock = options.clock ?? systemClock;
    this.spill = new SpillDirectory(options.spillParent);
    this.members = new Members(options, this.bounds, this.clock, this.spill);
    this.wear = new Wear(this.clock);
    const { evaluators, evaluators_reserved, evaluators_per_user } = this.bounds;
    const size = options.size ?? evaluators;
    this.turns = new EvaluatorTurns({
      size,
      reserved: options.size === undefined ? evaluators_reserved : 0,
      // No caller may use all of them, however large the pool is.
      perCaller: Math.min(evaluators_per_user, Math.max(1, size - 1)),
    });
    this.spool = new SpoolStore(this.spill.nextFile, {
      resultMegabytes: this.bounds.spool_megabytes,
      totalMegabytes: this.bounds.spool_total_megabytes,
    });
  }

  /** Spawns the first child ahead of need, while the first page is still on its way. */
  warm(): void {
    this.members.warm();
  }

  /** Process ids of the living children. */
  pids(): number[] {
    return this.members.pids();
  }

  /** Rows that wait on disk for their readers. */
  get spooledBytes(): number {
    return this.spool.usedBytes;
  }

  readonly space = (caller: string): SpoolSpace => this.spool.of(caller);

  async open(
    tables: readonly EvaluationTable[],
    signal: AbortSignal,
    settings: EvaluationSettings = {},
  ): Promise<Evaluation> {
    const { caller = '', onNotice } = settings;
    const slot = (seen?: ParkedKeys): Promise<Slot> => this.slot(tables, signal, settings, seen);
    const wanted = (): boolean => this.turns.wantedFrom(caller);
    const evaluation: ChildEvaluation = new ChildEvaluation(await slot(), {
      signal,
      reacquire: slot,
      wanted,
      spooling: {
        store: this.space(caller),
        clock: this.clock,
        patienceMilliseconds: this.options.patienceMilliseconds ?? PATIENCE_MILLISECONDS,
        keptSeconds: this.bounds.spool_seconds,
        wanted,
        onSpool: () => onNotice?.(SPOOLED),
      },
      onClosed: () => this.evaluations.delete(evaluation),
    });
    if (!signal.aborted) this.evaluations.set(evaluation, caller);
    return evaluation;
  }

  async close(): Promise<void> {
    this.closing.abort(new MoltlerError('evaluation_crashed', {}));
    await this.members.close();
    this.spill.remove();
  }

  /** A child with these tables, when it is the caller's turn. */
  private async slot(
    tables: readonly EvaluationTable[],
    signal: AbortSignal,
    { timeZone = 'UTC', caller = '', deep = false, onNotice }: EvaluationSettings,
    seen?: ParkedKeys,
  ): Promise<Slot> {
    const member = await this.acquire(caller, signal, onNotice);
    let released: Promise<void> | undefined;
    const slot: Slot = {
      child: member.child,
      release: () => {
        unsubscribe();
        return (released ??= this.release(member, caller));
      },
    };
    // A child that died is of no use to its evaluation, so the turn passes on.
    const unsubscribe = member.child.onGone(() => void slot.release());
    const onAbort = (): void => void slot.release();
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      await member.ready;
      const opened = member.child.request({
        type: 'open',
        tables,
        timeZone,
        deep,
        ...(seen && { seen }),
      });
      await unlessAborted(opened, signal, () => cancelled(signal));
      return slot;
    } catch (error) {
      await slot.release();
      throw signal.aborted ? cancelled(signal) : error;
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }

  private async acquire(
    caller: string,
    signal: AbortSignal,
    onNotice: EvaluationSettings['onNotice'],
  ): Promise<Member> {
    if (signal.aborted) throw cancelled(signal);
    if (this.closing.signal.aborted) throw new MoltlerError('evaluation_crashed', {});
    if (!this.turns.take(caller)) await this.turn(caller, signal, onNotice);
    try {
      // It may have been closed between the grant of the turn and now.
      if (this.closing.signal.aborted) throw new MoltlerError('evaluation_crashed', {});
      const isFirst = this.turns.heldBy(caller) <= 1;
      return this.members.take(this.wear.isHigh(caller) ? 'worn' : isFirst ? 'first' : 'more');
    } catch (error) {
      this.turns.release(caller);
      throw error;
    }
  }

  /** Waits for the caller's turn, for a limited time, and notifies the caller. */
  private async turn(
    caller: string,
    signal: AbortSignal,
    onNotice: EvaluationSettings['onNotice'],
  ): Promise<void> {
    const waiting = this.turns.wait(caller);
    this.requestFor(caller);
    const seconds = this.bounds.evaluator_wait_seconds;
    const over = new AbortController();
    const sleep = (milliseconds: number, then: () => void): void => {
      this.clock.sleep(milliseconds, over.signal).then(then, () => undefined);
    };
    try {
      await new Promise<void>((resolve, reject) => {
        void waiting.granted.then(resolve);
        const cancel = (): void => reject(cancelled(signal));
        signal.addEventListener('abort', cancel, { signal: over.signal });
        const end = (): void => reject(new MoltlerError('evaluation_crashed', {}));
        this.closing.signal.addEventListener('abort', end, { signal: over.signal });
        sleep(REPORTED_AFTER_MILLISECONDS, () => onNotice?.(this.waitingText(caller)));
        sleep(seconds * 1000, () => reject(this.busy(caller, seconds)));
      });
      // Granted and cancelled at the same time: the grant passes to the next.
      if (signal.aborted) throw cancelled(signal);
    } catch (error) {
      if (!waiting.leave()) this.turns.release(caller);
      throw error;
    } finally {
      over.abort(NO_LONGER_NEEDED);
    }
  }

  /** Asks evaluations that can currently do without their child to release it. */
  private requestFor(caller: string): void {
    let missing = this.turns.waiting;
    for (const [evaluation, holder] of [...this.evaluations]) {
      if (missing === 0) return;
      if (this.turns.serves(holder, caller) && evaluation.yieldChild()) missing--;
    }
  }

  private waitingText(caller: string): string {
    const { busy } = this.turns;
    return `Waiting for a free evaluator: ${runningQueries({ busy, own: this.turns.heldBy(caller) })}.`;
  }

  private busy(caller: string, waitedSeconds: number): MoltlerError {
    const { busy } = this.turns;
    const facts = { waitedSeconds, busy, own: this.turns.heldBy(caller) };
    return new MoltlerError(
      'evaluators_busy',
      facts,
      {},
      { retryAt: new Date(this.clock.now() + 1000).toISOString() },
    );
  }

  private async release(member: Member, caller: string): Promise<void> {
    const quiet = await this.members.quiet(member);
    // The turn only passes on when the child is usable again, so that no other one is started.
    void this.members
      .giveBack(member, quiet, this.turns.waiting > 0)
      .then((worn) => worn && this.wear.note(caller))
      .finally(() => this.turns.release(caller));
  }
}
