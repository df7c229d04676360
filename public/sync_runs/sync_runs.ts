import { i18n } from '@kbn/i18n';
import type { MessageEvent, ScanProgress, StreamEvent } from '../../common/contract';
import type { HostHttp } from '../host';
import type { Failure } from '../page_scripts';

/** A run of a sync that this page has started. */
export interface SyncRun {
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly scans: readonly ScanProgress[];
  readonly messages: readonly Pick<MessageEvent, 'severity' | 'text' | 'hint'>[];
  readonly failure: Failure | undefined;
  readonly ended: boolean;
}

export interface SyncRunsOptions {
  readonly http: Pick<HostHttp, 'run'>;
  /** A run has ended, in whatever way. */
  readonly onEnd: () => void;
  readonly timeZone: string;
  readonly now?: () => number;
}

/** The last run of each sync that this page has started. They continue while other views are open. */
export class SyncRuns {
  private runs: ReadonlyMap<string, SyncRun> = new Map();
  private readonly controllers = new Map<string, AbortController>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: SyncRunsOptions) {}

  /** The runs by the names of their syncs in lower case. */
  readonly current = (): ReadonlyMap<string, SyncRun> => this.runs;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /**
   * Runs a script whose last statement runs the sync. Resolves as soon as the server has accepted it, or with what it
   * failed with before.
   */
  start(name: string, text: string): Promise<Failure | undefined> {
    const { now = Date.now } = this.options;
    const key = name.toLowerCase();
    const controller = new AbortController();
    this.controllers.set(key, controller);
    const begun = { name, startedAt: now(), scans: [], messages: [], failure: undefined };
    this.set(key, { ...begun, ended: false });
    return new Promise((resolve) => {
      void this.follow(key, text, controller.signal, () => resolve(undefined)).then((failure) => {
        if (this.controllers.get(key) === controller) this.controllers.delete(key);
        this.change(key, { failure, ended: true });
        resolve(failure);
        this.options.onEnd();
      });
    });
  }

  /** Forgets a run that has ended, with its messages. */
  readonly dismiss = (name: string): void => {
    const key = name.toLowerCase();
    if (this.runs.get(key)?.ended !== true) return;
    this.runs = new Map([...this.runs].filter(([each]) => each !== key));
    this.announce();
  };

  /** Stops all runs; the next ones continue where they were. */
  cancel(): void {
    for (const controller of this.controllers.values()) controller.abort();
  }

  private async follow(
    key: string,
    text: string,
    signal: AbortSignal,
    accepted: () => void,
  ): Promise<Failure | undefined> {
    const { http, timeZone } = this.options;
    let failure: Failure | undefined;
    let complete = false;
    try {
      for await (const event of http.run({ text, timeZone, signal })) {
        if (event.type === 'done') complete = true;
        failure ??= failureOf(event);
        if (event.type === 'message' || event.type === 'progress') accepted();
        this.take(key, event);
      }
    } catch (error) {
      if (signal.aborted) return undefined;
      return {
        code: 'no_contact',
        message: error instanceof Error ? error.message : String(error),
      };
    }
    if (failure !== undefined || complete || signal.aborted) return failure;
    return {
      code: 'no_contact',
      message: i18n.translate('moltler.syncRuns.theResponseOfTheServer', {
        defaultMessage: 'The response of the server ended early.',
      }),
    };
  }

  private take(key: string, event: StreamEvent): void {
    if (event.type === 'progress') this.change(key, { scans: event.scans });
    if (event.type === 'message') {
      const messages = [...(this.runs.get(key)?.messages ?? []), event];
      this.change(key, { messages });
    }
  }

  private change(key: string, change: Partial<SyncRun>): void {
    const run = this.runs.get(key);
    if (run !== undefined) this.set(key, { ...run, ...change });
  }

  private set(key: string, run: SyncRun): void {
    this.runs = new Map(this.runs).set(key, run);
    this.announce();
  }

  private announce(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

function failureOf(event: StreamEvent): Failure | undefined {
  if (event.type === 'error') return event.error;
  if (event.type !== 'diagnostics') return undefined;
  const first = event.diagnostics.find(({ severity }) => severity === 'error');
  return first && { code: first.code, message: first.text, hint: first.hint };
}
