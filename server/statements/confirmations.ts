import { randomUUID } from 'node:crypto';
import { isOfUser, NO_LONGER_NEEDED, type Clock, type KeptUser, type Leases } from '../ports';
import { unlessAborted } from '../unless_aborted';

interface Question {
  readonly of: KeptUser;
  readonly answer: (confirmed: boolean) => void;
}
interface Shared {
  readonly leases: Leases;
  readonly clock: Pick<Clock, 'sleep'>;
}

/** How often the process of a question looks for an answer that another one has got. */
const LOOK_MILLISECONDS = 500;
/** After so many looks, the question is kept alive. */
const LOOKS = 20;
/** A question whose process has ended is open for so long; an answer waits for its process for so long. */
const LEASE_MILLISECONDS = 30_000;

const questionOf = (id: string): string => `question ${id}`;
const answerOf = (id: string): string => `answer ${id}`;
const YES = 'yes';

/**
 * Questions of running statements that only their users can answer. The answer may arrive at another process on the same
 * store, such as another Kibana behind a load balancer: leases tell it which questions are open, and pass the answer on.
 */
export class Confirmations {
  private readonly open = new Map<string, Question>();
  /** Those asked here, until other processes do not know them any more. */
  private readonly own = new Set<string>();

  constructor(private readonly shared: Shared) {}

  /** A new question. `answered` rejects when `signal` is aborted. */
  async ask(
    of: KeptUser,
    signal: AbortSignal,
  ): Promise<{ readonly id: string; readonly answered: Promise<boolean> }> {
    const id = randomUUID();
    const over = new AbortController();
    const answer = new Promise<boolean>((resolve) => {
      this.open.set(id, { of, answer: resolve });
    });
    this.own.add(id);
    const shared = await this.share(id, of);
    const answered = unlessAborted(answer, signal, () => signal.reason as Error).finally(() => {
      this.open.delete(id);
      over.abort(NO_LONGER_NEEDED);
    });
    // It is awaited later, when the question has reached the user.
    answered.catch(() => undefined);
    void this.look(id, shared, over.signal);
    return { id, answered };
  }

  /** False if the user has no such question. Rejects if the store is not available. */
  async answer(id: string, by: KeptUser, confirmed: boolean): Promise<boolean> {
    const question = this.open.get(id);
    if (question === undefined) return !this.own.has(id) && this.passOn(id, by, confirmed);
    if (!isOfUser(question.of, by)) return false;
    this.open.delete(id);
    question.answer(confirmed);
    return true;
  }

  /** Has other processes know the question. Without the store, it can only be answered here. */
  private share(id: string, of: KeptUser) {
    return this.shared.leases
      .acquire(questionOf(id), JSON.stringify(of), LEASE_MILLISECONDS)
      .catch(() => undefined);
  }

  /** The answer that reached another process. */
  private async look(
    id: string,
    shared: Awaited<ReturnType<Leases['acquire']>>,
    signal: AbortSignal,
  ): Promise<void> {
    const { leases, clock } = this.shared;
    let lease = shared;
    try {
      for (let looks = 1; lease !== undefined; looks += 1) {
        await clock.sleep(LOOK_MILLISECONDS, signal);
        const found = await leases.holder(answerOf(id)).catch(() => undefined);
        if (found !== undefined) this.open.get(id)?.answer(found.owner === YES);
        if (looks % LOOKS === 0) lease = await leases.renew(lease, LEASE_MILLISECONDS);
      }
    } catch {
      // It is over, or the store is not available: then, only this process takes the answer.
    } finally {
      if (lease !== undefined) await leases.release(lease).catch(() => undefined);
      this.own.delete(id);
    }
  }

  private async passOn(id: string, by: KeptUser, confirmed: boolean): Promise<boolean> {
    const { leases } = this.shared;
    const question = await leases.holder(questionOf(id));
    if (question === undefined) return false;
    if (!isOfUser(JSON.parse(question.owner) as KeptUser, by)) return false;
    const answer = confirmed ? YES : 'no';
    return (await leases.acquire(answerOf(id), answer, LEASE_MILLISECONDS)) !== undefined;
  }
}
