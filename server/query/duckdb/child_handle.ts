import { ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import type { Duplex } from 'node:stream';
import { MoltlerError } from '../../../common/errors';
import { FramedChannel } from './framing';
import type {
  Reply,
  Replies,
  ChildMessage,
  ChildSettings,
  Failure,
  ParentMessage,
  Request,
} from './protocol';

interface Pending {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: unknown) => void;
  readonly onRows: ((batch: Uint8Array) => void) | undefined;
}
/** A streamed request: its end, and the means to control it. */
export interface StreamedRequest {
  readonly ended: Promise<null>;
  grant(batches: number): void;
  stop(): void;
}

/** Queries have a lower priority than the server, which serves others at the same time; so does starting a child. */
const NICE = 5;
/** Long queries have a lower priority than short ones: a SELECT 1 works beside endless queries. */
const NICE_WHEN_LONG = 15;
const LONG_MILLISECONDS = 1000;
/** A query is long after this much processor time; wall-clock time would be misleading on a busy machine. */
const LONG_PROCESSOR_MILLISECONDS = 300;
const LOOK_MILLISECONDS = 250;
const MILLISECONDS_A_TICK = 10;

/** Processor time that a process has used; undefined where the system does not say. See proc_pid_stat(5). */
function processorMilliseconds(pid: number | undefined): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return Number.isFinite(ticks) ? ticks * MILLISECONDS_A_TICK : undefined;
  } catch {
    return undefined;
  }
}

/** Of a shell that reports SIGABRT. */
const ABORTED = 134;

/** Before the child has a second thread, because threads inherit it. */
function giveWay(pid: number | undefined, nice: number): void {
  try {
    if (pid !== undefined) setPriority(pid, nice);
  } catch {
    // The process is gone, which is handled elsewhere.
  }
}

/** All threads of a process that has several; on Linux each has its own priority. */
function giveWayMore(pid: number): void {
  let threads = [pid];
  try {
    threads = readdirSync(`/proc/${pid}/task`).map(Number);
  } catch {
    // Elsewhere, priorities apply to whole processes.
  }
  for (const thread of threads) {
    try {
      setPriority(thread, NICE_WHEN_LONG);
    } catch {
      // It is already gone.
    }
  }
}

/** The process, or a substitute that ends with the error that prevented it; that one has no socket. */
function start(childPath: string, settings: ChildSettings): ChildProcess {
  const { processMegabytes } = settings;
  // JavaScript memory beyond this ends the process before its memory watch checks again.
  const heap = processMegabytes === undefined ? [] : [`--max-old-space-size=${processMegabytes}`];
  try {
    return spawn(process.execPath, ['--max-semi-space-size=4', ...heap, childPath], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      // An empty environment, because ours may contain keys. Few arenas, because each of them keeps freed memory.
      env: { NODE_OPTIONS: '', MALLOC_ARENA_MAX: '2' },
    });
  } catch (error) {
    // Some errors are thrown, others emitted as events; a query handles both alike.
    const none = new ChildProcess();
    process.nextTick(() => none.emit('error', error));
    return none;
  }
}

/** A DuckDB process, from the point of view of its parent. */
export class ChildHandle {
  /** Resolves when the process is gone. */
  readonly gone: Promise<void>;
  /** Why it no longer replies. */
  private fault: MoltlerError | undefined;
  private isGone = false;
  private readonly whenGone = new Set<() => void>();
  private readonly process: ChildProcess;
  /** Undefined if no file descriptors were left; then there is no process either. */
  private readonly channel: FramedChannel<ParentMessage, ChildMessage> | undefined;
  private readonly pending = new Map<number, Pending>();
  private nextId = 1;
  private isSlowed: boolean;
  private slowing: NodeJS.Timeout | undefined;

  constructor(
    childPath: string,
    private readonly settings: ChildSettings,
    /** It has low priority from the start, like a long query. */
    slowed = false,
  ) {
    this.isSlowed = slowed;
    this.process = start(childPath, settings);
    // First of all: an error without a listener ends the server.
    this.gone = new Promise((resolve) => {
      this.process.once('exit', (code, signal) => {
        // V8 ends this way when its heap is full.
        const full = signal === 'SIGABRT' || code === ABORTED;
        resolve(this.end(full ? this.exhausted() : new MoltlerError('evaluation_crashed', {})));
      });
      this.process.on('error', (error) => resolve(this.end(notStarted(error))));
    });
    void this.gone.then(() => {
      this.isGone = true;
      for (const listener of [...this.whenGone]) listener();
      this.whenGone.clear();
    });
    giveWay(this.process.pid, slowed ? NICE_WHEN_LONG : NICE);
    // Despite its type: a process that did not start may have none.
    const stdio = this.process.stdio as readonly unknown[] | undefined;
    const socket = stdio?.[3] as Duplex | null | undefined;
    // A broken pipe is seen as the end of the process.
    socket?.on('error', () => undefined);
    this.channel = socket
      ? new FramedChannel<ParentMessage, ChildMessage>(socket, (message) => this.receive(message))
      : undefined;
  }

  get dead(): boolean {
    return this.fault !== undefined;
  }
  /** From now on it has the priority of long queries: only a privileged process could raise it again. */
  get slowed(): boolean {
    return this.isSlowed;
  }
  get pid(): number | undefined {
    return this.process.pid;
  }
  /** True while a reply is pending. */
  get busy(): boolean {
    return this.pending.size > 0;
  }

  /**
   * Calls `listener` when the process is gone; returns a function that unsubscribes. For a query: a promise such as
   * `gone` would keep everything about each of them until the process ends.
   */
  onGone(listener: () => void): () => void {
    if (this.isGone) queueMicrotask(listener);
    else this.whenGone.add(listener);
    return () => this.whenGone.delete(listener);
  }

  request<T extends keyof Replies>(request: Request & { readonly type: T }): Promise<Replies[T]> {
    return this.send(request, undefined).reply as Promise<Replies[T]>;
  }

  /** Rows arrive as far as granted. */
  stream(
    request: Request & { readonly type: 'run' },
    onRows: (batch: Uint8Array) => void,
  ): StreamedRequest {
    const { id, reply } = this.send(request, onRows);
    return {
      ended: reply as Promise<null>,
      grant: (batches) => void this.channel?.send({ type: 'credit', id, batches }),
      stop: () => void this.channel?.send({ type: 'stop', id }),
    };
  }

  interrupt(): void {
    void this.channel?.send({ type: 'interrupt' });
  }

  /** Resolves when every request has its reply. */
  async settled(): Promise<void> {
    while (this.pending.size > 0 && !this.dead) {
      await new Promise<void>((resolve) => {
        this.onSettled = resolve;
      });
    }
  }

  kill(): Promise<void> {
    this.process.kill('SIGKILL');
    return this.gone;
  }

  private onSettled: (() => void) | undefined;

  private send(
    request: Request,
    onRows: Pending['onRows'],
  ): { readonly id: number; readonly reply: Promise<Reply> } {
    const id = this.nextId++;
    const reply = new Promise<Reply>((resolve, reject) => {
      if (this.fault) reject(this.fault);
      else this.pending.set(id, { resolve, reject, onRows });
    });
    if (!this.dead) void this.channel?.send({ type: 'request', id, request });
    if (!this.isSlowed && !this.dead) this.slowing ??= this.watch();
    return { id, reply };
  }

  private receive(message: ChildMessage): void {
    if (message.type === 'exhausted') {
      this.end(this.exhausted());
      void this.kill();
      return;
    }
    const pending = this.pending.get(message.id);
    if (!pending) return;
    if (message.type === 'rows') {
      pending.onRows?.(message.batch);
      return;
    }
    this.pending.delete(message.id);
    if (message.type === 'reply') pending.resolve(message.reply);
    else pending.reject(this.errorOf(message.failure));
    if (this.pending.size === 0) this.settle();
  }

  /** Checks from time to time how much processor time its work takes. */
  private watch(): NodeJS.Timeout {
    const began = performance.now();
    let before: number | undefined;
    const look = (): void => {
      const used = processorMilliseconds(this.process.pid);
      before ??= used;
      const isLong =
        used === undefined || before === undefined
          ? performance.now() - began >= LONG_MILLISECONDS
          : used - before >= LONG_PROCESSOR_MILLISECONDS;
      if (!isLong) return;
      clearInterval(this.slowing);
      this.slow();
    };
    return setInterval(look, LOOK_MILLISECONDS).unref();
  }

  private slow(): void {
    this.isSlowed = true;
    if (this.process.pid !== undefined && !this.dead) giveWayMore(this.process.pid);
  }

  private settle(): void {
    clearInterval(this.slowing);
    this.slowing = undefined;
    this.onSettled?.();
  }

  private exhausted(): MoltlerError {
    const { processMegabytes, memoryLimitMegabytes } = this.settings;
    const limitMegabytes = processMegabytes ?? memoryLimitMegabytes;
    return new MoltlerError('evaluation_out_of_memory', { limitMegabytes, process: true });
  }

  private errorOf(failure: Failure): MoltlerError {
    switch (failure.kind) {
      case 'out_of_memory':
        return new MoltlerError('evaluation_out_of_memory', {
          limitMegabytes: this.settings.memoryLimitMegabytes,
        });
      case 'interrupted':
        return new MoltlerError('cancelled', {});
      case 'row_too_large': {
        const bound = 'result_row_megabytes';
        return new MoltlerError('evaluation_failed', { reason: failure.reason, bound });
      }
      case 'series_too_long': {
        const bound = 'series_values';
        return new MoltlerError('evaluation_failed', { reason: failure.reason, bound });
      }
      case 'failed':
        return new MoltlerError('evaluation_failed', { reason: failure.reason });
    }
  }

  private end(fault: MoltlerError): void {
    this.fault ??= fault;
    for (const { reject } of this.pending.values()) reject(this.fault);
    this.pending.clear();
    this.settle();
  }
}

const notStarted = (error: NodeJS.ErrnoException): MoltlerError =>
  new MoltlerError('evaluation_not_started', { reason: error.code ?? error.message });
