import type { ScanProgress, WaitReason } from '../../common/contract';
import { EventQueue } from '../query';
import type { ExecutionEvent } from './execution';

type Waiting = Pick<ScanProgress, 'waitingUntil' | 'waitingFor'>;

/** Shows what the actions of a statement wait for while they are awaited. */
export class ActionWaits {
  private readonly events = new EventQueue<ExecutionEvent>(({ type }) => type === 'progress');
  private readonly open = new Map<object, Waiting>();

  /** `progress`: the progress of the statement, with what it waits for. */
  constructor(private readonly progress: (waiting: Waiting) => ExecutionEvent) {}

  /** What is waited for now: the service rather than our own pace. */
  get current(): Waiting {
    const all = [...this.open.values()];
    return all.find(({ waitingFor }) => waitingFor !== 'pacing') ?? all[0] ?? {};
  }

  /** Called by the client for one action. */
  ofAction(): (until: string | undefined, reason?: WaitReason) => void {
    const token = {};
    return (until, waitingFor = 'rate_limit') => {
      if (until === undefined) this.open.delete(token);
      else this.open.set(token, { waitingUntil: until, waitingFor });
      this.events.push(this.progress(this.current));
    };
  }

  /** Awaits the work, with progress whenever it begins or ends to wait. */
  async *until<T>(work: Promise<T>): AsyncGenerator<ExecutionEvent, T, undefined> {
    yield* this.events.until(work);
    return work;
  }
}
