import { i18n } from '@kbn/i18n';
import type { HostHttp } from '../host';
import {
  answered,
  applyEvent,
  cutOff,
  ended,
  keyOf,
  statementOf,
  withinLimits,
} from './apply_event';
import { PAGE_LIMITS, type PageLimits } from './page_limits';
import type { Run, RunOrder } from './run';

/** Minimum interval between updates of the page during a run, in milliseconds. */
const NOTIFY_EVERY = 250;
/** The first events are shown after one frame, which is enough to collect those that belong together. */
const FIRST_AFTER = 16;

export interface RunStoreOptions {
  readonly http: HostHttp;
  readonly timeZone: string;
  readonly now?: () => number;
  /** How much of one result the page keeps; reading stops there. */
  readonly limits?: PageLimits;
  /** Called when a run has ended, whatever its outcome. */
  readonly onEnd?: (run: Run) => void;
}

/** Runs scripts, one at a time, and keeps the last run. Notifies its listeners at intervals, not for each event. */
export class RunStore {
  private run: Run | undefined;
  private shown: Run | undefined;
  private controller: AbortController | undefined;
  private beat: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly now: () => number;
  private readonly limits: PageLimits;
  private count = 0;
  private notifiedAt = 0;

  constructor(private readonly options: RunStoreOptions) {
    this.now = options.now ?? Date.now;
    this.limits = options.limits ?? PAGE_LIMITS;
  }

  /** The last run as known to listeners; the same object until the next notification. */
  readonly current = (): Run | undefined => this.shown;

  /** Calls the listener when `current` changes; returns a function that unsubscribes. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Starts a run and ends the previous one; resolves when it has ended, never rejects. */
  readonly start = async (order: RunOrder): Promise<void> => {
    this.cancel();
    const controller = new AbortController();
    this.controller = controller;
    this.count += 1;
    this.run = {
      id: this.count,
      order,
      state: 'running',
      startedAt: this.now(),
      endedAt: undefined,
      statements: [],
      notKept: 0,
      diagnostics: [],
      error: undefined,
      failure: undefined,
    };
    this.notify();
    const { signal } = controller;
    try {
      const { text, parameters } = order;
      const { http, timeZone } = this.options;
      for await (const event of http.run({
        text,
        parameters,
        timeZone,
        confirm: 'ask',
        signal,
      })) {
        if (signal.aborted) return;
        if (event.type === 'rows' && this.isFull(this.run, event)) {
          this.cut(this.run, keyOf(event), controller);
          return;
        }
        this.run = applyEvent(this.run, event, this.now());
        if (event.type === 'rows') this.run = withinLimits(this.run, this.limits.all);
        this.notifySoon();
      }
      if (!signal.aborted && this.run.state === 'running') {
        this.finish(
          this.run,
          'failed',
          i18n.translate('moltler.runs.runStore.theResponseEndedBeforeThe', {
            defaultMessage: 'The response ended before the script was finished.',
          }),
        );
      } else if (!signal.aborted) this.finish(this.run, 'done');
    } catch (error) {
      if (signal.aborted) return;
      this.finish(this.run, 'failed', error instanceof Error ? error.message : String(error));
    }
  };

  /** Cancels the current run, on the server too. */
  readonly cancel = (): void => {
    const { run, controller } = this;
    controller?.abort();
    this.controller = undefined;
    if (run?.state === 'running') this.finish(run, 'cancelled');
  };

  /** Answers the question of a statement. If the answer cannot be sent, the run is cancelled. */
  readonly answer = async (key: string, confirmed: boolean): Promise<void> => {
    const question = this.run?.statements.find((each) => each.key === key)?.question;
    if (this.run === undefined || question === undefined) return;
    const { id } = this.run;
    this.run = answered(this.run, key);
    this.notify();
    try {
      await this.options.http.confirm({ id: question.id, confirmed });
    } catch {
      if (this.run.id === id) this.cancel();
    }
  };

  private isFull(run: Run, event: Parameters<typeof keyOf>[0]): boolean {
    const rows = statementOf(run, event)?.rows;
    if (rows === undefined) return false;
    return rows.length >= this.limits.rows || rows.characters >= this.limits.characters;
  }

  /** Ends the run on the server too: a reader that stops reading would keep its scans and its slot. */
  private cut(run: Run, key: string, controller: AbortController): void {
    controller.abort();
    this.run = cutOff(run, key, this.now());
    this.controller = undefined;
    this.notify();
    this.options.onEnd?.(this.run);
  }

  private finish(run: Run, state: 'done' | 'failed' | 'cancelled', failure?: string): void {
    this.run = {
      ...(run.state === 'running' ? ended(run, state, this.now()) : run),
      failure,
    };
    this.controller = undefined;
    this.notify();
    this.options.onEnd?.(this.run);
  }

  private notifySoon(): void {
    const wait = Math.max(FIRST_AFTER, this.notifiedAt + NOTIFY_EVERY - this.now());
    this.beat ??= setTimeout(() => this.notify(), Math.min(wait, NOTIFY_EVERY));
  }

  private notify(): void {
    clearTimeout(this.beat);
    this.beat = undefined;
    this.notifiedAt = this.shown === undefined || this.shown.id !== this.run?.id ? 0 : this.now();
    this.shown = this.run;
    for (const listener of [...this.listeners]) listener();
  }
}
