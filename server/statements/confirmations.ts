import { randomUUID } from 'node:crypto';
import { unlessAborted } from '../unless_aborted';

interface Question {
  readonly user: string;
  readonly answer: (confirmed: boolean) => void;
}

/** Questions of running statements that only their users can answer. */
export class Confirmations {
  private readonly open = new Map<string, Question>();

  /** A new question. `answered` rejects when `signal` is aborted. */
  ask(
    user: string,
    signal: AbortSignal,
  ): { readonly id: string; readonly answered: Promise<boolean> } {
    const id = randomUUID();
    const answer = new Promise<boolean>((resolve) => {
      this.open.set(id, { user, answer: resolve });
    });
    const answered = unlessAborted(answer, signal, () => signal.reason as Error).finally(() =>
      this.open.delete(id),
    );
    // It is awaited later, when the question has reached the user.
    answered.catch(() => undefined);
    return { id, answered };
  }

  /** False if the user has no such question. */
  answer(id: string, user: string, confirmed: boolean): boolean {
    const question = this.open.get(id);
    if (question?.user !== user) return false;
    this.open.delete(id);
    question.answer(confirmed);
    return true;
  }
}
